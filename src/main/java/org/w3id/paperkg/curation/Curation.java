package org.w3id.paperkg.curation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.paperkg.author.AuthorCuration;
import org.w3id.paperkg.author.AuthorIndex;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;

/**
 * All that people decided, as one build reads it.
 *
 * @param mistakes in the files
 * @param turtle whether all files could be read at all
 * @param hashes SHA-256 of the files by what they decide; {@code none} without a file
 * @param own what of it is the user's, who wants to know of decisions that met nothing; the bundled
 *     ones are about another collection
 */
public record Curation(
        TopicCuration topics,
        AuthorCuration authors,
        List<Problem> mistakes,
        boolean turtle,
        Map<String, String> hashes,
        Own own) {
    /** Nobody decided anything. */
    public static final Curation NONE =
            new Curation(
                    TopicCuration.NONE,
                    AuthorCuration.NONE,
                    List.of(),
                    true,
                    Map.of(),
                    new Own(Set.of(), Optional.empty()));

    public Curation {
        mistakes = List.copyOf(mistakes);
        hashes = Map.copyOf(hashes);
    }

    /**
     * What the user decided.
     *
     * @param topics slugs of topics
     * @param authors what the file about authors is called in messages
     */
    public record Own(Set<String> topics, Optional<String> authors) {
        public Own {
            topics = Set.copyOf(topics);
        }
    }

    /** The authors of the papers, with the decisions carried out. */
    public AuthorIndex authorsOf(List<Paper> papers) {
        return AuthorIndex.of(papers, authors);
    }

    /** Mistakes in the files, and decisions that could not be carried out. */
    public List<Problem> problems(AuthorIndex index) {
        Stream<Problem> found =
                index.problems().stream()
                        .filter(
                                p ->
                                        p.code() != Problem.Code.CURATION_UNUSED
                                                || own.authors().equals(Optional.of(p.file())));
        return Stream.concat(mistakes.stream(), found).toList();
    }

    /** Of topics that were decided about and do not occur, those that the user decided about. */
    public List<String> ownAmong(List<String> idle) {
        return idle.stream().filter(own.topics()::contains).toList();
    }
}
