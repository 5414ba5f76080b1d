package org.w3id.paperkg.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.PaperKgServer;
import org.w3id.paperkg.server.ServerSettings;
import org.w3id.paperkg.store.DatasetConfig;
import org.w3id.paperkg.store.Store;

/** An answer is whole or an error, never a part that looks like the whole. */
class CompleteAnswersTest {
    private static final Path CONFIG = Path.of("fuseki-config/paperkg.ttl");
    private static final ServerSettings ANY_PORT = new ServerSettings("127.0.0.1", 0);
    private static final String LIMIT = "67108864";
    // gives rows at once and would go on for hours
    private static final String ENDLESS = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

    @TempDir static Path folder;

    private static Store store;
    private static PaperKgServer impatient;
    private static PaperKgServer frugal;

    @BeforeAll
    static void start() throws IOException {
        store = TestStore.of(TestStore.SAMPLE, folder.resolve("store"));
        String config = Files.readString(CONFIG);
        assertTrue(config.contains(LIMIT), "the limit is where the test changes it");
        impatient = serve(config.replace("10000,15000", "300,600").replace(LIMIT, "9000000000"));
        frugal = serve(config.replace(LIMIT, "20000"));
    }

    private static PaperKgServer serve(String config) throws IOException {
        Path file = Files.createTempFile(folder, "config", ".ttl");
        Files.writeString(file, config);
        Path queries = Files.createTempDirectory(folder, "queries");
        Path endless = Files.createDirectory(queries.resolve("my")).resolve("endless.rq");
        Files.writeString(endless, "#+ summary: All\nSELECT * " + ENDLESS + " ORDER BY ?a\n");
        return PaperKgServer.start(
                new Store(store.folder(), DatasetConfig.read(file)),
                QueryCatalog.bundled().and(QueryCatalog.ofFolder(queries)),
                ANY_PORT);
    }

    @AfterAll
    static void stop() {
        impatient.close();
        frugal.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/sparql-results+json",
                "application/sparql-results+xml",
                "text/csv",
                "text/tab-separated-values"
            })
    void aSelectThatTimesOutHalfwayIsAnError(String form) {
        HttpResponse<String> response =
                new Http(impatient.uri()).sparql("SELECT * " + ENDLESS, form);
        assertProblem(503, response);
        assertEquals("10", response.headers().firstValue("Retry-After").orElse(""));
    }

    @Test
    void aConstructThatTimesOutIsAnError() {
        String construct = "CONSTRUCT { ?a ?e ?i } " + ENDLESS;
        assertProblem(503, new Http(impatient.uri()).sparql(construct, "text/turtle"));
    }

    // Jena skips rows, and fills the tables of MINUS, while it makes the plan
    @ParameterizedTest
    @Timeout(20)
    @ValueSource(strings = {"ORDER BY ?a ?e OFFSET 3", "OFFSET 2000000000"})
    void rowsThatAreSkippedCountForTheTimeToo(String skipping) {
        Http http = new Http(impatient.uri());
        assertProblem(503, http.sparql("SELECT * " + ENDLESS + skipping, "text/csv"));
    }

    @Test
    @Timeout(20)
    void whatMinusTakesAwayCountsForTheTimeToo() {
        String minus = "SELECT * { ?a ?b ?c MINUS " + ENDLESS + " }";
        assertProblem(503, new Http(impatient.uri()).sparql(minus, "text/csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".csv", ".json", ".tsv", ".xml", ".html"})
    void aCannedQueryThatTimesOutIsAnErrorInEveryForm(String suffix) {
        HttpResponse<String> answer = new Http(impatient.uri()).get("queries/my/endless" + suffix);
        assertProblem(503, answer);
        assertEquals(
                "https://w3id.org/paperkg/problem/query-timed-out",
                JSON.parse(answer.body()).getString("type"));
    }

    @Test
    void aTimeoutIsAPageForABrowser() {
        HttpResponse<String> page =
                new Http(impatient.uri()).sparql("SELECT (COUNT(*) AS ?n) " + ENDLESS, "text/html");
        assertEquals(503, page.statusCode());
        assertTrue(page.body().contains(">Query timed out</h1>"), page.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/sparql-results+json",
                "application/sparql-results+xml",
                "text/csv",
                "text/tab-separated-values"
            })
    void rowsBeyondTheLimitAreAnError(String form) {
        Http http = new Http(frugal.uri());
        assertEquals(200, http.sparql("SELECT * { ?s ?p ?o } LIMIT 20", form).statusCode());
        assertProblem(422, http.sparql("SELECT * { ?s ?p ?o }", form));
    }

    @Test
    void aGraphOrPageBeyondTheLimitIsAnError() {
        Http http = new Http(frugal.uri());
        assertProblem(422, http.sparql("CONSTRUCT WHERE { ?s ?p ?o }", "text/turtle"));
        assertProblem(422, http.sparql("DESCRIBE ?s { ?s ?p ?o }", "application/n-triples"));
        assertEquals(422, http.sparql("SELECT * { ?s ?p ?o }", "text/html").statusCode());
    }

    @Test
    void theGraphItselfHasNoLimit() {
        HttpResponse<String> graph = new Http(frugal.uri()).get("data", "application/n-triples");
        assertEquals(200, graph.statusCode());
        assertTrue(graph.body().length() > 4 * 1024 * 1024, "more than is kept in memory");
        assertEquals(triples(), graph.body().lines().count());
    }

    private static long triples() {
        try {
            return store.currentManifest().orElseThrow().triples();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void assertProblem(int status, HttpResponse<String> response) {
        assertEquals(status, response.statusCode(), () -> start(response));
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElse(""),
                () -> start(response));
        assertEquals(
                status, JSON.parse(response.body()).get("status").getAsNumber().value().intValue());
    }

    private static String start(HttpResponse<String> response) {
        return response.body().substring(0, Math.min(300, response.body().length()));
    }
}
