package org.w3id.paperkg.graph;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.w3id.paperkg.author.AuthorIndex;
import org.w3id.paperkg.author.CoauthorNetwork;
import org.w3id.paperkg.digest.DigestCollection;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.measure.NetworkMeasures;
import org.w3id.paperkg.topic.thesaurus.Thesaurus;

/**
 * All that is known before it becomes a graph. Measures and topics may still be in the making; who
 * asks for them waits.
 *
 * @param curationProblems mistakes in the decisions about topics and authors
 */
public record Knowledge(
        DigestCollection digests,
        AuthorIndex authors,
        CoauthorNetwork coauthors,
        CompletableFuture<NetworkMeasures> measuring,
        CompletableFuture<Thesaurus> mining,
        List<Problem> curationProblems) {
    public Knowledge {
        curationProblems = List.copyOf(curationProblems);
    }

    public NetworkMeasures measures() {
        return measuring.join();
    }

    public Thesaurus topics() {
        return mining.join();
    }
}
