package org.w3id.paperkg.network.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.network.Subnetwork;

/** Python, with its library for networks and its reader of CSV, reads the same from the files. */
@Tag("acceptance")
class NetworkxTest {
    private static final String PYTHON = "/usr/bin/python3";
    private static final Subnetwork NETWORK = Networks.random(400, 3000, 11);
    private static final String EXPECTED =
            "%d %d False False %d %.4f"
                    .formatted(
                            NETWORK.members().size(),
                            NETWORK.ties().size(),
                            Networks.weightSum(NETWORK),
                            Networks.strengthSum(NETWORK));

    private static final String REPORT =
            """

            edges = [data for _, _, data in graph.edges(data=True)]
            print(len(graph), len(edges), graph.is_directed(), graph.is_multigraph(),
                  int(sum(edge["weight"] for edge in edges)),
                  "%.4f" % sum(edge["strength"] for edge in edges))
            for key in sorted(graph)[:9]:
                print(graph.nodes[key]["label"])
            """;

    @TempDir private Path folder;

    @BeforeAll
    static void requireNetworkx() throws InterruptedException {
        int code;
        try {
            code =
                    new ProcessBuilder(PYTHON, "-c", "import networkx")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor();
        } catch (IOException missing) {
            code = -1;
        }
        Assumptions.assumeTrue(
                code == 0,
                "skipped: Python's networkx is not installed (Debian: python3-networkx)");
    }

    private static String python(String script, Path... files)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(PYTHON, "-c", script);
        for (Path file : files) {
            builder.command().add(file.toString());
        }
        builder.environment().putAll(Map.of("PYTHONIOENCODING", "utf-8"));
        Process process = builder.redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return out;
    }

    private Path file(NetworkFile file) throws IOException {
        Path path = folder.resolve("net" + file.ending());
        try (OutputStream out = Files.newOutputStream(path)) {
            file.write(NETWORK, out);
        }
        return path;
    }

    private static void assertRead(String report) {
        List<String> lines = report.lines().toList();
        assertEquals(EXPECTED, lines.get(0), report);
        for (int i = 0; i < Networks.HOSTILE_NAMES.size(); i++) {
            assertEquals(Networks.HOSTILE_NAMES.get(i) + " " + i, lines.get(i + 1));
        }
    }

    @Test
    void readsGraphMl() throws Exception {
        assertRead(
                python(
                        "import networkx, sys; graph = networkx.read_graphml(sys.argv[1])" + REPORT,
                        file(NetworkFormat.GRAPHML.files().get(0))));
    }

    /** As the draft of GEXF 1.2: networkx 2 does not know 1.3. */
    @Test
    void readsGexf() throws Exception {
        Path gexf = file(NetworkFormat.GEXF.files().get(0));
        Files.writeString(gexf, ReadBack.asDraft(Files.readString(gexf)));
        assertRead(
                python(
                        "import networkx, sys; graph = networkx.read_gexf(sys.argv[1])" + REPORT,
                        gexf));
    }

    @Test
    void readsTheTables() throws Exception {
        String script =
                """
                import csv, networkx, sys
                graph = networkx.Graph()
                for row in csv.DictReader(open(sys.argv[1], encoding="utf-8", newline="")):
                    graph.add_node(row["Id"], label=row["Label"])
                for row in csv.DictReader(open(sys.argv[2], encoding="utf-8", newline="")):
                    assert row["Type"] == "Undirected"
                    graph.add_edge(row["Source"], row["Target"],
                                   weight=int(row["Weight"]), strength=float(row["strength"]))
                """;
        List<NetworkFile> tables = NetworkFormat.CSV.files();
        assertRead(python(script + REPORT, file(tables.get(0)), file(tables.get(1))));
    }
}
