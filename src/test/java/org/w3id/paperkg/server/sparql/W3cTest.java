package org.w3id.paperkg.server.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.Corpus;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.PaperKgServer;
import org.w3id.paperkg.server.ServerSettings;
import org.w3id.paperkg.store.DatasetConfig;
import org.w3id.paperkg.store.GenerationWriter;
import org.w3id.paperkg.store.Manifest;
import org.w3id.paperkg.store.Store;

/** The server passes the tests of the W3C, driven by runners that share no code with it. */
@Tag("acceptance")
class W3cTest {
    @TempDir static Path folder;

    private static Path suite;
    private static PaperKgServer server;

    @BeforeAll
    static void start() throws IOException {
        suite = Corpus.orSkip().folder().resolve("w3c");
        Store store = new Store(folder.resolve("store"), DatasetConfig.bundled());
        try (GenerationWriter generation = store.newGeneration()) {
            generation.load(W3cTest::writeData);
            generation.publish(Manifest.planned("test", "test", Map.of(), List.of()), Map.of());
        }
        server =
                PaperKgServer.start(
                        store, QueryCatalog.bundled(), new ServerSettings("127.0.0.1", 0));
    }

    private static void writeData(StreamRDF out) {
        for (int i = 1; i <= 3; i++) {
            Node name =
                    NodeFactory.createURI(
                            "http://kasei.us/2009/09/sparql/data/data%d.rdf".formatted(i));
            RDFDataMgr.loadGraph(
                            suite.resolve("sparql/sparql11/protocol/data%d.nt".formatted(i))
                                    .toString())
                    .find()
                    .forEach(triple -> out.quad(Quad.create(name, triple)));
        }
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void passesTheProtocolTests() throws Exception {
        String report = run("run_protocol.py");
        assertEquals(34, report.lines().filter(line -> line.startsWith("PASS")).count(), report);
    }

    @Test
    void passesTheSyntaxTestsThatJenaPasses() throws Exception {
        String known = suite.resolve("known-jena-5.6.0.txt").toString();
        run("run_syntax.py", "--known", known);
    }

    private static String run(String runner, String... options) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "python3",
                                suite.resolve(runner).toString(),
                                server.uri().resolve("sparql").toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), report);
        return report.lines().reduce("", (all, line) -> all + line + "\n");
    }
}
