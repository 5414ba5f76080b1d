package org.w3id.paperkg.server.http;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.web.HttpSC;
import org.eclipse.jetty.http.HttpException;
import org.w3id.paperkg.query.answer.UnwritableTermException;
import org.w3id.paperkg.query.resource.LabelLanguage;
import org.w3id.paperkg.server.page.Wording;
import org.w3id.paperkg.store.guard.ExpressionFault;
import org.w3id.paperkg.store.guard.MemoryShortException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.Optional;

/** How servlets and Fuseki's operations say that they cannot answer. */
public final class Problems {
    private static final int UNPROCESSABLE = 422;
    private static final int SERVER_ERROR = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    private static final String ATTRIBUTE = Problems.class.getName();

    private static final Wording ENGLISH = new Wording(LabelLanguage.ENGLISH);

    private Problems() {}

    /**
     * Sends it as JSON; {@link AnswerFilter} makes a page of it for browsers.
     *
     * @param detail a sentence that says what is wrong and what to do
     * @param suggestions what the client may have meant; left out when empty
     */
    public static void send(
            HttpServletResponse response,
            int status,
            ProblemType type,
            String detail,
            List<String> suggestions)
            throws IOException {
        send(
                response,
                new Problem(status, type.title(), detail, "", Problem.Place.NOWHERE, suggestions));
    }

    /** Sends it as JSON; {@link AnswerFilter} makes a page of it for browsers. */
    public static void send(HttpServletResponse response, Problem problem) throws IOException {
        byte[] body = (problem.json() + "\n").getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Content-Language", LabelLanguage.ENGLISH.tag());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Ends an operation of Fuseki, which itself knows a status and a text only. */
    public static ActionErrorException refusal(HttpAction action, Problem problem) {
        refuse(action.getRequest(), problem);
        return new ActionErrorException(problem.status(), problem.detail(), null);
    }

    /** Why an operation of Fuseki ended, when it is ours. */
    static Optional<Problem> refused(ServletRequest request) {
        return Optional.ofNullable((Problem) request.getAttribute(ATTRIBUTE));
    }

    /** An error of which only status and perhaps a text are known. */
    static Problem ofStatus(int status, String text) {
        String phrase = Optional.ofNullable(HttpSC.getMessage(status)).orElse("Error");
        String said = status == SERVER_ERROR || text == null ? "" : ProgramNames.without(text);
        String detail = status == SERVER_ERROR ? "the server failed to answer this" : said;
        return new Problem(
                status, title(status, phrase), detail.isEmpty() ? phrase : detail, hint(status));
    }

    /**
     * A failure below: for want of time or memory, the client's when Jetty found the request
     * broken, else the server's. What ends a request early is told here for all who answer, so that
     * a busy server never looks like a broken one.
     */
    public static Problem ofFailure(Throwable failure) {
        HttpException broken = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException told) {
                return told.problem();
            }
            if (cause instanceof MemoryShortException || cause instanceof OutOfMemoryError) {
                return memoryShort();
            }
            if (cause instanceof QueryCancelledException) {
                return timedOut();
            }
            if (cause instanceof UnwritableTermException unwritable) {
                return ofUnwritable(unwritable);
            }
            if (cause instanceof IllegalFormatException) {
                return noLanguageTag();
            }
            if (cause instanceof HttpException http) {
                broken = http;
            }
        }
        if (ExpressionFault.in(failure)) {
            return ofExpression(failure);
        }
        return broken == null
                ? ofStatus(SERVER_ERROR, "")
                : ofStatus(broken.getCode(), broken.getReason());
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

    /** Remembers why a request ends, for whoever sends the answer. */
    static void refuse(ServletRequest request, Problem problem) {
        request.setAttribute(ATTRIBUTE, problem);
    }

    private static String title(int status, String phrase) {
        return status == UNPROCESSABLE ? ProblemType.QUERY_REFUSED.title() : phrase;
    }

    private static String hint(int status) {
        String key = "problem." + status + ".meaning";
        return ENGLISH.has(key) ? ENGLISH.of(key) : "";
    }
}
