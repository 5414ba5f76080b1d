package org.w3id.paperkg.store.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.Var;

/** The variables that triples give a value in each row of a pattern. */
final class BoundVariables {
    private BoundVariables() {}

    /**
     * Fewer than Jena's {@code OpVars.fixedVars}, which counts what is computed, and may fail to
     * be.
     */
    static Set<Var> of(Op pattern) {
        if (pattern instanceof OpFilter || pattern instanceof OpExtend) {
            return of(((Op1) pattern).getSubOp());
        }
        if (pattern instanceof OpConditional optional) {
            return of(optional.getLeft());
        }
        Set<Var> bound = new HashSet<>();
        if (pattern instanceof OpSequence sequence) {
            sequence.getElements().forEach(element -> bound.addAll(of(element)));
        } else if (pattern instanceof OpQuadPattern triples) {
            triples.getBasicPattern().forEach(triple -> bound.addAll(of(triple)));
        }
        return bound;
    }

    static Set<Var> of(Triple triple) {
        Set<Var> bound = new HashSet<>();
        for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
            if (Var.isVar(node)) {
                bound.add(Var.alloc(node));
            }
        }
        return bound;
    }
}
