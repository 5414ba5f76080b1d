package org.w3id.paperkg.store.guard;

import java.util.List;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionBase;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.XSD;

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

    /** The arguments as values that are not too large; those of few functions are taken later. */
    private ExprList checked(Binding row, ExprList arguments, String iri, FunctionEnv environment) {
        if (!(function instanceof FunctionBase)) {
            return arguments;
        }
        List<NodeValue> values =
                arguments.getList().stream().map(one -> one.eval(row, environment)).toList();
        if (iri.startsWith(XSD.NS) && !iri.equals(XSD.xstring.getURI())) {
            values.forEach(ValueLimits::checkReadable);
        } else if (iri.endsWith("#strjoin")) {
            ValueLimits.checkJoined(values);
        } else {
            ValueLimits.checkEach(values);
        }
        return new ExprList(List.copyOf(values));
    }

    @Override
    public NodeValue exec(Binding row, ExprList arguments, String iri, FunctionEnv environment) {
        try {
            return function.exec(row, checked(row, arguments, iri, environment), iri, environment);
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
