package org.w3id.paperkg.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.TemporaryFolder;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.ServerExtension;

/** An answer is whole or an error, never a part that looks like the whole. */
class CompleteAnswersTest {
    private static final String SORTED_IN_MEMORY = "\"50000\"";
    private static final String LIMIT = "67108864";
    // gives rows at once and would go on for hours
    private static final String ENDLESS = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

    @RegisterExtension
    static final ServerExtension impatient =
            serving(
                    config ->
                            config.replace("10000,15000", "100,200")
                                    .replace(LIMIT, "9000000000")
                                    // what is being sorted is sorted before the query ends
                                    .replace(SORTED_IN_MEMORY, "\"2000\""));

    @RegisterExtension
    static final ServerExtension frugal = serving(config -> config.replace(LIMIT, "20000"));

    private static ServerExtension serving(UnaryOperator<String> config) {
        return ServerExtension.on(
                folder -> TestStore.of(TestStore.SAMPLE, folder, config), queries());
    }

    private static QueryCatalog queries() {
        try {
            Path folder = TemporaryFolder.create("paperkg-queries");
            Path endless = Files.createDirectory(folder.resolve("my")).resolve("endless.rq");
            Files.writeString(endless, "#+ summary: All\nSELECT * " + ENDLESS + " ORDER BY ?a\n");
            return QueryCatalog.bundled().and(QueryCatalog.ofFolder(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        HttpResponse<String> response = impatient.http().sparql("SELECT * " + ENDLESS, form);
        assertProblem(503, response);
        assertEquals("10", response.headers().firstValue("Retry-After").orElse(""));
    }

    @Test
    void aConstructThatTimesOutIsAnError() {
        String construct = "CONSTRUCT { ?a ?e ?i } " + ENDLESS;
        assertProblem(503, impatient.http().sparql(construct, "text/turtle"));
    }

    // Jena skips rows, and fills the tables of MINUS, while it makes the plan
    @ParameterizedTest
    // only so that a hang ends
    @Timeout(60)
    @ValueSource(strings = {"ORDER BY ?a ?e OFFSET 3", "OFFSET 2000000000"})
    void rowsThatAreSkippedCountForTheTimeToo(String skipping) {
        Http http = impatient.http();
        assertProblem(503, http.sparql("SELECT * " + ENDLESS + skipping, "text/csv"));
    }

    @Test
    // only so that a hang ends
    @Timeout(60)
    void whatMinusTakesAwayCountsForTheTimeToo() {
        String minus = "SELECT * { ?a ?b ?c MINUS " + ENDLESS + " }";
        assertProblem(503, impatient.http().sparql(minus, "text/csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".csv", ".json", ".tsv", ".xml", ".html"})
    void aCannedQueryThatTimesOutIsAnErrorInEveryForm(String suffix) {
        HttpResponse<String> answer = impatient.http().get("queries/my/endless" + suffix);
        assertProblem(503, answer);
        assertEquals(
                "https://w3id.org/paperkg/problem/query-timed-out",
                JSON.parse(answer.body()).getString("type"));
    }

    @Test
    void aTimeoutIsAPageForABrowser() {
        HttpResponse<String> page =
                impatient.http().sparql("SELECT (COUNT(*) AS ?n) " + ENDLESS, "text/html");
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
        Http http = frugal.http();
        assertEquals(200, http.sparql("SELECT * { ?s ?p ?o } LIMIT 20", form).statusCode());
        assertProblem(422, http.sparql("SELECT * { ?s ?p ?o }", form));
    }

    @Test
    void aGraphOrPageBeyondTheLimitIsAnError() {
        Http http = frugal.http();
        assertProblem(422, http.sparql("CONSTRUCT WHERE { ?s ?p ?o }", "text/turtle"));
        assertProblem(422, http.sparql("DESCRIBE ?s { ?s ?p ?o }", "application/n-triples"));
        assertEquals(422, http.sparql("SELECT * { ?s ?p ?o }", "text/html").statusCode());
    }

    @Test
    void theGraphItselfHasNoLimit() {
        HttpResponse<String> graph = frugal.http().get("data", "application/n-triples");
        assertEquals(200, graph.statusCode());
        assertTrue(graph.body().length() > 4 * 1024 * 1024, "more than is kept in memory");
        assertEquals(triples(), graph.body().lines().count());
    }

    private static long triples() {
        try {
            return frugal.store().currentManifest().orElseThrow().triples();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
