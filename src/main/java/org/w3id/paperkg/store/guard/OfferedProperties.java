package org.w3id.paperkg.store.guard;

import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.MappedLoader;

/**
 * The property functions that queries on a dataset find: those on offer. To them all other
 * predicates are predicates.
 */
public final class OfferedProperties extends PropertyFunctionRegistry {
    private static final String SPLIT = ARQConstants.ARQPropertyFunctionLibraryURI + "strSplit";

    /** Offers these to the queries on one dataset. */
    public static void use(Context dataset) {
        PropertyFunctionRegistry.set(dataset, new OfferedProperties());
    }

    /** Whether Jena would take a predicate for a property function, or look for its class. */
    static boolean isCall(String predicate) {
        return PropertyFunctionRegistry.get().isRegistered(predicate)
                || MappedLoader.mapDynamicURI(predicate) != null;
    }

    @Override
    public PropertyFunctionFactory get(String iri) {
        if (!OfferedCalls.PROPERTY.has(iri)) {
            return null;
        }
        return iri.equals(SPLIT)
                ? any -> new TimedSplit()
                : PropertyFunctionRegistry.get().get(iri);
    }

    @Override
    public boolean isRegistered(String iri) {
        return OfferedCalls.PROPERTY.has(iri);
    }

    @Override
    public boolean manages(String iri) {
        return OfferedCalls.PROPERTY.has(iri);
    }
}
