package org.w3id.paperkg.query.lookup;

import java.util.List;
import java.util.Optional;
import org.w3id.paperkg.query.likeness.NameLikeness;
import org.w3id.paperkg.query.likeness.TakenName;

/** Who is meant by what somebody typed. */
public sealed interface AuthorAnswer {
    /**
     * This one.
     *
     * @param taken what the name was taken for; empty when an id or IRI was typed
     */
    record Found(KnownAuthor author, Optional<TakenName> taken) implements AuthorAnswer {}

    /**
     * Nobody for sure.
     *
     * @param candidates closest first, then by number of papers; empty when no name is like it
     */
    record NotFound(List<Candidate> candidates) implements AuthorAnswer {
        public NotFound {
            candidates = List.copyOf(candidates);
        }

        /** Whether several may be meant, all of whom are called so, in part at least. */
        public boolean isAmbiguous() {
            return candidates.size() > 1 && isCalledSo(candidates.get(1));
        }

        /** Where several are called so, these alone. */
        NotFound narrowed() {
            return isAmbiguous()
                    ? new NotFound(candidates.stream().filter(NotFound::isCalledSo).toList())
                    : this;
        }

        private static boolean isCalledSo(Candidate one) {
            return one.likeness().compareTo(NameLikeness.PART) <= 0;
        }

        /** Names and slugs of the candidates. */
        public List<String> suggestions() {
            return candidates.stream()
                    .map(Candidate::author)
                    .map(author -> TakenName.withSlug(author.name(), author.iri()))
                    .toList();
        }

        /** The one who must be meant: clearly alike, and alone in being so. */
        Optional<KnownAuthor> clearly() {
            if (candidates.isEmpty()) {
                return Optional.empty();
            }
            return candidates
                    .get(0)
                    .likeness()
                    .takenWhenAloneUpTo()
                    .filter(
                            limit ->
                                    candidates.stream()
                                            .skip(1)
                                            .noneMatch(o -> o.likeness().compareTo(limit) <= 0))
                    .map(limit -> candidates.get(0).author());
        }
    }

    /** Somebody who may be meant. */
    record Candidate(KnownAuthor author, NameLikeness likeness) {}
}
