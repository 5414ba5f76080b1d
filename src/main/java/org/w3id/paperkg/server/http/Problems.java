package org.w3id.paperkg.server.http;

import jakarta.servlet.http.HttpServletResponse;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.web.HttpSC;
import org.eclipse.jetty.http.HttpException;
import org.w3id.paperkg.query.answer.UnwritableTermException;
import org.w3id.paperkg.store.guard.ExpressionFault;
import org.w3id.paperkg.store.guard.MemoryShortException;

/** What failures, and bare statuses of Fuseki and Jetty, are to a client. */
public final class Problems {
    private static final int UNPROCESSABLE = 422;
    private static final int SERVER_ERROR = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;

    private Problems() {}

    /**
     * An error of which only its status and perhaps a text are known: those of Fuseki and Jetty.
     *
     * @param path where it happened
     */
    static Problem ofStatus(int status, String text, String path) {
        // neither of them says more about an address where nothing is
        boolean nowhere = status == HttpServletResponse.SC_NOT_FOUND && text.equals("Not Found");
        return nowhere
                ? ofStatus(status, "there is nothing at '%s'".formatted(path))
                : ofStatus(status, text);
    }

    /** An error of which only its status and perhaps a text are known. */
    static Problem ofStatus(int status, String text) {
        String said =
                status == SERVER_ERROR
                        ? "the server failed to answer this"
                        : ProgramNames.without(text);
        return new Problem(
                status,
                status == UNPROCESSABLE ? Optional.of(ProblemType.QUERY_REFUSED) : Optional.empty(),
                said.isEmpty() ? phrase(status) : said);
    }

    /** What HTTP calls a status. */
    public static String phrase(int status) {
        return Optional.ofNullable(HttpSC.getMessage(status)).orElse("Error");
    }

    /**
     * A failure below: for want of time or memory, or the client's when Jetty found the request
     * broken. What ends a request early is told here for all who answer, so that a busy server
     * never looks like a broken one.
     */
    public static Optional<Problem> known(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> ofCause(cause).stream())
                .findFirst()
                .or(
                        () ->
                                Optional.of(failure)
                                        .filter(ExpressionFault::in)
                                        .map(Problems::ofExpression))
                .or(() -> ofBrokenRequest(failure));
    }

    private static Optional<Problem> ofBrokenRequest(Throwable failure) {
        return causes(failure)
                .filter(HttpException.class::isInstance)
                .map(HttpException.class::cast)
                .reduce((outer, inner) -> inner)
                // an exception of Jetty may have no reason
                .map(
                        http ->
                                ofStatus(
                                        http.getCode(),
                                        Objects.requireNonNullElse(http.getReason(), "")));
    }

    /** A failure, what caused it, and so on. */
    public static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    private static Optional<Problem> ofCause(Throwable cause) {
        if (cause instanceof ProblemException told) {
            return Optional.of(told.problem());
        }
        if (cause instanceof AnswerTooLargeException tooLarge) {
            return Optional.of(tooLarge.problem());
        }
        if (cause instanceof MemoryShortException || cause instanceof OutOfMemoryError) {
            return Optional.of(memoryShort());
        }
        if (cause instanceof QueryCancelledException) {
            return Optional.of(timedOut());
        }
        if (cause instanceof UnwritableTermException unwritable) {
            return Optional.of(ofUnwritable(unwritable));
        }
        return cause instanceof IllegalFormatException
                ? Optional.of(noLanguageTag())
                : Optional.empty();
    }

    /** What a failure is to the client; the server's when nothing else is known of it. */
    public static Problem ofFailure(Throwable failure) {
        return known(failure).orElseGet(() -> ofStatus(SERVER_ERROR, ""));
    }

    /** Work was ended because it took too long. */
    public static Problem timedOut() {
        return new Problem(
                HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                ProblemType.QUERY_TIMED_OUT,
                "this takes longer than the server allows, and no part of the answer is sent",
                "Ask for less: name more of what you look for, or add LIMIT. If it went before, the"
                        + " server is busy: try again later.");
    }

    private static Problem ofExpression(Throwable failure) {
        String said = ProgramNames.without(String.valueOf(failure.getMessage()));
        boolean tells = failure instanceof IllegalArgumentException && !said.isEmpty();
        return new Problem(
                HttpServletResponse.SC_BAD_REQUEST,
                ProblemType.QUERY_NOT_UNDERSTOOD,
                "the query calls a function with values that it cannot take"
                        + (tells ? ": " + said : ""),
                "Look at the number and the kinds of its arguments, and at patterns and"
                        + " replacements in it.");
    }

    // jena 5.6: a tag made by STRLANG that is none ends in an error about the error's text
    private static Problem noLanguageTag() {
        return new Problem(
                UNPROCESSABLE,
                ProblemType.QUERY_REFUSED,
                "the query makes a text in a language whose tag is no language tag",
                "A tag is like 'en' or 'ko-KR'; leave out with FILTER what is not.");
    }

    private static Problem memoryShort() {
        return new Problem(
                HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                ProblemType.MEMORY_SHORT,
                "the query needs more memory than this server has left",
                "Ask for less: name more of what you look for, or group and collect less.");
    }

    private static Problem ofUnwritable(UnwritableTermException unwritable) {
        List<String> others =
                unwritable.others().stream().map(lang -> lang.getHeaderString()).toList();
        return new Problem(
                others.isEmpty() ? UNPROCESSABLE : HttpServletResponse.SC_NOT_ACCEPTABLE,
                ProblemType.UNWRITABLE_VALUE,
                unwritable.getMessage(),
                others.isEmpty()
                        ? "No form of such an answer holds it: leave it out, or encode it in the"
                                + " query."
                        : "Accept " + String.join(" or ", others) + ".");
    }
}
