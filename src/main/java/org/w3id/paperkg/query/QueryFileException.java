package org.w3id.paperkg.query;

/** A query file that cannot be used; the message says where and why. */
public final class QueryFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    QueryFileException(String file, int line, String reason) {
        super("%s:%d: %s".formatted(file, line, reason));
        this.file = file;
        this.line = line;
    }

    public String file() {
        return file;
    }

    /** From 1. */
    public int line() {
        return line;
    }
}
