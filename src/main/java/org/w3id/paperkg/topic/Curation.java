package org.w3id.paperkg.topic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

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
        // Sorted, since of decisions that contradict each other the first counts
        merges = Collections.unmodifiableSortedMap(new TreeMap<>(merges));
        bans = Set.copyOf(bans);
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        broader = Collections.unmodifiableSortedMap(new TreeMap<>(broader));
    }

    /** The same with each new name in the authority list: it has the topic's old one as a form. */
    Curation renamed() {
        Map<String, String> left = new TreeMap<>(names);
        List<ListedConcept> all = new ArrayList<>();
        for (ListedConcept concept : concepts) {
            String name = left.remove(EnglishForm.slug(concept.english()));
            all.add(name == null ? concept : renamed(concept, name));
        }
        left.forEach(
                (slug, name) ->
                        all.add(
                                renamed(
                                        new ListedConcept(
                                                slug.replace('-', ' '),
                                                List.of(),
                                                Optional.empty()),
                                        name)));
        return new Curation(all, merges, bans, names, broader);
    }

    private static ListedConcept renamed(ListedConcept concept, String name) {
        List<ListedConcept.Form> forms = new ArrayList<>(concept.forms());
        Label old = new Label(concept.english(), Language.ENGLISH);
        forms.add(new ListedConcept.Form(old, false));
        return new ListedConcept(name, forms, concept.broader());
    }
}
