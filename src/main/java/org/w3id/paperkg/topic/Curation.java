package org.w3id.paperkg.topic;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What people decided about topics, replayed on each build. Topics are named by their slugs;
 * decisions about topics that a collection does not have change nothing.
 *
 * @param concepts the authority list: well-known concepts of the field
 * @param merges topics that are another one, by slug
 * @param bans topics that are none
 * @param names preferred English labels by the slug that the topic would have otherwise
 * @param broader the broader topic, whatever the label's head says
 */
public record Curation(
        List<ListedConcept> concepts,
        Map<String, String> merges,
        Set<String> bans,
        Map<String, String> names,
        Map<String, String> broader) {
    /** No decisions: the collection speaks alone. */
    public static final Curation NONE =
            new Curation(List.of(), Map.of(), Set.of(), Map.of(), Map.of());

    public Curation {
        concepts = List.copyOf(concepts);
        merges = Map.copyOf(merges);
        bans = Set.copyOf(bans);
        names = Map.copyOf(names);
        broader = Map.copyOf(broader);
    }
}
