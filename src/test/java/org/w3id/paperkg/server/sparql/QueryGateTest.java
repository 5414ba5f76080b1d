package org.w3id.paperkg.server.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.SampleServer;

/** What no time limit stops is refused before it runs. */
// only so that a hang ends
@Timeout(60)
class QueryGateTest {
    private static SampleServer sample;

    @BeforeAll
    static void start() throws IOException {
        sample = SampleServer.start(QueryCatalog.bundled());
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    static Stream<Arguments> endless() {
        String digits = "9".repeat(400_000);
        return Stream.of(
                Arguments.of("SELECT (%s + 1 AS ?n) {}".formatted(digits), "digits"),
                Arguments.of("SELECT * { FILTER(%s.5 > 1) }".formatted(digits), "digits"),
                Arguments.of("SELECT * { " + patterns(5_000) + " }", "5000"),
                Arguments.of("SELECT * { " + patterns(20_000) + " }", "variables"),
                Arguments.of(
                        "ASK { { " + patterns(1_500) + " } UNION { " + patterns(1_500) + " } }",
                        "3000"));
    }

    private static String patterns(int many) {
        return IntStream.range(0, many)
                .mapToObj("?s%d ?p ?o ."::formatted)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("endless")
    void refusesWhatNoTimeLimitStops(String query, String named) {
        HttpResponse<String> answer =
                sample.http().post("sparql", "application/sparql-query", query);
        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(named), answer.body());
        assertTrue(answer.body().contains("/problem/query-refused"), answer.body());
    }

    @Test
    void saysThatAQueryIsTooDeepToBeRead() {
        String brackets = "(".repeat(200_000) + "1" + ")".repeat(200_000);
        HttpResponse<String> answer =
                sample.http()
                        .post(
                                "sparql",
                                "application/sparql-query",
                                "ASK { FILTER(" + brackets + ") }");
        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("/problem/query-too-deep"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (12345678901234567890 * 2 AS ?n) {}",
                "PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT (afn:localname(?s) AS ?n) { ?s ?p ?o } LIMIT 1",
                "SELECT (REPLACE(\"java:x\", \"x\", \"y\") AS ?n) {}",
                "ASK { GRAPH ?g { ?s ?p ?o } }"
            })
    void takesAllElse(String query) {
        assertEquals(200, sample.http().sparql(query, "*/*").statusCode());
    }
}
