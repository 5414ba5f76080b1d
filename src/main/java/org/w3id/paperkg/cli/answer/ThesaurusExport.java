package org.w3id.paperkg.cli.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.paperkg.store.Generation;
import org.w3id.paperkg.store.GraphDump;
import org.w3id.paperkg.vocabulary.Pkg;
import org.w3id.paperkg.vocabulary.ResourcePaths;

/** The thesaurus as a document of its own, for other tools and for translators. */
public final class ThesaurusExport {
    private static final String THESAURUS = "topic/thesaurus";
    private static final List<String> COLUMNS =
            List.of("slug", "en", "ko", "other_en", "other_ko", "broader", "papers");
    private static final String BETWEEN = " | ";

    private final Graph graph;
    private final String base;

    private ThesaurusExport(Graph graph, String base) {
        this.graph = graph;
        this.base = base;
    }

    public static ThesaurusExport of(Generation generation) {
        CannedAnswers answers = new CannedAnswers(generation);
        Graph graph = answers.graph(THESAURUS);
        List<String> days =
                answers.table("digest/calendar", Map.of()).only("date").rows().stream()
                        .map(row -> row.get(0))
                        .sorted()
                        .toList();
        if (!days.isEmpty()) {
            String source =
                    "Found by PaperKG %s in %d digests of papers from %s to %s. The labels are words of these digests and of the papers' titles."
                            .formatted(
                                    generation.manifest().softwareVersion(),
                                    days.size(),
                                    days.get(0),
                                    days.get(days.size() - 1));
            for (Node scheme : subjects(graph, SKOS.ConceptScheme.asNode())) {
                graph.add(
                        scheme,
                        DCTerms.description.asNode(),
                        NodeFactory.createLiteralLang(source, "en"));
            }
        }
        return new ThesaurusExport(graph, generation.base());
    }

    public void writeSkos(OutputStream out) throws IOException {
        GraphDump.writeTurtle(graph, base, out);
    }

    /** One line for each topic, most papers first. */
    public void writeCsv(OutputStream out) throws IOException {
        Comparator<Node> mostPapers = Comparator.comparing(this::papers).reversed();
        List<Node> topics =
                subjects(graph, SKOS.Concept.asNode()).stream()
                        .sorted(mostPapers.thenComparing(Node::getURI))
                        .toList();
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVFormat.RFC4180.printRecord(text, COLUMNS.toArray());
        for (Node topic : topics) {
            CSVFormat.RFC4180.printRecord(text, cells(topic).toArray());
        }
        text.flush();
    }

    private static List<Node> subjects(Graph graph, Node type) {
        return graph.find(Node.ANY, RDF.Nodes.type, type).mapWith(t -> t.getSubject()).toList();
    }

    private List<String> cells(Node topic) {
        return List.of(
                slug(topic),
                labels(topic, SKOS.prefLabel.asNode(), "en"),
                labels(topic, SKOS.prefLabel.asNode(), "ko"),
                labels(topic, SKOS.altLabel.asNode(), "en"),
                labels(topic, SKOS.altLabel.asNode(), "ko"),
                values(topic, SKOS.broader.asNode())
                        .map(this::slug)
                        .sorted()
                        .collect(Collectors.joining(BETWEEN)),
                Integer.toString(papers(topic)));
    }

    private int papers(Node topic) {
        return values(topic, Pkg.paperCount)
                .map(count -> Integer.valueOf(count.getLiteralLexicalForm()))
                .findFirst()
                .orElse(0);
    }

    private String labels(Node topic, Node property, String language) {
        return values(topic, property)
                .filter(label -> label.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .collect(Collectors.joining(BETWEEN));
    }

    private Stream<Node> values(Node topic, Node property) {
        return graph.find(topic, property, Node.ANY).mapWith(t -> t.getObject()).toList().stream();
    }

    private String slug(Node topic) {
        String iri = topic.getURI();
        String topics = base + ResourcePaths.TOPICS;
        return iri.startsWith(topics) ? iri.substring(topics.length()) : iri;
    }
}
