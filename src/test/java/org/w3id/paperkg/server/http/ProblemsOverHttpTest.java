package org.w3id.paperkg.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.SampleServer;

/** Whatever goes wrong, the client learns what, where and what to do. */
class ProblemsOverHttpTest {
    private static SampleServer oneDay;
    private static Http http;

    @BeforeAll
    static void start() throws IOException {
        oneDay = SampleServer.ofOneDay();
        http = oneDay.http();
    }

    @AfterAll
    static void stop() {
        oneDay.close();
    }

    // each thread of the server gets some of both
    @Test
    void leavesNothingBehindThatAnotherRequestFallsOver() {
        for (int i = 0; i < 40; i++) {
            problem(400, http.get("search?q=" + "word+".repeat(40)));
            problem(404, http.get("paper/none"));
            assertEquals(200, http.get(".well-known/void").statusCode());
            assertEquals(200, http.get("sparql").statusCode());
        }
    }

    private static JsonObject problem(int status, HttpResponse<String> response) {
        assertEquals(status, response.statusCode(), response.body());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElse(""),
                response.body());
        return ToldProblem.of(status, response.body());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, nowhere, 404",
        "GET, sparql/nowhere, 404",
        "GET, data?graph=http://example.org/none, 404",
        "PUT, data, 405",
        "DELETE, queries/stats/overview, 405",
        "PATCH, sparql, 405",
        "TRACE, queries, 405",
        "GET, sparql?query=, 400",
        "GET, sparql?query=ASK%7B%7D&query=ASK%7B%7D, 400",
        "GET, sparql?name=value, 400",
        "GET, sparql?update=CLEAR%20ALL, 403"
    })
    void sayWhatIsWrong(String method, String path, int status) {
        problem(status, http.ask(method, path));
    }

    @Test
    void aDumpThatIsNotThereIsAPageForABrowser() {
        HttpResponse<String> page = http.get("dumps/nope", "text/html");
        assertEquals(404, page.statusCode());
        assertTrue(type(page).startsWith("text/html"), page.body());
        problem(404, http.get("dumps/nope"));
        problem(404, http.get("dumps/other.ttl.gz"));
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    @Test
    void nameTheMethodsThatAreAllowed() {
        assertEquals(
                "GET, HEAD, OPTIONS",
                http.ask("PUT", "data").headers().firstValue("Allow").orElse(""));
        assertEquals(
                "GET, HEAD, POST, OPTIONS",
                http.ask("OPTIONS", "sparql").headers().firstValue("Allow").orElse(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * {\\n  ?s foo:p ?o }  | 2 | 6",
                "SELECT ?s {\\n\\n ?s ?p }     | 3 | 8",
                "SELEC                         | 1 | 6",
                "ASK { ?s ?p 'open }           | 1 | 20"
            })
    void pointAtTheFaultInAQuery(String query, int line, int column) {
        String text = query.replace("\\n", "\n");
        JsonObject problem = problem(400, http.sparql(text, "*/*"));
        assertEquals(line, problem.get("line").getAsNumber().value().intValue());
        assertEquals(column, problem.get("column").getAsNumber().value().intValue());
        assertEquals(text.lines().toList().get(line - 1), problem.getString("lineText"));
        String place = "line %d, column %d: ".formatted(line, column);
        assertEquals(0, problem.getString("detail").lastIndexOf(place), problem.toString());
    }

    @Test
    void tellThatTheServerCallsNoOther() {
        String service = "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }";
        assertTrue(
                problem(422, http.sparql(service, "*/*")).getString("detail").contains("SERVICE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "ASK { FILTER(REGEX('a', '(')) }                                    | 400",
                "SELECT (REPLACE('a', '[', 'b') AS ?x) {}                           | 400",
                "SELECT (REGEX(?o, ?o) AS ?x) { VALUES ?o { '(' '*' } }             | 200",
                "SELECT * { ?l <http://jena.apache.org/ARQ/list#length> 77 }        | 400",
                "SELECT * { ?l <http://jena.apache.org/ARQ/list#index> ?n }         | 400",
                "SELECT * { ?s <http://jena.apache.org/text#query> () }             | 400",
                "SELECT * { ?s <http://jena.apache.org/text#query> 1 }              | 200",
                "SELECT * { ?s <http://jena.apache.org/text#query> (1 2 3 4 5 6) }  | 400",
                "SELECT * { ?s <http://jena.apache.org/ARQ/property#strSplit> 1 }   | 400",
                "SELECT (<http://www.w3.org/2005/xpath-functions#error>('java.lang.X') AS ?x) {} |"
                        + " 200",
                "SELECT (STRLANG('a', 'x y') AS ?x) {}                              | 422"
            })
    void nameNoPartOfTheProgram(String query, int status) {
        HttpResponse<String> answer = http.sparql(query, "*/*");
        if (status != 200) {
            problem(status, answer);
        }
        assertEquals(status, answer.statusCode(), answer.body());
    }

    @Test
    void tellThatWordsToSearchForAreNotUnderstood() {
        String prefix = "PREFIX text: <http://jena.apache.org/text#> ";
        problem(400, http.sparql(prefix + "SELECT * { ?s text:query '((' }", "*/*"));
        problem(400, http.sparql(prefix + "SELECT * { ?s text:query '/[/' }", "*/*"));
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded, update=CLEAR+ALL, 403",
        "application/sparql-update, CLEAR ALL, 403",
        "text/plain, ASK {}, 415",
        "application/x-www-form-urlencoded, query=%zz, 400"
    })
    void refuseWhatIsNoQuery(String type, String body, int status) {
        problem(status, http.post("sparql", type, body));
    }

    @ParameterizedTest
    @CsvSource({"sparql?query=ASK%7B%7D", "data", "queries/stats/overview"})
    void refuseFormsThatAreNotThere(String path) {
        problem(406, http.get(path, "image/png"));
    }

    @Test
    void arePagesForBrowsers() {
        for (String path : new String[] {"nowhere", "sparql?query=%3Cb%3E"}) {
            HttpResponse<String> page =
                    http.get(
                            path,
                            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
            assertTrue(page.statusCode() >= 400);
            assertTrue(
                    page.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
            assertTrue(page.body().contains("</h1>"), page.body());
            assertFalse(page.body().contains("<b>"), page.body());
        }
    }

    @Test
    void sayWhatTheirKindMeans() {
        String base = "https://w3id.org/paperkg/";
        for (String broken : List.of("sparql?query=SELEC", "queries/x/y", "author/nobody-at-all")) {
            String type = JSON.parse(http.get(broken).body()).get("type").getAsString().value();
            assertTrue(type.startsWith(base + "problem/"), type);
            String path = type.substring(base.length());
            assertEquals(200, http.get(path).statusCode(), path);
            assertTrue(http.get(path).body().contains("\"meaning\""), path);
            assertEquals(200, http.get(path, "text/html").statusCode(), path);
        }
        assertTrue(http.get("problem/", "text/html").body().contains("Query timed out"));
        assertEquals(404, http.get("problem/none").statusCode());
    }
}
