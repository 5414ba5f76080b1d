package org.w3id.paperkg.server.http;

import java.util.List;

/** Ends a request with a reason for the client; whoever answers throws it, and one place tells. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    /**
     * @param detail a sentence that says what is wrong and what to do
     */
    public ProblemException(int status, ProblemType type, String detail) {
        this(status, type, detail, List.of());
    }

    /**
     * @param suggestions what the client may have meant
     */
    public ProblemException(int status, ProblemType type, String detail, List<String> suggestions) {
        this(new Problem(status, type, detail, suggestions));
    }

    /**
     * @param hint what to do
     */
    public ProblemException(int status, ProblemType type, String detail, String hint) {
        this(new Problem(status, type, detail, hint));
    }

    public Problem problem() {
        return problem;
    }
}
