package org.w3id.paperkg.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A patch turns the graph of one generation into that of the next, as Jena applies it. */
class GraphChangesTest {
    @TempDir private Path folder;

    private static String patch(Store store, String from, String to) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GraphChanges changes = GraphChanges.between(store.dumps(from), store.dumps(to))) {
            changes.write(out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static RDFPatch read(String patch) {
        return RDFPatchOps.read(new ByteArrayInputStream(patch.getBytes(StandardCharsets.UTF_8)));
    }

    private static Graph graph(Generation generation) throws IOException {
        String text = Stores.dump(generation, GraphDump.Format.NTRIPLES, GraphDump.Profile.FULL);
        return RDFParser.fromString(text, Lang.NTRIPLES).toGraph();
    }

    private static Graph patched(Graph graph, String patch) {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(
                dataset, () -> graph.find().forEachRemaining(dataset.getDefaultGraph()::add));
        RDFPatchOps.applyChange(dataset, read(patch));
        Graph result = GraphFactory.createDefaultGraph();
        Txn.executeRead(
                dataset, () -> dataset.getDefaultGraph().find().forEachRemaining(result::add));
        return result;
    }

    @Test
    void leadsFromTheOldDumpToTheNewOne() throws IOException {
        List<Triple> all = new ArrayList<>(SampleGraph.triples());
        all.addAll(Stores.paper(7, "줄\n바꿈 \"따옴표\" \uD83D\uDE00 \u2028 \u0085 끝"));
        Random random = new Random(3);
        Store store = Stores.at(folder);
        Stores.publish(store, all.stream().filter(t -> random.nextInt(10) > 0).toList());
        try (Generation old = store.open()) {
            Stores.publish(store, all.stream().filter(t -> random.nextInt(10) > 0).toList());
            try (Generation current = store.open()) {
                assertTrue(
                        patched(graph(old), patch(store, "000001", "000002"))
                                .isIsomorphicWith(graph(current)));
                assertTrue(
                        patched(graph(current), patch(store, "000002", "000001"))
                                .isIsomorphicWith(graph(old)));
            }
        }
    }

    @Test
    void saysNothingTwiceAndChainsItsIdentifiers() throws IOException {
        Store store = Stores.at(folder);
        Stores.publish(store, Stores.paper(1, "옛 제목"));
        Stores.publish(store, Stores.paper(1, "새 제목"));
        String patch = patch(store, "000001", "000002");
        assertEquals(1, patch.lines().filter(line -> line.startsWith("A ")).count(), patch);
        assertEquals(1, patch.lines().filter(line -> line.startsWith("D ")).count(), patch);
        RDFPatch there = read(patch);
        RDFPatch back = read(patch(store, "000002", "000001"));
        assertEquals(there.getId(), back.getPrevious());
        assertEquals(there.getPrevious(), back.getId());
    }

    @Test
    void isEmptyForTheSameGraph() throws IOException {
        Store store = Stores.at(folder);
        Stores.publish(store, Stores.paper(1, "제목"));
        Stores.publish(store, Stores.paper(1, "제목"));
        assertEquals(
                List.of("TX .", "TC ."), patch(store, "000001", "000002").lines().skip(2).toList());
    }
}
