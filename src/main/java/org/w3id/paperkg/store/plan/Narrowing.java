package org.w3id.paperkg.store.plan;

import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;

/** Tells what makes few rows of many, and therefore is best asked for first. */
final class Narrowing {
    private Narrowing() {}

    /**
     * Whether a part of a pattern may leave out most of the rows that it is given, by something
     * that could be looked up first. Parts of which that is not known count as such.
     */
    static boolean isIn(Op op) {
        if (op instanceof OpFilter filter) {
            return isIn(filter.getSubOp());
        }
        if (op instanceof OpExtend extend) {
            return isIn(extend.getSubOp());
        }
        if (op instanceof OpConditional || op instanceof OpLeftJoin) {
            return isIn(((Op2) op).getLeft());
        }
        if (op instanceof OpSequence sequence) {
            return sequence.getElements().stream().anyMatch(Narrowing::isIn);
        }
        if (op instanceof OpUnion union) {
            return isIn(union.getLeft()) || isIn(union.getRight());
        }
        if (op instanceof OpTable table) {
            return !table.isJoinIdentity();
        }
        return !(op instanceof OpQuadPattern triples)
                || triples.getBasicPattern().getList().stream().anyMatch(Narrowing::narrows);
    }

    static boolean narrows(Triple triple) {
        return triple.getSubject().isConcrete() || triple.getObject().isConcrete();
    }
}
