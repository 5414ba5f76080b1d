package org.w3id.paperkg.query;

import java.util.List;

/** Which topic is meant by what somebody typed. */
public sealed interface TopicAnswer {
    /** Exactly this one. */
    record Found(KnownTopic topic) implements TopicAnswer {}

    /**
     * None exactly.
     *
     * @param candidates closest first; empty when no name is like it
     */
    record NotFound(List<KnownTopic> candidates) implements TopicAnswer {
        public NotFound {
            candidates = List.copyOf(candidates);
        }
    }
}
