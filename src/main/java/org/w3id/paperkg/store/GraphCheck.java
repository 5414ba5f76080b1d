package org.w3id.paperkg.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.G;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.w3id.paperkg.vocabulary.Pkg;

/** Checks a generation against {@code ontology/shapes.ttl} and against its own manifest. */
public final class GraphCheck {
    private static final Map<String, Node> CLASS_BY_TOTAL =
            Map.ofEntries(
                    Map.entry("digestTotal", Pkg.Digest),
                    Map.entry("paperTotal", Pkg.Paper),
                    Map.entry("listingTotal", Pkg.Listing),
                    Map.entry("summaryPointTotal", Pkg.SummaryPoint),
                    Map.entry("authorTotal", Pkg.Author),
                    Map.entry("authorshipTotal", Pkg.Authorship),
                    Map.entry("collaborationTotal", Pkg.Collaboration),
                    Map.entry("componentTotal", Pkg.Component),
                    Map.entry("communityTotal", Pkg.Community),
                    Map.entry("topicTotal", Pkg.Topic),
                    Map.entry("topicMentionTotal", Pkg.TopicMention));

    private GraphCheck() {}

    /**
     * What is wrong with the graph, in sentences; empty when it conforms. Cost: linear in the
     * graph.
     */
    public static List<String> violations(Generation generation) {
        DatasetGraph dataset = generation.dataset().asDatasetGraph();
        return Txn.calculateRead(
                dataset,
                () -> {
                    Graph graph = dataset.getDefaultGraph();
                    List<String> violations =
                            new ArrayList<>(miscounts(graph, generation.manifest()));
                    violations.addAll(violations(graph));
                    return violations;
                });
    }

    /** What the shapes find wrong with any graph. */
    static List<String> violations(Graph graph) {
        return ShaclValidator.get().validate(shapes(), graph).getEntries().stream()
                .map(GraphCheck::sentence)
                .sorted()
                .toList();
    }

    private static Shapes shapes() {
        var in = GraphCheck.class.getClassLoader().getResourceAsStream("ontology/shapes.ttl");
        if (in == null) {
            throw new IllegalStateException("the program lacks its ontology/shapes.ttl");
        }
        return Shapes.parse(RDFParser.source(in).lang(Lang.TURTLE).toGraph());
    }

    private static String sentence(ReportEntry entry) {
        String value = entry.value() == null ? "" : " Found: " + entry.value() + ".";
        return "<%s>: %s%s".formatted(entry.focusNode(), entry.message(), value);
    }

    private static List<String> miscounts(Graph graph, Manifest manifest) {
        List<String> wrong = new ArrayList<>();
        int size = graph.size();
        if (size != manifest.triples()) {
            wrong.add(
                    "The graph has %d triples; the manifest says %d."
                            .formatted(size, manifest.triples()));
        }
        CLASS_BY_TOTAL.forEach(
                (total, type) -> {
                    long found = instances(graph, type);
                    long stated = manifest.totals().getOrDefault(total, 0L);
                    if (found != stated) {
                        wrong.add(miscount(type.getLocalName(), found, stated));
                    }
                });
        wrong.sort(null);
        return wrong;
    }

    private static String miscount(String type, long found, long stated) {
        return String.format(
                Locale.ROOT,
                "The graph has %d resources of type pkg:%s; the manifest says %d.",
                found,
                type,
                stated);
    }

    private static long instances(Graph graph, Node type) {
        long count = 0;
        for (var found = G.find(graph, null, RDF.Nodes.type, type); found.hasNext(); found.next()) {
            count++;
        }
        return count;
    }
}
