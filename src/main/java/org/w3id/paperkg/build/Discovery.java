package org.w3id.paperkg.build;

import java.util.concurrent.CompletableFuture;
import org.w3id.paperkg.author.AuthorIndex;
import org.w3id.paperkg.author.CoauthorNetwork;
import org.w3id.paperkg.curation.Curation;
import org.w3id.paperkg.digest.DigestCollection;
import org.w3id.paperkg.graph.Knowledge;
import org.w3id.paperkg.measure.NetworkMeasures;
import org.w3id.paperkg.topic.TopicMiner;

/**
 * Finds what digests tell: who works with whom, the places in the network, the topics. The one
 * sequence for whoever wants a graph.
 *
 * @param maxTeamSize the most authors of a paper whose pairs count as co-authors; 0 for no limit
 */
public record Discovery(Curation curation, int maxTeamSize) {
    /**
     * What takes long goes on after the return.
     *
     * @param authors of the digests, with the decisions about them carried out
     */
    public Knowledge in(DigestCollection digests, AuthorIndex authors) {
        // topics take one core for as long as the words of the summaries take the other
        var topics =
                CompletableFuture.supplyAsync(
                        () -> new TopicMiner(curation.topics()).find(digests.papers()));
        CoauthorNetwork coauthors = CoauthorNetwork.of(digests.papers(), authors, maxTeamSize);
        var measures = CompletableFuture.supplyAsync(() -> NetworkMeasures.of(authors, coauthors));
        return new Knowledge(
                digests, authors, coauthors, measures, topics, curation.problems(authors));
    }
}
