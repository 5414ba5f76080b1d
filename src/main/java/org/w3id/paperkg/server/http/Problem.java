package org.w3id.paperkg.server.http;

import java.util.List;
import java.util.Optional;

/**
 * What went wrong with a request.
 *
 * @param type empty for one that its status alone names
 * @param detail a sentence about this very request
 * @param hint what to do; empty when the detail or the status says it
 * @param place where in a query; {@link Place#NOWHERE} for all else
 * @param suggestions what the client may have meant
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457, Problem Details for HTTP APIs</a>
 */
public record Problem(
        int status,
        Optional<ProblemType> type,
        String detail,
        String hint,
        Place place,
        List<String> suggestions) {
    /**
     * A place in a query, counted from 1.
     *
     * @param text the whole line
     */
    public record Place(int line, int column, String text) {
        public static final Place NOWHERE = new Place(0, 0, "");
    }

    public Problem {
        suggestions = List.copyOf(suggestions);
    }

    public Problem(int status, ProblemType type, String detail, String hint) {
        this(status, Optional.of(type), detail, hint, Place.NOWHERE, List.of());
    }

    /**
     * @param detail a sentence that says what is wrong and what to do
     */
    public Problem(int status, ProblemType type, String detail, List<String> suggestions) {
        this(status, Optional.of(type), detail, "", Place.NOWHERE, suggestions);
    }

    /** One that its status names. */
    Problem(int status, Optional<ProblemType> type, String detail) {
        this(status, type, detail, "", Place.NOWHERE, List.of());
    }
}
