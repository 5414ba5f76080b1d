package org.w3id.paperkg.digest.reading;

import java.util.Optional;
import org.w3id.paperkg.digest.Problem;

/**
 * What the lines below a heading belong to: an entry to fill, or one that cannot be taken over,
 * whose lines are left out with it; between two days neither.
 */
record OpenEntry(Optional<ListingDraft> draft, Optional<Rejection> rejection) {
    static final OpenEntry NONE = new OpenEntry(Optional.empty(), Optional.empty());

    /** Why an entry is left out, from the line of its heading on. */
    record Rejection(int firstLine, Problem.Code code, String message) {}

    static OpenEntry of(ListingDraft draft) {
        return new OpenEntry(Optional.of(draft), Optional.empty());
    }

    static OpenEntry rejected(int firstLine, Problem.Code code, String message) {
        return new OpenEntry(
                Optional.empty(), Optional.of(new Rejection(firstLine, code, message)));
    }
}
