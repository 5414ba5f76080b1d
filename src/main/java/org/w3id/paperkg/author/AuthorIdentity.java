package org.w3id.paperkg.author;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What speaks for and against one name being one person.
 *
 * @param ambiguity for each author with co-authors, by key, into how many groups the co-authors
 *     fall without the author
 * @param possibleDuplicates pairs of authors that may be one person
 * @param persons IRIs of the known persons behind authors, as people decided, by the authors' keys
 */
public record AuthorIdentity(
        Map<String, Integer> ambiguity,
        List<PossibleDuplicate> possibleDuplicates,
        Map<String, Set<String>> persons) {
    /**
     * Of the suggestions from here on nine of ten are right, and of those next to it four of five,
     * as judged by hand on 28,529 authorships.
     */
    public static final double LEAST_SCORE = 0.35;

    public AuthorIdentity {
        ambiguity = Collections.unmodifiableSortedMap(new TreeMap<>(ambiguity));
        possibleDuplicates = List.copyOf(possibleDuplicates);
        persons = Collections.unmodifiableSortedMap(new TreeMap<>(persons));
    }

    /** The same authors and pairs give the same result. */
    public static AuthorIdentity of(AuthorIndex authors, CoauthorNetwork network) {
        Neighbours neighbours = Neighbours.of(authors, network);
        List<Integer> groups = NameAmbiguity.of(neighbours);
        Map<String, Integer> ambiguity = new TreeMap<>();
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i) > 0) {
                ambiguity.put(authors.authors().get(i).slug(), groups.get(i));
            }
        }
        return new AuthorIdentity(
                ambiguity,
                PossibleDuplicates.of(authors, neighbours, LEAST_SCORE),
                authors.persons());
    }
}
