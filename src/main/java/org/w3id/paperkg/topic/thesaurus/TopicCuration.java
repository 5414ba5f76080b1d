package org.w3id.paperkg.topic.thesaurus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.w3id.paperkg.topic.text.EnglishForm;
import org.w3id.paperkg.topic.text.Language;

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
public record TopicCuration(
        List<ListedConcept> concepts,
        Map<String, String> merges,
        Set<String> bans,
        Map<String, String> names,
        Map<String, String> broader) {
    /** No decisions: the collection speaks alone. */
    public static final TopicCuration NONE =
            new TopicCuration(List.of(), Map.of(), Set.of(), Map.of(), Map.of());

    public TopicCuration {
        concepts = List.copyOf(concepts);
        // Sorted, since of decisions that contradict each other the first counts
        merges = Collections.unmodifiableSortedMap(new TreeMap<>(merges));
        bans = Set.copyOf(bans);
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        broader = Collections.unmodifiableSortedMap(new TreeMap<>(broader));
    }

    /**
     * The same with merges and new names in the authority list: a merged entry's names go to the
     * entry it is merged into, a renamed one has its old name as a form.
     */
    public TopicCuration applied() {
        Map<String, ListedConcept> listed = new LinkedHashMap<>();
        concepts.forEach(entry -> listed.put(EnglishForm.slug(entry.english()), entry));
        merges.keySet().forEach(from -> merge(from, last(from), listed));
        names.forEach(
                (slug, name) ->
                        listed.put(slug, renamed(listed.getOrDefault(slug, entry(slug)), name)));
        return new TopicCuration(List.copyOf(listed.values()), merges, bans, names, broader);
    }

    /** The topics that something is decided about, but for listing them. */
    public Set<String> decided() {
        Set<String> about = new HashSet<>(bans);
        List.of(merges, names, broader).forEach(by -> about.addAll(by.keySet()));
        return about;
    }

    /** Where merges lead to in the end; a circle ends where it began. */
    private String last(String slug) {
        Set<String> seen = new HashSet<>();
        String at = slug;
        while (seen.add(at) && merges.containsKey(at)) {
            at = merges.get(at);
        }
        return at;
    }

    private static void merge(String from, String into, Map<String, ListedConcept> listed) {
        ListedConcept gone = from.equals(into) ? null : listed.remove(from);
        if (gone == null) {
            return;
        }
        ListedConcept target = listed.getOrDefault(into, entry(into));
        List<ListedConcept.Form> forms = new ArrayList<>(target.forms());
        forms.add(new ListedConcept.Form(new TopicLabel(gone.english(), Language.ENGLISH), false));
        forms.addAll(gone.forms());
        listed.put(into, new ListedConcept(target.english(), forms, target.broader()));
        listed.replaceAll(
                (slug, entry) ->
                        entry.broader().equals(Optional.of(gone.english()))
                                ? new ListedConcept(
                                        entry.english(),
                                        entry.forms(),
                                        Optional.of(target.english())
                                                .filter(up -> !up.equals(entry.english())))
                                : entry);
    }

    private static ListedConcept entry(String slug) {
        return new ListedConcept(slug.replace('-', ' '), List.of(), Optional.empty());
    }

    private static ListedConcept renamed(ListedConcept concept, String name) {
        List<ListedConcept.Form> forms = new ArrayList<>(concept.forms());
        TopicLabel old = new TopicLabel(concept.english(), Language.ENGLISH);
        forms.add(new ListedConcept.Form(old, false));
        return new ListedConcept(name, forms, concept.broader());
    }
}
