package org.w3id.paperkg.server.sparql;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.text.TextIndexParseException;
import org.w3id.paperkg.server.http.Problem;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.server.http.Problems;
import org.w3id.paperkg.server.http.ProgramNames;
import org.w3id.paperkg.store.guard.NotOfferedException;

/** Why a query cannot be run, and where in it the fault is. */
final class QueryFault {
    private static final int BAD_REQUEST = 400;
    private static final int REFUSED = 422;
    private static final Problem TOO_DEEP =
            new Problem(
                    REFUSED,
                    ProblemType.QUERY_TOO_DEEP,
                    "the query, or a path it follows, goes deeper than this server can",
                    "Use shorter paths (+ and * follow every step there is), and fewer brackets and"
                            + " patterns.");
    // a few tokens help; a page of them does not
    private static final int LONGEST_EXPECTATION = 160;
    private static final int LONGEST_REASON = 400;
    private static final Pattern POSITION =
            Pattern.compile(
                    "(?i)(?:lexical error |parse error )?(?:at )?line (\\d+), column"
                            + " (\\d+)[.:]?\\s*");

    private QueryFault() {}

    /** What ends a query, whichever text it has: for want of time, memory or depth, or ours. */
    static Optional<Problem> known(Throwable failure) {
        return Problems.causes(failure).anyMatch(StackOverflowError.class::isInstance)
                ? Optional.of(TOO_DEEP)
                : Problems.known(failure);
    }

    /**
     * @param fault by the parser, or by what runs the query, which finds some faults only then
     */
    static Problem of(Exception fault, String text) {
        if (fault instanceof NotOfferedException notOffered) {
            return new Problem(
                    REFUSED, ProblemType.QUERY_REFUSED, notOffered.getMessage(), notOffered.hint());
        }
        return known(fault).orElseGet(() -> ofText(fault, text));
    }

    private static Problem ofText(Exception fault, String text) {
        if (fault instanceof TextIndexParseException) {
            return ofWords();
        }
        String message = message(fault);
        Matcher position = POSITION.matcher(message);
        if (!(fault instanceof QueryParseException) || !position.find()) {
            return notUnderstood(shortened(message), Problem.Place.NOWHERE);
        }
        Problem.Place place =
                place(
                        Integer.parseInt(position.group(1)),
                        Integer.parseInt(position.group(2)),
                        text);
        String reason = shortened(position.replaceAll(""));
        return notUnderstood(
                "line %d, column %d: %s".formatted(place.line(), place.column(), reason), place);
    }

    private static Problem notUnderstood(String reason, Problem.Place place) {
        return new Problem(
                BAD_REQUEST,
                Optional.of(ProblemType.QUERY_NOT_UNDERSTOOD),
                reason,
                "See https://www.w3.org/TR/sparql11-query/ for what a query looks like.",
                place,
                List.of());
    }

    // the index tells of words that it has put together itself
    private static Problem ofWords() {
        return new Problem(
                BAD_REQUEST,
                ProblemType.QUERY_NOT_UNDERSTOOD,
                "text:query cannot read its words: they are no query of Lucene",
                "Put a backslash before + - ! ( ) { } [ ] ^ \" ~ * ? : / in words that are meant as"
                        + " they are.");
    }

    private static String message(Throwable fault) {
        String own = String.valueOf(fault.getMessage());
        Throwable cause = fault.getCause();
        boolean said =
                cause == null || cause.getMessage() == null || own.contains(cause.getMessage());
        return ProgramNames.without(said ? own : own + ": " + cause.getMessage());
    }

    private static Problem.Place place(int line, int column, String text) {
        List<String> lines = text.lines().toList();
        int last = Math.max(1, Math.min(line, lines.size()));
        return new Problem.Place(line, column, lines.isEmpty() ? "" : lines.get(last - 1));
    }

    // the parser lists everything that could have followed, one to a line
    private static String shortened(String reason) {
        String flat = reason.replace(" ...", ",").replaceAll("\\s+", " ").strip();
        int expecting = flat.indexOf(" Was expecting one of:");
        if (expecting > 0 && flat.length() > LONGEST_EXPECTATION) {
            return flat.substring(0, expecting);
        }
        String whole = flat.endsWith(",") ? flat.substring(0, flat.length() - 1) : flat;
        return whole.length() <= LONGEST_REASON ? whole : whole.substring(0, LONGEST_REASON) + "…";
    }
}
