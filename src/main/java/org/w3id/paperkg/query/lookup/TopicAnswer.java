package org.w3id.paperkg.query.lookup;

import java.util.List;
import java.util.Optional;
import org.w3id.paperkg.query.likeness.TakenName;

/** Which topic is meant by what somebody typed. */
public sealed interface TopicAnswer {
    /**
     * This one.
     *
     * @param taken what the name was taken for; empty when an id or IRI was typed
     */
    record Found(KnownTopic topic, Optional<TakenName> taken) implements TopicAnswer {}

    /**
     * None exactly.
     *
     * @param candidates closest first; empty when no name is like it
     */
    record NotFound(List<KnownTopic> candidates) implements TopicAnswer {
        public NotFound {
            candidates = List.copyOf(candidates);
        }

        /** Labels and slugs of the candidates. */
        public List<String> suggestions() {
            return candidates.stream()
                    .map(topic -> TakenName.withSlug(topic.label(), topic.iri()))
                    .toList();
        }
    }
}
