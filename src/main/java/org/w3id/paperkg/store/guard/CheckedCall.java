package org.w3id.paperkg.store.guard;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** A function of SPARQL, computed by ours: its name, arguments and place in the query stay. */
final class CheckedCall extends ExprFunctionN {
    private final Function<List<NodeValue>, NodeValue> computed;

    /**
     * @param original whose name it has
     * @param arguments without those that are left out
     */
    CheckedCall(
            ExprFunction original,
            ExprList arguments,
            Function<List<NodeValue>, NodeValue> computed) {
        this(original.getFunctionSymbol().getSymbol(), arguments, computed);
    }

    /**
     * @param name that it is written with
     */
    CheckedCall(String name, ExprList arguments, Function<List<NodeValue>, NodeValue> computed) {
        super(name, arguments);
        this.computed = computed;
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        return computed.apply(arguments);
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new CheckedCall(getFunctionSymbol().getSymbol(), arguments, computed);
    }
}
