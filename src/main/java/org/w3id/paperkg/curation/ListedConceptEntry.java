package org.w3id.paperkg.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.paperkg.topic.text.Language;
import org.w3id.paperkg.topic.thesaurus.TopicLabel;
import org.w3id.paperkg.topic.thesaurus.TopicSlug;
import org.w3id.paperkg.vocabulary.Pkg;
import org.w3id.paperkg.vocabulary.PublishedGraph;

/**
 * An entry of the authority list, faultless in itself.
 *
 * @param place where the concept is first named
 * @param others alternative and ambiguous labels, in the order of the file
 * @param broader as stated, in the order of the file
 */
record ListedConceptEntry(
        String slug,
        Place place,
        Form english,
        Optional<Form> korean,
        List<Form> others,
        List<CurationEntry.Statement> broader) {
    /** A label with its place. */
    record Form(TopicLabel label, boolean ambiguous, Place place) {}

    private static final Node PREFERRED = SKOS.prefLabel.asNode();
    private static final Node ALTERNATIVE = SKOS.altLabel.asNode();
    private static final Node BROADER = SKOS.broader.asNode();
    private static final List<Node> PROPERTIES =
            List.of(PREFERRED, ALTERNATIVE, Pkg.ambiguousLabel, BROADER);

    /** Empty, and reported, when the entry as a whole cannot be used. */
    static Optional<ListedConceptEntry> read(CurationEntry entry, CurationMistakes mistakes) {
        entry.reportUnknown(SKOS.Concept.asNode(), PROPERTIES, mistakes);
        List<Form> preferred = forms(entry, List.of(PREFERRED), mistakes);
        Optional<Form> english = only(Language.ENGLISH, preferred, mistakes);
        List<Form> others = forms(entry, List.of(ALTERNATIVE, Pkg.ambiguousLabel), mistakes);
        preferred.stream().filter(form -> overruled(form, preferred)).forEach(others::add);
        Optional<Form> korean =
                only(Language.KOREAN, preferred, mistakes).map(form -> shownOnly(form, others));
        return slug(entry, english, mistakes)
                .map(
                        slug ->
                                new ListedConceptEntry(
                                        slug,
                                        entry.place(),
                                        english.get(),
                                        korean,
                                        others,
                                        entry.of(BROADER)));
    }

    /** That of the English label, which the IRI must have, too. */
    private static Optional<String> slug(
            CurationEntry entry, Optional<Form> english, CurationMistakes mistakes) {
        if (english.isEmpty()) {
            mistakes.add(
                    entry.place(),
                    "the concept %s has no English skos:prefLabel and is left out; give it exactly one"
                            .formatted(CurationMistakes.quote(entry.subject())));
            return Optional.empty();
        }
        String label = english.get().label().text();
        String slug = TopicSlug.of(label);
        if (PublishedGraph.topicSlug(entry.subject()).equals(Optional.of(slug))) {
            return Optional.of(slug);
        }
        mistakes.add(
                entry.place(),
                "the IRI %s does not fit the label %s, so the concept is left out; write <%stopic/%s>"
                        .formatted(
                                CurationMistakes.quote(entry.subject()),
                                CurationMistakes.quote(label),
                                PublishedGraph.BASE,
                                slug));
        return Optional.empty();
    }

    private static List<Form> forms(
            CurationEntry entry, List<Node> properties, CurationMistakes mistakes) {
        List<Form> forms = new ArrayList<>();
        for (CurationEntry.Statement statement : entry.of(properties)) {
            boolean ambiguous = statement.property().equals(Pkg.ambiguousLabel);
            CurationLabels.read(statement, mistakes)
                    .ifPresent(label -> forms.add(new Form(label, ambiguous, statement.place())));
        }
        return forms;
    }

    /** A stronger file prefers another label of the language; what was preferred remains a name. */
    private static boolean overruled(Form form, List<Form> preferred) {
        return preferred.stream()
                .filter(other -> other.label().language() == form.label().language())
                .anyMatch(other -> other.place().overrules(form.place()));
    }

    /** A preferred label that is an ambiguous one, too, is shown but is no evidence: 추론. */
    private static Form shownOnly(Form preferred, List<Form> others) {
        boolean ambiguous =
                others.removeIf(
                        other -> other.ambiguous() && other.label().equals(preferred.label()));
        return ambiguous ? new Form(preferred.label(), true, preferred.place()) : preferred;
    }

    private static Optional<Form> only(
            Language language, List<Form> forms, CurationMistakes mistakes) {
        List<Form> fitting = forms.stream().filter(f -> f.label().language() == language).toList();
        fitting.stream()
                .skip(1)
                .forEach(
                        form ->
                                mistakes.addClash(
                                        form.place(),
                                        fitting.get(0).place(),
                                        "%s is a second preferred label beside %s; keep one of them and make the other a skos:altLabel"
                                                .formatted(
                                                        CurationMistakes.quote(form.label().text()),
                                                        CurationMistakes.quote(
                                                                fitting.get(0).label().text()))));
        return fitting.stream().findFirst();
    }
}
