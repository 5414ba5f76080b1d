package org.w3id.paperkg.store.guard;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.expr.aggregate.AggFoldList;
import org.apache.jena.sparql.expr.aggregate.AggFoldMap;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.PathVisitorByType;

/**
 * What a query calls, wherever in it: functions, property functions and aggregates by their IRIs,
 * and other servers. All of it must be on offer before the query runs: while it runs, an error in a
 * filter is no error of the query, and what is called by then has been called.
 */
public final class QueryCalls {
    private final Operators operators = new Operators();
    private final Expressions expressions = new Expressions();

    private QueryCalls() {}

    /**
     * @throws NotOfferedException for the first call of something that is not on offer
     */
    public static void check(Query query) {
        // a query by its operators is one of this program
        if (!query.isUnknownType()) {
            check(Algebra.compile(query));
        }
    }

    static void check(Op query) {
        QueryCalls calls = new QueryCalls();
        Walker.walk(query, calls.operators, calls.expressions);
    }

    private void check(Expr expression) {
        Walker.walk(expression, operators, expressions);
    }

    private static void checkPredicate(Node predicate) {
        if (predicate.isURI()
                && OfferedProperties.isCall(predicate.getURI())
                && !OfferedCalls.PROPERTY.has(predicate.getURI())) {
            throw NotOfferedException.call("property function", predicate.getURI());
        }
    }

    private final class Operators extends OpVisitorBase {
        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(triple -> checkPredicate(triple.getPredicate()));
        }

        @Override
        public void visit(OpPath path) {
            path.getTriplePath().getPath().visit(new Steps());
        }

        @Override
        public void visit(OpService service) {
            throw NotOfferedException.otherServer();
        }

        // Jena's walker passes over what is sorted by
        @Override
        public void visit(OpOrder order) {
            order.getConditions().forEach(condition -> check(condition.getExpression()));
        }

        @Override
        public void visit(OpGroup group) {
            group.getAggregators().forEach(QueryCalls.this::check);
        }
    }

    private final class Expressions extends ExprVisitorBase {
        @Override
        public void visit(ExprFunctionN function) {
            if (function instanceof E_Call) {
                throw NotOfferedException.computedCall();
            }
            if (function instanceof E_Function call
                    && !OfferedCalls.FUNCTION.has(call.getFunctionIRI())) {
                throw NotOfferedException.call("function", call.getFunctionIRI());
            }
        }

        // Jena's walker passes over what is collected
        @Override
        public void visit(ExprAggregator expression) {
            Aggregator aggregate = expression.getAggregator();
            if (aggregate instanceof AggFoldList || aggregate instanceof AggFoldMap) {
                throw NotOfferedException.fold();
            }
            if (aggregate instanceof AggCustom custom
                    && !OfferedCalls.AGGREGATE.has(custom.getIRI())) {
                throw NotOfferedException.call("aggregate", custom.getIRI());
            }
            ExprList collected = aggregate.getExprList();
            if (collected != null) {
                collected.forEach(QueryCalls.this::check);
            }
        }
    }

    private static final class Steps extends PathVisitorByType {
        @Override
        public void visitNegPS(P_NegPropSet negated) {
            negated.getNodes().forEach(step -> step.visit(this));
        }

        @Override
        public void visit0(P_Path0 step) {
            checkPredicate(step.getNode());
        }

        @Override
        public void visit1(P_Path1 path) {
            path.getSubPath().visit(this);
        }

        @Override
        public void visit2(P_Path2 path) {
            path.getLeft().visit(this);
            path.getRight().visit(this);
        }
    }
}
