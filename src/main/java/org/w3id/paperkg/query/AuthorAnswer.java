package org.w3id.paperkg.query;

import java.util.List;

/** Who is meant by a name that somebody typed. */
public sealed interface AuthorAnswer {
    /** Exactly this one. */
    record Found(KnownAuthor author) implements AuthorAnswer {}

    /**
     * Nobody exactly, or more than one.
     *
     * @param candidates closest first, then by number of papers; empty when no name is like it
     */
    record NotFound(List<Candidate> candidates) implements AuthorAnswer {
        public NotFound {
            candidates = List.copyOf(candidates);
        }
    }

    /** Somebody who may be meant. */
    record Candidate(KnownAuthor author, NameLikeness likeness) {}
}
