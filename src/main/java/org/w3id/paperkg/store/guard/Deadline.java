package org.w3id.paperkg.store.guard;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.util.Context;

/**
 * Whether a query must end, for work that is one step to Jena and may take for ever: Jena looks
 * between steps only.
 */
final class Deadline {
    // so many small things are done in less than a millisecond
    private static final int SELDOM = 0xFFF;

    private final AtomicBoolean cancelled;
    private int looks;

    /**
     * @param cancelled what is set when the time is over
     */
    Deadline(AtomicBoolean cancelled) {
        this.cancelled = cancelled;
    }

    static Deadline of(Context context) {
        return new Deadline(Context.getOrSetCancelSignal(context));
    }

    /**
     * @throws QueryCancelledException when the query must end
     */
    void check() {
        if (cancelled.get()) {
            throw new QueryCancelledException();
        }
    }

    /** The same before one of very many small things, most times for nothing. */
    void checkNowAndThen() {
        if ((++looks & SELDOM) == 0) {
            check();
        }
    }
}
