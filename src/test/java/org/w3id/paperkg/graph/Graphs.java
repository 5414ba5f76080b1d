package org.w3id.paperkg.graph;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.digest.DigestCollection;
import org.w3id.paperkg.digest.DigestFile;
import org.w3id.paperkg.digest.reading.DigestParser;
import org.w3id.paperkg.topic.thesaurus.Thesaurus;

/** Graphs made from digests, in memory. */
final class Graphs {
    static final GraphSettings SETTINGS = settings(GraphSettings.DEFAULT_BASE);
    private static final Thesaurus NO_TOPICS = new Thesaurus(List.of(), List.of(), Set.of());

    private Graphs() {}

    static GraphSettings settings(String base) {
        return new GraphSettings(base, GraphSettings.DEFAULT_MAX_TEAM_SIZE, "1.2.3");
    }

    static DigestFile digest(String path, String text) {
        return new DigestParser().parse(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Without topics, whose choice is another package's matter. */
    static Knowledge bare(DigestFile... files) {
        return knowledge(DigestCollection.of(List.of(files), List.of()), NO_TOPICS);
    }

    static Knowledge sample() {
        return TestStore.knowledge(List.of(TestStore.SAMPLE));
    }

    /** With these topics instead of those that are found. */
    static Knowledge knowledge(DigestCollection digests, Thesaurus topics) {
        Knowledge found = TestStore.knowledge(digests);
        return new Knowledge(
                digests,
                found.authors(),
                found.coauthors(),
                found.measuring(),
                CompletableFuture.completedFuture(topics),
                List.of());
    }

    /** In the order written. */
    static List<Triple> triples(Knowledge knowledge, GraphSettings settings) {
        List<Triple> triples = new ArrayList<>();
        StreamRDF out =
                new StreamRDFBase() {
                    @Override
                    public void triple(Triple triple) {
                        triples.add(triple);
                    }
                };
        new GraphMapper(settings).write(knowledge, out);
        return triples;
    }

    static Graph graph(Knowledge knowledge) {
        Graph graph = GraphFactory.createDefaultGraph();
        triples(knowledge, SETTINGS).forEach(graph::add);
        return graph;
    }
}
