package org.w3id.paperkg.network.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3id.paperkg.Corpus;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.network.NetworkSelection;
import org.w3id.paperkg.network.Subnetwork;
import org.w3id.paperkg.network.stored.StoredNetwork;
import org.w3id.paperkg.store.Generation;

/** All people of the real digests, as files. */
@Tag("acceptance")
class WholeNetworkTest {
    /** The aim is three; the machine may do other things meanwhile. */
    private static final double MOST_SECONDS = 6;

    @TempDir static Path folder;

    private static Subnetwork network;

    @BeforeAll
    static void build() throws IOException {
        Corpus corpus = Corpus.orSkip();
        try (Generation generation =
                TestStore.of(corpus.digests(), folder.resolve("store")).open()) {
            network =
                    new StoredNetwork(generation)
                            .graph()
                            .whole(NetworkSelection.of(generation.manifest()));
            assertEquals(
                    generation.manifest().totals().get("authorTotal").intValue(),
                    network.members().size());
            assertEquals(
                    generation.manifest().totals().get("coauthorPairTotal").intValue(),
                    network.ties().size());
        }
    }

    @ParameterizedTest
    @EnumSource(NetworkFormat.class)
    void isWrittenWithinSeconds(NetworkFormat format) throws IOException {
        long start = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(folder.resolve("net"))) {
            format.write(network, "net", out);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        assertTrue(seconds <= MOST_SECONDS, format + " took " + seconds + " s");
    }

    @Test
    void isReadBackWhole() throws IOException {
        ReadBack read = ReadBack.graphMl(Networks.text(NetworkFormat.GRAPHML, network));
        assertEquals(network.members().size(), read.graph().vertexSet().size());
        assertEquals(network.ties().size(), read.graph().edgeSet().size());
        assertEquals(Networks.weightSum(network), read.weightSum());
        assertEquals(Networks.strengthSum(network), read.edgeSum("strength"), 1e-3);
    }

    @Test
    void isValidGexf() throws IOException {
        ReadBack read = ReadBack.gexf(Networks.text(NetworkFormat.GEXF, network));
        assertEquals(network.members().size(), read.graph().vertexSet().size());
        assertEquals(network.ties().size(), read.graph().edgeSet().size());
    }
}
