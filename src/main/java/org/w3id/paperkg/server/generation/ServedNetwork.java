package org.w3id.paperkg.server.generation;

import java.util.function.Function;
import org.w3id.paperkg.network.CollaborationGraph;
import org.w3id.paperkg.network.standing.Places;
import org.w3id.paperkg.network.stored.StoredNetwork;
import org.w3id.paperkg.query.lookup.AuthorLookup;
import org.w3id.paperkg.query.lookup.TopicLookup;
import org.w3id.paperkg.query.paper.PaperCards;

/**
 * The names and the network of one generation in memory, shared by the requests on it and gone with
 * it. A part that is not read yet lets a request wait for some seconds and then ends it with 503.
 */
public final class ServedNetwork {
    private final ReadOnce<CollaborationGraph> graph;
    private final ReadOnce<AuthorLookup> authors;
    private final ReadOnce<TopicLookup> topics;
    private final ReadOnce<Places> places;
    private final ReadOnce<PaperCards> papers;
    private final ReadOnce<ServedCompletions> completions;

    /** Reads from a generation, which it holds open meanwhile. */
    interface Reading {
        <T> T of(Function<StoredNetwork, T> reader);
    }

    /**
     * @param thumbnails whether papers have pictures on other hosts
     */
    ServedNetwork(Reading reading, boolean thumbnails) {
        this.graph = new ReadOnce<>("network", () -> reading.of(StoredNetwork::graph));
        this.authors = new ReadOnce<>("authors", () -> reading.of(StoredNetwork::authors));
        this.topics = new ReadOnce<>("topics", () -> reading.of(StoredNetwork::topics));
        this.papers =
                new ReadOnce<>(
                        "papers",
                        () ->
                                reading.of(
                                        stored ->
                                                PaperCards.of(
                                                        stored.generation().dataset(),
                                                        stored.generation().base(),
                                                        thumbnails)));
        this.completions =
                new ReadOnce<>(
                        "names",
                        () ->
                                new ServedCompletions(
                                        authors.await(), topics.await(), papers.await()));
        this.places =
                new ReadOnce<>(
                        "places of authors",
                        () -> reading.of(stored -> Places.of(stored.generation().dataset())));
    }

    /** Reads what is not read yet, however long that takes. */
    void readAhead() {
        authors.await();
        topics.await();
        papers.await();
        completions.await();
        graph.await();
        places.await();
    }

    public CollaborationGraph graph() {
        return graph.get();
    }

    public AuthorLookup authors() {
        return authors.get();
    }

    public TopicLookup topics() {
        return topics.get();
    }

    /** What lists show of papers. */
    public PaperCards papers() {
        return papers.get();
    }

    /** What is suggested while somebody types. */
    public ServedCompletions completions() {
        return completions.get();
    }

    /** Where authors stand among all. */
    public Places places() {
        return places.get();
    }
}
