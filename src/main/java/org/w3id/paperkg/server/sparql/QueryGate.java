package org.w3id.paperkg.server.sparql;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * Keeps out what no time limit stops: Jena looks at the clock between rows, and neither while it
 * puts thousands of patterns in order nor while it computes one value.
 */
final class QueryGate {
    private static final int MOST_PATTERNS = 2_000;
    private static final int LONGEST_NUMBER = 1_000;
    private static final Pattern LONG_NUMBER =
            Pattern.compile("[0-9]{%d}".formatted(LONGEST_NUMBER + 1));
    private static final String WAIT = "http://jena.apache.org/ARQ/function#wait";
    private static final String OWN_CODE = "java:";

    private QueryGate() {}

    /** Why a text must not even be parsed. */
    static Optional<String> refusal(String text) {
        Matcher number = LONG_NUMBER.matcher(text);
        return number.find()
                ? Optional.of(
                        "a number may have %d digits, and the one at character %d has more"
                                .formatted(LONGEST_NUMBER, number.start() + 1))
                : Optional.empty();
    }

    /** Why a query must not be run. */
    static Optional<String> refusal(Query query) {
        Op op = Algebra.compile(query);
        Findings findings = new Findings();
        Walker.walk(op, findings, findings.functions);
        if (findings.patterns > MOST_PATTERNS) {
            return Optional.of(
                    "a query may have %d triple patterns, and this one has %d"
                            .formatted(MOST_PATTERNS, findings.patterns));
        }
        return findings.forbidden.isEmpty()
                ? Optional.empty()
                : Optional.of("this server does not offer " + findings.forbidden);
    }

    private static final class Findings extends OpVisitorBase {
        private final Functions functions = new Functions();
        private int patterns;
        private String forbidden = "";

        @Override
        public void visit(OpBGP pattern) {
            patterns += pattern.getPattern().size();
            pattern.getPattern().forEach(triple -> see(triple.getPredicate()));
        }

        @Override
        public void visit(OpPath path) {
            patterns++;
        }

        private void see(Node predicate) {
            if (predicate.isURI()) {
                see(predicate.getURI());
            }
        }

        private void see(String iri) {
            if (iri.equals(WAIT)) {
                forbidden = "a function that waits";
            } else if (iri.startsWith(OWN_CODE)) {
                forbidden = "functions and properties that are program code of one's own";
            }
        }

        private final class Functions extends ExprVisitorBase {
            @Override
            public void visit(ExprFunctionN function) {
                if (function.getFunctionIRI() != null) {
                    see(function.getFunctionIRI());
                }
            }
        }
    }
}
