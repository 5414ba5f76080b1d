package org.w3id.paperkg.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.digest.DigestCollection;
import org.w3id.paperkg.digest.DigestFile;
import org.w3id.paperkg.digest.reading.CollectionReader;
import org.w3id.paperkg.graph.GraphMapper;
import org.w3id.paperkg.graph.GraphSettings;
import org.w3id.paperkg.graph.Knowledge;

/** The graph of the bundled sample. */
final class SampleGraph {
    private SampleGraph() {}

    static List<DigestFile> files() {
        return new CollectionReader(path -> {})
                .read(List.of(Path.of("src/main/resources/sample")))
                .files();
    }

    static List<Triple> triples() {
        return triples(files());
    }

    static List<Triple> triples(List<DigestFile> files) {
        List<Triple> triples = new ArrayList<>();
        new GraphMapper(new GraphSettings(Stores.BASE, 100, "test"))
                .write(
                        knowledge(files),
                        new StreamRDFBase() {
                            @Override
                            public void triple(Triple triple) {
                                triples.add(triple);
                            }
                        });
        return triples;
    }

    static Knowledge knowledge(List<DigestFile> files) {
        return TestStore.knowledge(DigestCollection.of(files, List.of()));
    }

    static void publish(Store store, List<Triple> triples) throws IOException {
        Map<String, Long> totals = GraphMapper.totals(knowledge(files()));
        try (GenerationWriter generation = store.newGeneration()) {
            Stores.load(generation, triples);
            generation.publish(Stores.planned(), totals);
        }
    }
}
