package org.w3id.paperkg.query;

import java.util.List;
import java.util.Optional;

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

        /** The one who must be meant: alone in being called so, but for order, gaps or initials. */
        public Optional<KnownAuthor> clearly() {
            List<Candidate> closest =
                    candidates.stream()
                            .filter(one -> one.likeness() == candidates.get(0).likeness())
                            .toList();
            return closest.size() == 1 && isCalledSo()
                    ? Optional.of(closest.get(0).author())
                    : Optional.empty();
        }

        /** Whether several may be meant, all of whom are called so. */
        public boolean isAmbiguous() {
            return candidates.size() > 1 && isCalledSo();
        }

        private boolean isCalledSo() {
            return candidates.get(0).likeness().compareTo(NameLikeness.INITIALS) <= 0;
        }
    }

    /** Somebody who may be meant. */
    record Candidate(KnownAuthor author, NameLikeness likeness) {}
}
