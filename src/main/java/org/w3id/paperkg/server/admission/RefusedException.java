package org.w3id.paperkg.server.admission;

/** A request is not let in, or does not stay. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    enum Reason {
        /** Too many were asked before. */
        FULL,
        /** Its client has as many others here as it may have. */
        SHARE,
        /** It takes long, and others wait. */
        ENDED
    }

    private final Reason reason;

    RefusedException(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
