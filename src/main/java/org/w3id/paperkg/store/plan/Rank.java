package org.w3id.paperkg.store.plan;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * A row with the values by which it is sorted, each computed once. Jena's own comparator computes
 * them at every comparison.
 *
 * @param keys one for each condition of the order
 */
record Rank(Binding row, SortKey[] keys) {
    static Rank of(Binding row, List<SortCondition> order, FunctionEnv environment) {
        SortKey[] keys = new SortKey[order.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = SortKey.of(order.get(i).getExpression(), row, environment);
        }
        return new Rank(row, keys);
    }

    /** By the keys alone, so that rows may be equal. */
    static Comparator<Rank> byKeys(List<SortCondition> order) {
        boolean[] descending = new boolean[order.size()];
        for (int i = 0; i < descending.length; i++) {
            descending[i] = order.get(i).getDirection() == Query.ORDER_DESCENDING;
        }
        return (one, other) -> {
            for (int i = 0; i < descending.length; i++) {
                int sign = one.keys[i].compareTo(other.keys[i]);
                if (sign != 0) {
                    return descending[i] ? -sign : sign;
                }
            }
            return 0;
        };
    }

    /** As Jena sorts: rows that the order leaves equal come by all their terms. */
    static Comparator<Rank> total(List<SortCondition> order) {
        return byKeys(order).thenComparing(Rank::row, BindingComparator::compareBindingsSyntactic);
    }
}
