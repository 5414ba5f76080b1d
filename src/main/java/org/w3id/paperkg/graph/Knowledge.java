package org.w3id.paperkg.graph;

import org.w3id.paperkg.author.AuthorIndex;
import org.w3id.paperkg.author.CoauthorNetwork;
import org.w3id.paperkg.digest.DigestCollection;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.measure.NetworkMeasures;
import org.w3id.paperkg.topic.thesaurus.Thesaurus;

import java.util.List;

/**
 * All that is known before it becomes a graph.
 *
 * @param curationProblems mistakes in the decisions about topics and authors
 */
public record Knowledge(
        DigestCollection digests,
        AuthorIndex authors,
        CoauthorNetwork coauthors,
        NetworkMeasures measures,
        Thesaurus topics,
        List<Problem> curationProblems) {
    public Knowledge {
        curationProblems = List.copyOf(curationProblems);
    }

    /** Measures the network; where nobody decided about topics, or nobody made a mistake. */
    public Knowledge(
            DigestCollection digests,
            AuthorIndex authors,
            CoauthorNetwork coauthors,
            Thesaurus topics) {
        this(
                digests,
                authors,
                coauthors,
                NetworkMeasures.of(authors, coauthors),
                topics,
                List.of());
    }
}
