package org.w3id.paperkg.store;

import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * The functions that queries may call: all that Jena knows, without {@code afn:wait}, which no time
 * limit stops, and without classes of the program, which {@code java:} IRIs name. A call of one of
 * these is a call of an unknown function, so an error of its expression (SPARQL 1.1, 17.3).
 */
final class OfferedFunctions extends FunctionRegistry {
    private static final String WAIT = "http://jena.apache.org/ARQ/function#wait";
    private static final String PROGRAM_CODE = "java:";

    /** Offers these to the queries on one dataset. */
    static void use(Context dataset) {
        FunctionRegistry.set(dataset, new OfferedFunctions());
    }

    @Override
    public FunctionFactory get(String iri) {
        return iri.equals(WAIT) || iri.startsWith(PROGRAM_CODE)
                ? null
                : FunctionRegistry.get().get(iri);
    }

    @Override
    public boolean isRegistered(String iri) {
        return get(iri) != null;
    }
}
