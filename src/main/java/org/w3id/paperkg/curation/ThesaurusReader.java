package org.w3id.paperkg.curation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.paperkg.topic.thesaurus.ListedConcept;

/**
 * The well-known concepts that curation files list.
 *
 * @param broader the slug of the next broader concept by the slug of the narrower one; no circles
 * @param places where each is listed first, by slug
 */
record ThesaurusReader(
        List<ListedConcept> concepts, Map<String, String> broader, Map<String, Place> places) {
    /** Checks the entries one by one and against each other. */
    static ThesaurusReader of(List<CurationEntry> entries, CurationMistakes mistakes) {
        List<ListedConceptEntry> sound =
                entries.stream()
                        .flatMap(entry -> ListedConceptEntry.read(entry, mistakes).stream())
                        .toList();
        List<ListedConceptEntry> distinct = withoutShared(sound, mistakes);
        Set<Node> listed = entries.stream().map(CurationEntry::subject).collect(Collectors.toSet());
        Map<String, String> broader = BroaderConcepts.of(distinct, listed, mistakes);
        Map<String, String> labels =
                distinct.stream()
                        .collect(
                                Collectors.toMap(
                                        ListedConceptEntry::slug, e -> e.english().label().text()));
        return new ThesaurusReader(
                distinct.stream()
                        .map(entry -> concept(entry, broader.get(entry.slug()), labels))
                        .toList(),
                broader,
                distinct.stream()
                        .collect(
                                Collectors.toMap(
                                        ListedConceptEntry::slug, ListedConceptEntry::place)));
    }

    private static ListedConcept concept(
            ListedConceptEntry entry, String broader, Map<String, String> labels) {
        return new ListedConcept(
                entry.english().label().text(),
                Stream.concat(entry.korean().stream(), entry.others().stream())
                        .map(form -> new ListedConcept.Form(form.label(), form.ambiguous()))
                        .toList(),
                Optional.ofNullable(broader).map(labels::get));
    }

    /**
     * Leaves out labels that would be evidence for two concepts. What a concept is called weighs
     * more than what else it may be called, wherever in the file they stand.
     */
    private static List<ListedConceptEntry> withoutShared(
            List<ListedConceptEntry> entries, CurationMistakes mistakes) {
        Owners owners = new Owners(mistakes);
        List<ListedConceptEntry> named =
                entries.stream().filter(e -> owners.take(e.slug(), e.english())).toList();
        Map<String, Optional<ListedConceptEntry.Form>> korean = new HashMap<>();
        for (ListedConceptEntry entry : named) {
            korean.put(
                    entry.slug(), entry.korean().filter(form -> owners.take(entry.slug(), form)));
        }
        List<ListedConceptEntry> distinct = new ArrayList<>();
        for (ListedConceptEntry entry : named) {
            distinct.add(
                    new ListedConceptEntry(
                            entry.slug(),
                            entry.place(),
                            entry.english(),
                            korean.get(entry.slug()),
                            entry.others().stream()
                                    .filter(f -> f.ambiguous() || owners.take(entry.slug(), f))
                                    .toList(),
                            entry.broader()));
        }
        return distinct;
    }

    /** Which concept a form speaks for. */
    private static final class Owners {
        private record Owner(String slug, Place place) {}

        private final Map<String, Owner> byForm = new HashMap<>();
        private final CurationMistakes mistakes;

        Owners(CurationMistakes mistakes) {
            this.mistakes = mistakes;
        }

        /** False, and reported, when the form speaks for another concept already. */
        boolean take(String slug, ListedConceptEntry.Form form) {
            Owner owner =
                    byForm.computeIfAbsent(
                            CurationLabels.folded(form.label()),
                            key -> new Owner(slug, form.place()));
            if (owner.slug().equals(slug)) {
                return true;
            }
            mistakes.addClash(
                    form.place(),
                    owner.place(),
                    "%s is a label of '%s', too (line %d); leave it to one of the two, or make it a pkg:ambiguousLabel"
                            .formatted(
                                    CurationMistakes.quote(form.label().text()),
                                    owner.slug(),
                                    owner.place().line()));
            return false;
        }
    }
}
