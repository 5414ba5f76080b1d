package org.w3id.paperkg.server.generation;

import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.w3id.paperkg.network.CollaborationGraph;
import org.w3id.paperkg.query.AuthorLookup;
import org.w3id.paperkg.query.TopicLookup;
import org.w3id.paperkg.store.Generation;

/**
 * The network of one generation in memory, shared by the requests on it and gone with it. Each part
 * is read when a request first needs it; meanwhile others that need it wait.
 */
public final class ServedNetwork {
    private final Part<CollaborationGraph> graph;
    private final Part<AuthorLookup> authors;
    private final Part<TopicLookup> topics;

    ServedNetwork(Generation generation) {
        this.graph = new Part<>(generation, CollaborationGraph::of);
        this.authors = new Part<>(generation, AuthorLookup::of);
        this.topics = new Part<>(generation, TopicLookup::of);
    }

    /** Something read once; after a failed reading the next request tries again. */
    private static final class Part<T> {
        private final Generation generation;
        private final Function<Dataset, T> reading;
        private T value;

        Part(Generation generation, Function<Dataset, T> reading) {
            this.generation = generation;
            this.reading = reading;
        }

        synchronized T get() {
            if (value == null) {
                value = reading.apply(generation.dataset());
            }
            return value;
        }
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
}
