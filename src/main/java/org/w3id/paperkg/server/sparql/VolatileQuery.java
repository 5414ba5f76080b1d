package org.w3id.paperkg.server.sparql;

import java.util.regex.Pattern;
import org.apache.jena.query.Query;

/** A query that answers otherwise each time it is asked, even if nothing changed. */
final class VolatileQuery {
    private static final Pattern FUNCTION =
            Pattern.compile("(?i)\\b(now|rand|uuid|struuid|bnode|random|nowtz|version)\\s*\\(");

    private VolatileQuery() {}

    /** May say so of a query that only looks like one, which costs a client no more than a copy. */
    static boolean is(Query query, String text) {
        return FUNCTION.matcher(text).find() || query.isConstructType() && makesBlankNodes(query);
    }

    private static boolean makesBlankNodes(Query query) {
        return query.getConstructTemplate().getQuads().stream()
                .anyMatch(quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
    }
}
