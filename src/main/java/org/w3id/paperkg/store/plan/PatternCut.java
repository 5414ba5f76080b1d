package org.w3id.paperkg.store.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;

/**
 * A pattern in two parts. Rows of the first, given to the second as its input, yield the rows of
 * the whole pattern.
 *
 * @param first what binds some variables, and what stands before it in the query
 * @param rest what is joined to that
 */
record PatternCut(Op first, Op rest) {
    /**
     * Cuts behind the triple that binds the last of some variables. Triples are taken in the order
     * in which they are written, so whoever writes the query decides what comes first; but those
     * with a constant, which narrow, come first in any case.
     *
     * @return empty when all of the pattern would be the first part, or what narrows cannot come
     *     first: then Jena's order of joins is the better one
     */
    static Optional<PatternCut> behind(Set<Var> variables, Op pattern) {
        return Optional.of(pattern)
                .filter(whole -> !variables.isEmpty())
                .flatMap(whole -> cut(variables, whole))
                .filter(cut -> cut.decides(variables))
                .filter(cut -> !Narrowing.isIn(cut.rest()));
    }

    /** Whether the rest gives none of some variables another value, or one at all. */
    boolean decides(Set<Var> variables) {
        Set<Var> open = new HashSet<>(variables);
        open.removeAll(BoundVariables.of(first));
        return Collections.disjoint(OpVars.visibleVars(rest), open);
    }

    private static Optional<PatternCut> cut(Set<Var> variables, Op pattern) {
        if (pattern instanceof OpFilter filter) {
            return cut(variables, filter.getSubOp()).map(cut -> filtered(filter.getExprs(), cut));
        }
        if (pattern instanceof OpExtend extend) {
            return cut(variables, extend.getSubOp()).map(cut -> extended(extend, cut));
        }
        if (pattern instanceof OpConditional optional) {
            return cutOptional(variables, optional);
        }
        if (pattern instanceof OpLeftJoin optional
                && KeyedGroups.of(optional.getRight()).isPresent()) {
            return cutOptional(variables, optional);
        }
        if (pattern instanceof OpSequence sequence) {
            return cutSequence(variables, sequence.getElements());
        }
        return pattern instanceof OpQuadPattern triples
                ? cutTriples(variables, triples)
                : Optional.empty();
    }

    private static PatternCut extended(OpExtend extend, PatternCut cut) {
        return new PatternCut(cut.first(), OpExtend.create(cut.rest(), extend.getVarExprList()));
    }

    private static PatternCut filtered(ExprList filters, PatternCut cut) {
        ExprList early = new ExprList();
        ExprList late = new ExprList();
        for (Expr filter : filters) {
            (cut.decides(filter.getVarsMentioned()) ? early : late).add(filter);
        }
        return new PatternCut(
                early.isEmpty() ? cut.first() : OpFilter.filterBy(early, cut.first()),
                late.isEmpty() ? cut.rest() : OpFilter.filterBy(late, cut.rest()));
    }

    /**
     * @param optional one with two operands, the second of which leaves all rows of the first
     */
    private static Optional<PatternCut> cutOptional(Set<Var> variables, Op2 optional) {
        Op left = optional.getLeft();
        Op right = optional.getRight();
        Optional<PatternCut> inside = cut(variables, left);
        if (inside.isPresent() || !OpVars.visibleVars(left).containsAll(variables)) {
            return inside.map(cut -> new PatternCut(cut.first(), optional.copy(cut.rest(), right)));
        }
        return Optional.of(new PatternCut(left, optional.copy(OpTable.unit(), right)));
    }

    private static Optional<PatternCut> cutSequence(Set<Var> variables, List<Op> elements) {
        Set<Var> open = new HashSet<>(variables);
        for (int i = 0; i < elements.size(); i++) {
            Op element = elements.get(i);
            Optional<PatternCut> inside = cut(open, element);
            Set<Var> bound = OpVars.visibleVars(element);
            if (bound.containsAll(open)) {
                List<Op> before = new ArrayList<>(elements.subList(0, i));
                List<Op> after = new ArrayList<>(elements.subList(i + 1, elements.size()));
                before.add(inside.map(PatternCut::first).orElse(element));
                inside.ifPresent(cut -> after.add(0, cut.rest()));
                return after.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new PatternCut(sequence(before), sequence(after)));
            }
            open.removeAll(bound);
        }
        return Optional.empty();
    }

    private static Op sequence(List<Op> elements) {
        return elements.stream().reduce((left, right) -> OpSequence.create(left, right)).get();
    }

    private static Optional<PatternCut> cutTriples(Set<Var> variables, OpQuadPattern pattern) {
        List<Triple> all = pattern.getBasicPattern().getList();
        Set<Var> open = new HashSet<>(variables);
        Set<Var> bound = new HashSet<>();
        int first = 0;
        while (!open.isEmpty() && first < all.size()) {
            Set<Var> own = BoundVariables.of(all.get(first++));
            if (!bound.isEmpty() && Collections.disjoint(bound, own)) {
                return Optional.empty();
            }
            open.removeAll(own);
            bound.addAll(own);
        }
        List<Triple> before = new ArrayList<>(all.subList(0, first));
        List<Triple> after = new ArrayList<>();
        for (Triple later : all.subList(first, all.size())) {
            boolean early =
                    Narrowing.narrows(later)
                            && !Collections.disjoint(bound, BoundVariables.of(later));
            (early ? before : after).add(later);
        }
        return !open.isEmpty() || after.isEmpty()
                ? Optional.empty()
                : Optional.of(new PatternCut(some(pattern, before), some(pattern, after)));
    }

    private static Op some(OpQuadPattern pattern, List<Triple> triples) {
        return new OpQuadPattern(pattern.getGraphNode(), BasicPattern.wrap(triples));
    }
}
