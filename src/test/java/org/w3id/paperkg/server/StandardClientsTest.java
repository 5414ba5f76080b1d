package org.w3id.paperkg.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.query.QueryCatalog;

/** Clients that nobody here wrote talk to the server. */
@Tag("acceptance")
class StandardClientsTest {
    private static final String QUERY =
            "SELECT (COUNT(*) AS ?n) { ?p a <https://w3id.org/paperkg/ontology#Paper> }";
    private static final String CHROMIUM = "/usr/bin/chromium";
    private static final String NAMESPACE = "https://w3id.org/paperkg/ontology#";

    private static SampleServer sample;
    private static String root;

    @BeforeAll
    static void start() throws IOException {
        sample = SampleServer.start(QueryCatalog.bundled());
        root = sample.server().uri().toString();
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    private static List<String> strings(JsonObject object, String key) {
        return object.get(key).getAsArray().stream()
                .map(value -> value.getAsString().value())
                .toList();
    }

    private static int number(JsonObject object, String key) {
        return object.get(key).getAsNumber().value().intValue();
    }

    @Test
    void curl() throws Exception {
        ExternalClient.assumeRuns("curl is not installed", "curl", "--version");
        ExternalClient.Run run =
                ExternalClient.run(
                        List.of(
                                "curl",
                                "-sS",
                                "-H",
                                "Accept: text/csv",
                                "--data-urlencode",
                                "query=" + QUERY,
                                root + "sparql"));
        assertEquals("n\r\n66\r\n", run.out());
    }

    @Test
    void jenasRsparql() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        ExternalClient.Run run =
                ExternalClient.run(
                        List.of(
                                java,
                                "-cp",
                                classes,
                                "arq.rsparql",
                                "--service",
                                root + "sparql",
                                "--results",
                                "csv",
                                QUERY));
        assertTrue(run.out().contains("n\r\n66\r\n"), run.out());
    }

    @Test
    void sparqlWrapperAndRdflib() throws Exception {
        ExternalClient.assumePython("SPARQLWrapper", "python3-sparqlwrapper");
        ExternalClient.assumePython("rdflib", "python3-rdflib");
        String said = ExternalClient.python("python_clients.py", root);
        assertTrue(said.lines().filter(line -> line.startsWith("ok ")).count() > 70, said);
    }

    @Test
    void comunica() throws Exception {
        ExternalClient.assumeNode("@comunica/query-sparql");
        JsonObject found = ExternalClient.node("comunica.mjs", root);
        assertEquals(List.of(), strings(found, "refused"));
        assertEquals(3, strings(found, "join").size(), found::toString);
        assertEquals(strings(found, "join"), strings(found, "joinDetected"));
        assertEquals(List.of("n=12"), strings(found, "filter"));
        assertEquals(List.of("n=12"), strings(found, "filterDetected"));
        assertTrue(found.get("ask").getAsBoolean().value());
        assertEquals(50, number(found, "construct"));
        assertEquals(50, number(found, "constructDetected"));
        for (String document : List.of("document", "negotiated", "jsonld", "rdfxml", "data")) {
            assertEquals(List.of("name=Percy Liang"), strings(found, document), document);
        }
        long statements =
                sample.http().get("author/percy-liang.nt").body().lines().distinct().count();
        assertEquals(statements, number(found, "documentTriples"));
        assertTrue(number(found, "canned") > 100, found::toString);
        assertEquals(List.of("class=" + NAMESPACE + "Author"), strings(found, "ontology"));
    }

    @Test
    void yasguiInABrowserOnAnotherOrigin() throws Exception {
        JsonObject shown = yasgui();
        List<String> rows = strings(shown, "post");
        assertEquals(7, rows.size(), shown::toString);
        assertTrue(rows.get(0).contains("AnimateZero"), rows::toString);
        assertEquals(rows, strings(shown, "get"));
        assertEquals(rows, strings(shown, "preflighted"));
        assertEquals("True", shown.getString("ask").strip());
        assertTrue(shown.getString("construct").contains("Abbas Abdolmaleki"), shown::toString);
        assertTrue(shown.getString("syntaxError").contains("line 1, column"), shown::toString);
        assertEquals(List.of("400 POST " + root + "sparql"), strings(shown, "refused"));

        JsonObject described = shown.get("described").getAsObject();
        int examples = QueryCatalog.bundled().queries().size();
        assertEquals(examples, strings(described, "examples").size());
        assertTrue(!strings(described, "keywords").isEmpty());
        assertTrue(strings(described, "prefixes").contains("pkg " + NAMESPACE));
        assertTrue(strings(described, "classes").contains(NAMESPACE + "Paper"));
        assertTrue(
                strings(described, "properties")
                        .contains(NAMESPACE + "Paper http://purl.org/dc/terms/creator"));
    }

    private static JsonObject yasgui() throws Exception {
        ExternalClient.assumeNode("@triply/yasgui");
        ExternalClient.assumeNode("playwright-core");
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of(CHROMIUM)),
                "skipped: Chromium is not installed (Debian: chromium)");
        return ExternalClient.node("yasgui.mjs", root, CHROMIUM);
    }

    @Test
    void feedparser() throws Exception {
        ExternalClient.assumePython("feedparser", "python3-feedparser");
        JsonObject feed = JSON.parse(ExternalClient.python("readers.py", root, "atom"));
        assertEquals("", feed.getString("malformed"));
        assertEquals("atom10", feed.getString("version"));
        assertEquals(3, number(feed, "entries"));
        assertEquals(3, number(feed, "ids"));
        assertEquals(304, number(feed, "again"));
        assertTrue(feed.get("complete").getAsBoolean().value());
    }

    @Test
    void bibtexparser() throws Exception {
        ExternalClient.assumePython("bibtexparser", "python3-bibtexparser");
        JsonObject read = JSON.parse(ExternalClient.python("readers.py", root, "bibtex"));
        assertEquals(7, number(read, "written"));
        assertEquals(7, number(read, "entries"));
        assertEquals(7, number(read, "withAuthor"));
        assertTrue(read.get("complete").getAsBoolean().value());
    }

    @Test
    void citationJs() throws Exception {
        ExternalClient.assumeNode("@citation-js/core");
        JsonObject read = ExternalClient.node("csl.mjs", root + "author/dahua-lin.csl.json");
        assertEquals("application/vnd.citationstyles.csl+json", read.getString("type"));
        assertEquals(7, number(read, "items"));
        assertEquals(List.of(), strings(read, "changed"));
    }
}
