package org.w3id.paperkg.network.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.network.Subnetwork;

/** A library that nobody here wrote reads the same network from each format. */
class ReadBackTest {
    private static final Subnetwork NETWORK = Networks.random(150, 900, 20240212);

    private static void assertSame(ReadBack read) {
        assertEquals(NETWORK.members().size(), read.graph().vertexSet().size());
        assertEquals(NETWORK.ties().size(), read.graph().edgeSet().size());
    }

    private static void assertNames(ReadBack read) {
        for (int i = 0; i < Networks.HOSTILE_NAMES.size(); i++) {
            assertEquals(Networks.HOSTILE_NAMES.get(i), read.nodes().get("key-" + i).get("label"));
        }
    }

    @Test
    void graphMlKeepsCountsAndSums() throws IOException {
        ReadBack read = ReadBack.graphMl(Networks.text(NetworkFormat.GRAPHML, NETWORK));
        assertSame(read);
        assertEquals(Networks.weightSum(NETWORK), read.weightSum());
        assertEquals(Networks.strengthSum(NETWORK), read.edgeSum("strength"), 1e-5);
    }

    @Test
    void gexfKeepsCountsAndSums() throws IOException {
        ReadBack read = ReadBack.gexf(Networks.text(NetworkFormat.GEXF, NETWORK));
        assertSame(read);
        assertEquals(Networks.weightSum(NETWORK), read.edgeSum("weight"));
        assertEquals(Networks.strengthSum(NETWORK), read.edgeSum("strength"), 1e-5);
    }

    @Test
    void dotKeepsCountsAndSums() throws IOException {
        ReadBack read = ReadBack.dot(Networks.text(NetworkFormat.DOT, NETWORK));
        assertSame(read);
        assertEquals(Networks.weightSum(NETWORK), read.edgeSum("weight"));
        assertEquals(Networks.strengthSum(NETWORK), read.edgeSum("strength"), 1e-5);
    }

    @Test
    void theVosviewerNetworkFileKeepsCountsAndStrengths() throws IOException {
        NetworkFile links = NetworkFormat.VOSVIEWER_TEXT.files().get(1);
        ReadBack read = ReadBack.weightedPairs(Networks.text(links, NETWORK), '\t');
        assertSame(read);
        assertEquals(Networks.strengthSum(NETWORK), read.weightSum(), 1e-5);
    }

    @Test
    void theTableOfEdgesKeepsCountsAndSums() throws IOException {
        NetworkFile edges = NetworkFormat.CSV.files().get(1);
        List<List<String>> rows = CsvCells.read(Networks.text(edges, NETWORK));
        String pairs =
                rows.stream()
                        .skip(1)
                        .map(row -> row.get(0) + "," + row.get(1) + "," + row.get(3) + "\n")
                        .reduce("", String::concat);
        ReadBack read = ReadBack.weightedPairs(pairs, ',');
        assertSame(read);
        assertEquals(Networks.weightSum(NETWORK), read.weightSum());
    }

    @Test
    void graphMlKeepsHostileNames() throws IOException {
        assertNames(ReadBack.graphMl(Networks.text(NetworkFormat.GRAPHML, Networks.hostile())));
    }

    @Test
    void gexfKeepsHostileNames() throws IOException {
        assertNames(ReadBack.gexf(Networks.text(NetworkFormat.GEXF, Networks.hostile())));
    }

    @Test
    void dotKeepsHostileNames() throws IOException {
        assertNames(ReadBack.dot(Networks.text(NetworkFormat.DOT, Networks.hostile())));
    }
}
