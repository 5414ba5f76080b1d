package org.w3id.paperkg.server.sparql;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.store.guard.QueryCalls;

/**
 * Keeps out what no time limit stops: Jena looks at the clock between rows, and neither while it
 * puts thousands of patterns in order nor while it computes with a number of thousands of digits.
 */
final class QueryGate {
    private static final int REFUSED = 422;
    private static final int MOST_PATTERNS = 2_000;
    private static final int MOST_VARIABLES = 3 * MOST_PATTERNS;
    private static final int LONGEST_NUMBER = 1_000;
    private static final Pattern LONG_NUMBER =
            Pattern.compile("[0-9]{%d}".formatted(LONGEST_NUMBER + 1));

    private static final Pattern VARIABLE = Pattern.compile("[?$]\\w+");

    private QueryGate() {}

    /**
     * What may be run.
     *
     * @throws ProblemException with the reason why not
     */
    static Query admit(String text) {
        try {
            refusal(text).ifPresent(QueryGate::refuse);
            Query query = QueryFactory.create(text, Fuseki.BaseParserSPARQL, Syntax.syntaxARQ);
            refusal(query).ifPresent(QueryGate::refuse);
            QueryCalls.check(query);
            return query;
        } catch (QueryException e) {
            throw new ProblemException(QueryFault.of(e, text));
        }
    }

    private static void refuse(String why) {
        throw new ProblemException(
                REFUSED,
                ProblemType.QUERY_REFUSED,
                why,
                "No time limit could stop such a query. Ask in another way, or in parts.");
    }

    /** Why a text must not even be parsed. */
    static Optional<String> refusal(String text) {
        Matcher number = LONG_NUMBER.matcher(text);
        if (number.find()) {
            return Optional.of(
                    "a number may have %d digits, and the one at character %d has more"
                            .formatted(LONGEST_NUMBER, number.start() + 1));
        }
        // with SELECT *, Jena's parser compares each with all others
        long variables =
                VARIABLE.matcher(text).results().map(MatchResult::group).distinct().count();
        return variables > MOST_VARIABLES
                ? Optional.of(
                        "a query may have %d variables, and this one has %d"
                                .formatted(MOST_VARIABLES, variables))
                : Optional.empty();
    }

    /** Why a query must not be run. */
    static Optional<String> refusal(Query query) {
        PatternCount patterns = new PatternCount();
        Walker.walk(Algebra.compile(query), patterns, new ExprVisitorBase());
        return patterns.count > MOST_PATTERNS
                ? Optional.of(
                        "a query may have %d triple patterns, and this one has %d"
                                .formatted(MOST_PATTERNS, patterns.count))
                : Optional.empty();
    }

    private static final class PatternCount extends OpVisitorBase {
        private int count;

        @Override
        public void visit(OpBGP pattern) {
            count += pattern.getPattern().size();
        }

        @Override
        public void visit(OpPath path) {
            count++;
        }
    }
}
