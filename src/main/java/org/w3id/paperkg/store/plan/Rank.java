package org.w3id.paperkg.store.plan;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * A row with the values by which it is sorted, each computed once. Jena's own comparator computes
 * them at every comparison.
 *
 * @param values one for each condition of the order; null where the row has none
 */
record Rank(Binding row, NodeValue[] values) {
    static Rank of(Binding row, List<SortCondition> order, FunctionEnv environment) {
        NodeValue[] values = new NodeValue[order.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(order.get(i).getExpression(), row, environment);
        }
        return new Rank(row, values);
    }

    // what cannot be computed is no value, and no value comes before all values
    private static NodeValue value(Expr expression, Binding row, FunctionEnv environment) {
        try {
            return expression.eval(row, environment);
        } catch (ExprEvalException e) {
            return null;
        }
    }

    /** By the values alone, so that rows may be equal. */
    static Comparator<Rank> byValues(List<SortCondition> order) {
        boolean[] descending = new boolean[order.size()];
        for (int i = 0; i < descending.length; i++) {
            descending[i] = order.get(i).getDirection() == Query.ORDER_DESCENDING;
        }
        return (one, other) -> {
            for (int i = 0; i < descending.length; i++) {
                int sign = BindingComparator.compareNodesRaw(one.values[i], other.values[i]);
                if (sign != 0) {
                    return descending[i] ? -sign : sign;
                }
            }
            return 0;
        };
    }

    /** As Jena sorts: rows that the order leaves equal come by all their terms. */
    static Comparator<Rank> total(List<SortCondition> order) {
        return byValues(order)
                .thenComparing(Rank::row, BindingComparator::compareBindingsSyntactic);
    }
}
