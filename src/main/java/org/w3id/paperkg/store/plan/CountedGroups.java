package org.w3id.paperkg.store.plan;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.tdb2.solver.BindingTDB;
import org.apache.jena.tdb2.store.NodeId;

/**
 * Groups by one variable of which nothing is asked but how many rows they have. Rows are told apart
 * by the numbers that TDB2 gives to terms; terms are read once a group, where Jena reads them once
 * a row.
 *
 * @param counts variables that get the number of rows
 */
record CountedGroups(Var key, List<Var> counts) {
    /** Empty for groups by more or of which more is asked. */
    static Optional<CountedGroups> of(OpGroup group) {
        VarExprList keys = group.getGroupVars();
        boolean counted =
                keys.size() == 1
                        && keys.getExprs().isEmpty()
                        && group.getAggregators().stream()
                                .allMatch(one -> one.getAggregator() instanceof AggCount);
        return counted
                ? Optional.of(
                        new CountedGroups(
                                keys.getVars().get(0),
                                group.getAggregators().stream()
                                        .map(ExprAggregator::getVar)
                                        .toList()))
                : Optional.empty();
    }

    /**
     * One row for each group.
     *
     * @param rows read to their end, closed by the caller
     */
    Iterator<Binding> of(QueryIterator rows) {
        Map<NodeId, Group> byNumber = new LinkedHashMap<>();
        Map<Optional<Node>, Long> byTerm = new LinkedHashMap<>();
        while (rows.hasNext()) {
            Binding row = rows.next();
            number(row)
                    .ifPresentOrElse(
                            number -> byNumber.computeIfAbsent(number, n -> new Group(row)).rows++,
                            () -> byTerm.merge(term(row), 1L, Long::sum));
        }
        // a term that was computed has no number, and may be one that has
        byNumber.values().forEach(group -> byTerm.merge(term(group.any), group.rows, Long::sum));
        return byTerm.entrySet().stream().map(this::row).iterator();
    }

    private Optional<NodeId> number(Binding row) {
        return row instanceof BindingTDB stored
                ? Optional.ofNullable(stored.getNodeId(key))
                        .filter(number -> !NodeId.isDoesNotExist(number))
                : Optional.empty();
    }

    private Optional<Node> term(Binding row) {
        return Optional.ofNullable(row.get(key));
    }

    private Binding row(Map.Entry<Optional<Node>, Long> group) {
        BindingBuilder row = Binding.builder();
        group.getKey().ifPresent(term -> row.add(key, term));
        Node count = NodeValue.makeInteger(group.getValue()).asNode();
        counts.forEach(variable -> row.add(variable, count));
        return row.build();
    }

    private static final class Group {
        final Binding any;
        long rows;

        Group(Binding any) {
            this.any = any;
        }
    }
}
