package org.w3id.paperkg.store.guard;

import java.util.Map;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase2;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.w3id.paperkg.store.search.SearchFunction;

/**
 * The functions that queries on a dataset find: those on offer. {@link QueryCalls} refuses calls of
 * others before a query runs; that they are not found either is for what it might not see.
 */
public final class OfferedFunctions extends FunctionRegistry {
    private static final String FN = "http://www.w3.org/2005/xpath-functions";
    private static final Map<String, FunctionFactory> OWN =
            Map.of(
                    FN + "/math#pow", iri -> new Power(),
                    FN + "#round", iri -> new Rounding(false),
                    FN + "#round-half-to-even", iri -> new Rounding(true));

    /** Offers these to the queries on one dataset. */
    public static void use(Context dataset) {
        FunctionRegistry.set(dataset, new OfferedFunctions());
    }

    @Override
    public FunctionFactory get(String iri) {
        if (OWN.containsKey(iri)) {
            return OWN.get(iri);
        }
        if (SearchFunction.ALL.containsKey(iri)) {
            return SearchFunction.ALL.get(iri);
        }
        FunctionFactory known =
                OfferedCalls.FUNCTION.has(iri) ? FunctionRegistry.get().get(iri) : null;
        return known == null ? null : name -> new GuardedFunction(known.create(name));
    }

    @Override
    public boolean isRegistered(String iri) {
        return get(iri) != null;
    }

    // xpath: "math:pow($x as xs:double?, ...) as xs:double?"; Jena computes with whole numbers of
    // any length, and looks at no clock meanwhile
    private static final class Power extends FunctionBase2 {
        @Override
        public NodeValue exec(NodeValue base, NodeValue exponent) {
            return NodeValue.makeDouble(Math.pow(base.getDouble(), exponent.getDouble()));
        }
    }
}
