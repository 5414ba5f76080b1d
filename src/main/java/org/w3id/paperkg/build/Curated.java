package org.w3id.paperkg.build;

import org.w3id.paperkg.author.AuthorCuration;
import org.w3id.paperkg.author.AuthorIndex;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that people decided, as one build reads it.
 *
 * @param ownTopics the file with the user's decisions about topics; empty for the bundled one
 * @param ownAuthors whether the decisions about authors are the user's, who wants to know of those
 *     that met nobody; the bundled ones are about authors of another collection
 */
public record Curated(
        CurationInput<TopicCuration> topics,
        Optional<Path> ownTopics,
        CurationInput<AuthorCuration> authors,
        boolean ownAuthors) {
    /** Whether all files could be read at all. */
    public boolean turtle() {
        return topics.turtle() && authors.turtle();
    }

    /** The authors of the papers, with the decisions carried out. */
    public AuthorIndex authorsOf(List<Paper> papers) {
        return AuthorIndex.of(papers, authors.curation());
    }

    /** Mistakes in the files, and decisions that could not be carried out. */
    public List<Problem> problems(AuthorIndex index) {
        Stream<Problem> read =
                Stream.concat(topics.problems().stream(), authors.problems().stream());
        Stream<Problem> found =
                index.problems().stream()
                        .filter(p -> ownAuthors || p.code() != Problem.Code.CURATION_UNUSED);
        return Stream.concat(read, found).toList();
    }
}
