package org.w3id.paperkg.server.http;

import java.io.IOException;

/** An answer has more bytes than it may have; none of them are sent. */
public final class AnswerTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    private final long limit;

    AnswerTooLargeException(long limit) {
        super("the answer is larger than " + limit + " bytes");
        this.limit = limit;
    }

    /** For the client. */
    Problem problem() {
        return problem(limit);
    }

    static Problem problem(long limit) {
        return new Problem(
                UNPROCESSABLE,
                ProblemType.ANSWER_TOO_LARGE,
                "the answer has more than %,d bytes, and none of it is sent".formatted(limit),
                "Ask for less: add LIMIT and OFFSET, or fewer columns; /data is the whole graph.");
    }
}
