package org.w3id.paperkg.server;

import org.w3id.paperkg.network.CollaborationGraph;
import org.w3id.paperkg.network.TopicLookup;
import org.w3id.paperkg.query.AuthorLookup;
import org.w3id.paperkg.store.Generation;

/** What requests about the network need of a generation, in memory. */
record NetworkReading(CollaborationGraph graph, AuthorLookup authors, TopicLookup topics) {
    /** Reads the last generation asked for once, for all requests. */
    static final class Shelf {
        private String name = "";
        private NetworkReading reading;

        /** Takes a second or two for the first request about a generation. */
        synchronized NetworkReading of(Generation generation) {
            if (!generation.name().equals(name)) {
                reading =
                        new NetworkReading(
                                CollaborationGraph.of(generation.dataset()),
                                AuthorLookup.of(generation.dataset()),
                                TopicLookup.of(generation.dataset()));
                name = generation.name();
            }
            return reading;
        }
    }
}
