package org.w3id.paperkg.server.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.graph.GraphSettings;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.SampleServer;
import org.w3id.paperkg.server.ServerExtension;
import org.w3id.paperkg.store.Store;

/** Caches and scripts of other sites get on with the server. */
class RevalidationTest {
    private static final Path ONE_DAY = TestStore.SAMPLE.resolve("2024/02/12.md");
    private static final Path OTHER_DAY = TestStore.SAMPLE.resolve("2023/12/08.md");
    private static final String ROWS =
            "sparql?query=" + Http.encode("SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o LIMIT 50");

    @TempDir Path folder;

    @RegisterExtension static final ServerExtension served = ServerExtension.sharing(ONE_DAY);

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sparql?query=ASK%7B%7D",
                "sparql",
                "data",
                "queries",
                "queries/stats/overview",
                "queries/stats/overview.csv",
                "queries/stats/overview.rq",
                "topics.html"
            })
    void anUnchangedAnswerIsNotSentAgain(String path) {
        HttpResponse<String> first = served.http().get(path);
        String tag = header(first, "ETag");
        assertTrue(tag.matches("\"[^\"]+\""), "a strong tag: " + tag);
        assertEquals("no-cache", header(first, "Cache-Control"));
        String pages =
                path.startsWith("queries") || path.startsWith("topic") ? ", Accept-Language" : "";
        assertEquals("Accept, Accept-Encoding" + pages, header(first, "Vary"));
        assertEquals(tag, header(served.http().get(path), "ETag"));
        for (String method : List.of("GET", "HEAD")) {
            HttpResponse<String> again =
                    served.http().ask(method, path, "If-None-Match", "\"other\", W/" + tag);
            assertEquals(304, again.statusCode(), method);
            assertEquals(tag, header(again, "ETag"));
            assertEquals("", again.body());
            HttpResponse<String> any = served.http().ask(method, path, "If-None-Match", "*");
            assertEquals(304, any.statusCode(), method);
            assertEquals(tag, header(any, "ETag"));
        }
        assertEquals(
                200, served.http().ask("GET", path, "If-None-Match", "\"other\"").statusCode());
    }

    @Test
    void anotherFormOrCodingOrUrlHasAnotherTag() {
        String json = header(served.http().get(ROWS, "application/sparql-results+json"), "ETag");
        assertNotEquals(json, header(served.http().get(ROWS, "text/csv"), "ETag"));
        assertNotEquals(json, header(served.http().get(ROWS + "&format=csv"), "ETag"));
        assertNotEquals(
                json, header(served.http().ask("GET", ROWS, "Accept-Encoding", "gzip"), "ETag"));
        assertEquals(
                json,
                header(
                        served.http().get(ROWS, "application/sparql-results+json, text/csv;q=0.5"),
                        "ETag"),
                "the same form, accepted in other words");
    }

    @Test
    void aCannedQueryHasOneTagForEachOfItsForms() {
        String path = "queries/digest/latest";
        List<String> forms =
                List.of(
                        "application/sparql-results+json",
                        "text/csv",
                        "text/html",
                        "application/atom+xml",
                        "application/x-bibtex",
                        "application/vnd.citationstyles.csl+json");
        Set<String> tags = new HashSet<>();
        for (String form : forms) {
            String tag = header(served.http().get(path, form), "ETag");
            assertTrue(tags.add(tag), form);
            assertEquals(
                    tag, header(served.http().get(path, form + ";q=0.7, image/png"), "ETag"), form);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (NOW() AS ?t) {}",
                "SELECT (RAND() AS ?r) {}",
                "CONSTRUCT { [] ?p ?o } { ?s ?p ?o } LIMIT 1"
            })
    void whatDiffersEachTimeHasNoTag(String query) {
        assertEquals("", header(served.http().sparql(query, "*/*"), "ETag"));
        String path = "sparql?query=" + Http.encode(query);
        assertEquals(
                "",
                header(served.http().ask("HEAD", path), "ETag"),
                "nor when it is only looked at");
    }

    @Test
    void whereNothingIsThereIsNothingToMatch() {
        assertEquals(
                404, served.http().ask("GET", "author/nobody", "If-None-Match", "*").statusCode());
        assertEquals(
                400,
                served.http().ask("GET", "sparql?query=SELEC", "If-None-Match", "*").statusCode());
    }

    @Test
    void anAnswerThatIsGivenAgainNamesNoRun() {
        String path = "sparql?query=" + Http.encode("ASK { ?named ?once ?only }");
        HttpResponse<String> made = served.http().get(path);
        HttpResponse<String> given = served.http().get(path);
        assertNotEquals("", header(made, "Fuseki-Request-Id"));
        assertEquals("", header(given, "Fuseki-Request-Id"));
        assertEquals(header(made, "ETag"), header(given, "ETag"));
        assertEquals(made.body(), given.body());
    }

    @Test
    void anErrorHasNoTag() {
        HttpResponse<String> error = served.http().get("sparql?query=SELEC");
        assertEquals("", header(error, "ETag"));
        assertEquals("no-store", header(error, "Cache-Control"));
    }

    @Test
    void aNewGenerationHasNewTags() throws IOException {
        Store store = TestStore.of(ONE_DAY, folder.resolve("switched"));
        try (SampleServer switched = SampleServer.on(store)) {
            Http client = switched.http();
            Map<String, String> before = new HashMap<>();
            for (String path : List.of(ROWS, "data", "queries/stats/overview")) {
                before.put(path, header(client.get(path), "ETag"));
            }
            TestStore.build(store, List.of(OTHER_DAY), GraphSettings.DEFAULT_BASE);
            assertTrue(switched.server().refresh());
            before.forEach(
                    (path, tag) -> {
                        HttpResponse<String> after = client.ask("GET", path, "If-None-Match", tag);
                        assertEquals(200, after.statusCode(), path);
                        assertNotEquals(tag, header(after, "ETag"), path);
                    });
        }
    }

    @Test
    void aStoreBuiltAnewHasNewTagsThoughItCountsFromOne() throws IOException {
        Store other = TestStore.of(OTHER_DAY, folder.resolve("anew"));
        try (SampleServer anew = SampleServer.on(other)) {
            String elsewhere = header(anew.http().get(ROWS), "ETag");
            assertNotEquals(header(served.http().get(ROWS), "ETag"), elsewhere);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sparql", "data", "queries/stats/overview", "queries", "nowhere"})
    void headTellsWhatGetWould(String path) {
        HttpResponse<String> get = served.http().get(path);
        HttpResponse<String> head = served.http().ask("HEAD", path);
        assertEquals(get.statusCode(), head.statusCode());
        assertEquals("", head.body());
        for (String name : List.of("Content-Type", "ETag", "Vary")) {
            assertEquals(header(get, name), header(head, name), name);
        }
        assertNotEquals("0", header(head, "Content-Length"));
    }

    @Test
    void headRunsNoQuery() {
        String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
        // run, it would end with 503 when the time for queries is over
        HttpResponse<String> head =
                served.http()
                        .ask("HEAD", "sparql?query=" + Http.encode(endless), "Accept", "text/csv");
        assertEquals(200, head.statusCode());
        assertEquals("text/csv;charset=utf-8", header(head, "Content-Type"));
        assertEquals(400, served.http().ask("HEAD", "sparql?query=SELEC").statusCode());
    }
}
