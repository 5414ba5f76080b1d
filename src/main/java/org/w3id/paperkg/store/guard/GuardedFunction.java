package org.w3id.paperkg.store.guard;

import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/**
 * A function whose failures are errors of its expression (SPARQL 1.1, 17.2), whatever Java calls
 * them: some of Jena's throw what comes, and a mistake in a query would look like one of the
 * server.
 */
record GuardedFunction(Function function) implements Function {
    @Override
    public void build(String iri, ExprList arguments, Context context) {
        try {
            function.build(iri, arguments, context);
        } catch (QueryException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new QueryBuildException("<%s> cannot take these arguments".formatted(iri), e);
        }
    }

    @Override
    public NodeValue exec(Binding row, ExprList arguments, String iri, FunctionEnv environment) {
        try {
            return function.exec(row, arguments, iri, environment);
        } catch (QueryException e) {
            throw e;
        } catch (RuntimeException e) {
            if (ExpressionFault.in(e)) {
                throw new ExprEvalException("<%s> cannot take these values".formatted(iri), e);
            }
            throw e;
        }
    }
}
