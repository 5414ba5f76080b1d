package org.w3id.paperkg.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.paperkg.topic.text.Language;
import org.w3id.paperkg.topic.thesaurus.Thesaurus;
import org.w3id.paperkg.topic.thesaurus.Topic;
import org.w3id.paperkg.topic.thesaurus.TopicLabel;
import org.w3id.paperkg.topic.thesaurus.TopicMention;
import org.w3id.paperkg.vocabulary.ArxivId;
import org.w3id.paperkg.vocabulary.Pkg;

/** Writes the thesaurus as SKOS, and where each topic was found. */
final class TopicMapper {
    private static final int SCORE_DIGITS = 3;

    private final Iris iris;
    private final StreamRDF out;

    TopicMapper(Iris iris, StreamRDF out) {
        this.iris = iris;
        this.out = out;
    }

    void write(Thesaurus thesaurus) {
        ResourceWriter.start(out, iris.topicScheme(), SKOS.ConceptScheme.asNode())
                .language(RDFS.Nodes.label, "PaperKG topics", "en")
                .language(RDFS.Nodes.label, "PaperKG 주제", "ko");
        thesaurus.topics().forEach(this::write);
        thesaurus.mentions().forEach(this::write);
        thesaurus.suspects().forEach(this::writeSuspect);
    }

    private void write(Topic topic) {
        ResourceWriter about =
                ResourceWriter.start(out, iris.topic(topic.slug()), Pkg.Topic)
                        .add(RDF.Nodes.type, SKOS.Concept.asNode())
                        .add(SKOS.inScheme.asNode(), iris.topicScheme())
                        .language(SKOS.prefLabel.asNode(), topic.english(), "en")
                        .integer(Pkg.paperCount, topic.paperCount());
        topic.korean().ifPresent(label -> about.language(SKOS.prefLabel.asNode(), label, "ko"));
        topic.broader().ifPresent(slug -> about.add(SKOS.broader.asNode(), iris.topic(slug)));
        for (TopicLabel label : topic.alternatives()) {
            about.language(SKOS.altLabel.asNode(), label.text(), tag(label.language()));
        }
    }

    private void writeSuspect(ArxivId paper) {
        ResourceWriter.about(out, iris.paper(paper)).flag(Pkg.summarySuspect, true);
    }

    private static String tag(Language language) {
        return switch (language) {
            case ENGLISH -> "en";
            case KOREAN -> "ko";
        };
    }

    private void write(TopicMention mention) {
        Node paper = iris.paper(mention.paper());
        Node topic = iris.topic(mention.topic());
        out.triple(Triple.create(paper, DCTerms.subject.asNode(), topic));
        Node node = iris.topicMention(mention.paper(), mention.topic());
        ResourceWriter about =
                ResourceWriter.start(out, node, Pkg.TopicMention)
                        .add(Pkg.paper, paper)
                        .add(Pkg.topic, topic)
                        .decimal(Pkg.score, mention.score(), SCORE_DIGITS)
                        .integer(Pkg.rank, mention.rank())
                        .add(Pkg.surfaceForm, TextLanguage.literal(mention.surfaceForm()));
        mention.evidence()
                .ifPresent(
                        point ->
                                about.add(
                                        Pkg.evidence,
                                        iris.summaryPoint(
                                                point.digest(), mention.paper(), point.point())));
    }
}
