package org.w3id.paperkg.query;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Parses query text and finds out what its variables may do. */
final class QueryText {
    private static final Node ANY_TERM = NodeFactory.createURI("urn:x-paperkg:any");

    // as at the endpoint; else the folder in which the program runs would be told
    private static final String BASE = "http://server/unset-base/";

    private QueryText() {}

    static Query parse(String source, String text) {
        try {
            return QueryFactory.create(text, BASE);
        } catch (QueryParseException e) {
            String reason = e.getMessage().split("\\R", 2)[0];
            throw new QueryFileException(source, Math.max(1, e.getLine()), "not SPARQL: " + reason);
        }
    }

    /** Whether the pattern has the variable, be it in a filter or in an inner query. */
    static boolean mentions(Query query, String name) {
        return OpVars.mentionedVars(Algebra.compile(query)).contains(Var.alloc(name));
    }

    /**
     * Whether a term can stand for the variable; not so for one that {@code AS} or {@code VALUES}
     * sets.
     */
    static boolean substitutable(Query query, String name) {
        try {
            QueryTransformOps.replaceVars(query, Map.of(Var.alloc(name), ANY_TERM));
            return true;
        } catch (ARQException e) {
            return false;
        }
    }
}
