package org.w3id.paperkg.store.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Table;
import org.apache.jena.sparql.algebra.TableFactory;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.main.JoinClassifier;

/**
 * An inner query with GROUP BY, asked for some of its groups. What it says of a group depends on
 * the rows of that group alone, so the rows of groups that nobody joins need not be read. Jena
 * computes all groups first.
 */
final class KeyedGroups {
    private final Op query;
    private final OpGroup group;

    private KeyedGroups(Op query, OpGroup group) {
        this.query = query;
        this.group = group;
    }

    /** Empty for what is no inner query with groups of its own, by variables that it yields. */
    static Optional<KeyedGroups> of(Op query) {
        if (!(query instanceof OpProject selected)) {
            return Optional.empty();
        }
        Op op = selected.getSubOp();
        while (op instanceof OpExtend || op instanceof OpFilter) {
            op = ((Op1) op).getSubOp();
        }
        return op instanceof OpGroup group
                        && group.getGroupVars().getExprs().isEmpty()
                        && selected.getVars().containsAll(group.getGroupVars().getVars())
                ? Optional.of(new KeyedGroups(query, group))
                : Optional.empty();
    }

    /**
     * The query for the groups that are joined to some rows. Itself where rows leave open which
     * these are.
     */
    Op joinedTo(Collection<Binding> rows) {
        Set<Var> keys =
                group.getGroupVars().getVars().stream()
                        .filter(key -> rows.stream().allMatch(row -> row.contains(key)))
                        .collect(Collectors.toSet());
        return rows.isEmpty() || keys.isEmpty() ? query : of(query, table(rows, keys));
    }

    private static OpTable table(Collection<Binding> rows, Set<Var> keys) {
        Table table = TableFactory.create(List.copyOf(keys));
        rows.stream().map(row -> only(row, keys)).distinct().forEach(table::addBinding);
        return OpTable.create(table);
    }

    private static Binding only(Binding row, Set<Var> keys) {
        BindingBuilder some = Binding.builder();
        keys.forEach(key -> some.add(key, row.get(key)));
        return some.build();
    }

    private Op of(Op op, OpTable keys) {
        if (op == group) {
            return group.copy(inside(group.getSubOp(), keys));
        }
        return ((Op1) op).copy(of(((Op1) op).getSubOp(), keys));
    }

    /** Below what only sorts or selects, since this leaves all rows of a group together. */
    private static Op inside(Op pattern, OpTable keys) {
        if (pattern instanceof OpOrder || selectsAll(pattern, keys)) {
            return ((Op1) pattern).copy(inside(((Op1) pattern).getSubOp(), keys));
        }
        return JoinClassifier.isLinear(keys, pattern) ? OpSequence.create(keys, pattern) : pattern;
    }

    private static boolean selectsAll(Op pattern, OpTable keys) {
        return pattern instanceof OpProject inner
                && inner.getVars().containsAll(keys.getTable().getVars());
    }
}
