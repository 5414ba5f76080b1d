package org.w3id.paperkg.digest.daily;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.digest.entry.ListingDraft;

/**
 * What the lines below a heading belong to: an entry to fill, or one that cannot be taken over,
 * whose lines are left out with it; between two days neither.
 *
 * @param complete entries that no line is added to
 */
record OpenEntry(
        Optional<ListingDraft> draft, Optional<Rejection> rejection, List<ListingDraft> complete) {
    static final OpenEntry NONE = new OpenEntry(Optional.empty(), Optional.empty(), List.of());

    /** Why lines are left out, from one on. */
    record Rejection(int firstLine, Problem.Code code, String message) {}

    static OpenEntry of(ListingDraft draft) {
        return new OpenEntry(Optional.of(draft), Optional.empty(), List.of());
    }

    static OpenEntry rejected(int firstLine, Problem.Code code, String message) {
        return new OpenEntry(
                Optional.empty(), Optional.of(new Rejection(firstLine, code, message)), List.of());
    }

    /** Entries that share a heading: whose the lines below it are, nothing tells. */
    static OpenEntry several(List<ListingDraft> papers, int heading) {
        return new OpenEntry(
                Optional.empty(),
                Optional.of(
                        new Rejection(
                                heading + 1,
                                Problem.Code.SEVERAL_PAPERS,
                                "the heading names several papers, and nothing tells whose these"
                                        + " lines are; give each a heading of its own")),
                List.copyOf(papers));
    }

    /** All entries that are to be listed. */
    Stream<ListingDraft> drafts() {
        return Stream.concat(draft.stream(), complete.stream());
    }
}
