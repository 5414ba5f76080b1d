package org.w3id.paperkg.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.query.QueryCatalog;

/** Clients that nobody here wrote talk to the server. */
@Tag("acceptance")
class StandardClientsTest {
    private static final String QUERY =
            "SELECT (COUNT(*) AS ?n) { ?p a <https://w3id.org/paperkg/ontology#Paper> }";
    private static final String PYTHON = "/usr/bin/python3";

    @TempDir static Path folder;

    private static PaperKgServer server;

    @BeforeAll
    static void start() throws IOException {
        server =
                PaperKgServer.start(
                        TestStore.of(TestStore.SAMPLE, folder.resolve("store")),
                        QueryCatalog.bundled(),
                        new ServerSettings("127.0.0.1", 0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private record Run(int code, String out) {}

    private static Run run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return new Run(process.exitValue(), out);
    }

    private static void assumeRuns(String sentence, String... command) throws InterruptedException {
        int code;
        try {
            code = run(List.of(command)).code();
        } catch (IOException missing) {
            code = -1;
        }
        Assumptions.assumeTrue(code == 0, "skipped: " + sentence);
    }

    private static String sparql() {
        return server.uri().resolve("sparql").toString();
    }

    @Test
    void curl() throws Exception {
        assumeRuns("curl is not installed", "curl", "--version");
        Run run =
                run(
                        List.of(
                                "curl",
                                "-sS",
                                "-H",
                                "Accept: text/csv",
                                "--data-urlencode",
                                "query=" + QUERY,
                                sparql()));
        assertEquals("n\r\n66\r\n", run.out());
    }

    @Test
    void jenasRsparql() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        Run run =
                run(
                        List.of(
                                java,
                                "-cp",
                                classes,
                                "arq.rsparql",
                                "--service",
                                sparql(),
                                "--results",
                                "csv",
                                QUERY));
        assertTrue(run.out().contains("n\r\n66\r\n"), run.out());
    }

    @Test
    void sparqlWrapper() throws Exception {
        assumeRuns(
                "Python's SPARQLWrapper is not installed (Debian: python3-sparqlwrapper)",
                PYTHON,
                "-c",
                "import SPARQLWrapper");
        String script =
                """
                import sys
                from SPARQLWrapper import SPARQLWrapper, JSON, TURTLE
                client = SPARQLWrapper(sys.argv[1])
                client.setQuery(sys.argv[2])
                client.setReturnFormat(JSON)
                print(client.queryAndConvert()["results"]["bindings"][0]["n"]["value"])
                client.setQuery("CONSTRUCT { ?d a ?t } { ?d a ?t, <https://w3id.org/paperkg/ontology#Digest> }")
                client.setReturnFormat(TURTLE)
                print(client.queryAndConvert().decode().count("digest/20"))
                """;
        assertEquals("66\n8\n", run(List.of(PYTHON, "-c", script, sparql(), QUERY)).out());
    }
}
