package org.w3id.paperkg.curation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.paperkg.topic.text.Language;
import org.w3id.paperkg.topic.thesaurus.TopicLabel;
import org.w3id.paperkg.topic.thesaurus.TopicSlug;
import org.w3id.paperkg.vocabulary.Pkg;
import org.w3id.paperkg.vocabulary.PublishedGraph;

/**
 * A decision about a topic, faultless in itself.
 *
 * @param about slug of the topic decided about
 * @param target slug of the other topic, or the new label; empty for a ban
 * @param place where the decision begins
 */
record TopicDecision(Kind kind, String about, String target, Place place) implements Decided {
    /** What can be decided. */
    enum Kind {
        MERGE(Pkg.Merge, Pkg.into),
        BAN(Pkg.Ban, null),
        RENAME(Pkg.Rename, SKOS.prefLabel.asNode()),
        PIN_BROADER(Pkg.PinBroader, SKOS.broader.asNode());

        private final Node type;
        private final Optional<Node> target;

        Kind(Node type, Node target) {
            this.type = type;
            this.target = Optional.ofNullable(target);
        }

        Node type() {
            return type;
        }

        static Optional<Kind> of(Node type) {
            return Stream.of(values()).filter(kind -> kind.type.equals(type)).findFirst();
        }
    }

    /** Empty, and reported, when the decision cannot be carried out. */
    static Optional<TopicDecision> read(CurationEntry entry, CurationMistakes mistakes) {
        Kind kind = entry.types().stream().flatMap(t -> Kind.of(t).stream()).findFirst().get();
        List<Node> properties =
                Stream.concat(Stream.of(Pkg.decides, Pkg.reason), kind.target.stream()).toList();
        entry.reportUnknown(kind.type, properties, mistakes);
        boolean reasoned = entry.reasoned(mistakes);
        Optional<String> topic = topic(Pkg.decides, entry, mistakes);
        Optional<String> target =
                switch (kind) {
                    case BAN -> Optional.of("");
                    case RENAME -> label(entry, mistakes);
                    case MERGE, PIN_BROADER -> topic(kind.target.get(), entry, mistakes);
                };
        if (!reasoned || topic.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        if (kind != Kind.RENAME && topic.equals(target)) {
            mistakes.add(
                    entry.place(),
                    "the decision relates '%s' to itself; name another topic after %s"
                            .formatted(topic.get(), CurationMistakes.quote(kind.target.get())));
            return Optional.empty();
        }
        return Optional.of(new TopicDecision(kind, topic.get(), target.get(), entry.place()));
    }

    private static Optional<String> topic(
            Node property, CurationEntry entry, CurationMistakes mistakes) {
        Optional<CurationEntry.Statement> stated = entry.single(property, mistakes);
        Optional<String> slug =
                stated.map(CurationEntry.Statement::value).flatMap(PublishedGraph::topicSlug);
        if (stated.isPresent() && slug.isEmpty()) {
            mistakes.add(
                    stated.get().place(),
                    "%s is no topic, so the decision is not carried out; write an IRI like <%stopic/language-model>"
                            .formatted(
                                    CurationMistakes.quote(stated.get().value()),
                                    PublishedGraph.BASE));
        }
        return slug;
    }

    private static Optional<String> label(CurationEntry entry, CurationMistakes mistakes) {
        Optional<CurationEntry.Statement> stated = entry.single(SKOS.prefLabel.asNode(), mistakes);
        Optional<TopicLabel> label = stated.flatMap(s -> CurationLabels.read(s, mistakes));
        Optional<String> english =
                label.filter(l -> l.language() == Language.ENGLISH)
                        .map(TopicLabel::text)
                        .filter(text -> !TopicSlug.of(text).isEmpty());
        if (label.isPresent() && english.isEmpty()) {
            mistakes.add(
                    stated.get().place(),
                    "%s cannot be the new label; give an English one (@en) with Latin letters"
                            .formatted(CurationMistakes.quote(label.get().text())));
        }
        return english;
    }
}
