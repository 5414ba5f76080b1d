package org.w3id.paperkg.store.guard;

import java.util.Arrays;
import java.util.List;

/**
 * Tells a failure of what a query computes from one of the program. Jena 5.6.0 lets some errors of
 * functions out as exceptions of Java: {@code REPLACE} with a broken replacement, calls with too
 * few arguments, patterns that are none.
 */
public final class ExpressionFault {
    /** Where expressions are computed. */
    private static final List<String> EXPRESSIONS =
            List.of(
                    "org.apache.jena.sparql.expr.",
                    "org.apache.jena.sparql.function.",
                    "org.apache.jena.sparql.pfunction.");

    /** Where data is read, perhaps for an expression. */
    private static final List<String> DATA =
            List.of(
                    "org.apache.jena.sparql.engine.",
                    "org.apache.jena.sparql.core.",
                    "org.apache.jena.query.text.",
                    "org.apache.jena.tdb2.",
                    "org.apache.jena.dboe.");

    private ExpressionFault() {}

    /** Whether the innermost of these places that the failure came through computes expressions. */
    public static boolean in(Throwable failure) {
        return failure instanceof RuntimeException
                && Arrays.stream(failure.getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .filter(name -> among(EXPRESSIONS, name) || among(DATA, name))
                        .findFirst()
                        .filter(name -> among(EXPRESSIONS, name))
                        .isPresent();
    }

    private static boolean among(List<String> places, String name) {
        return places.stream().anyMatch(name::startsWith);
    }
}
