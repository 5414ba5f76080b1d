package org.w3id.paperkg.server.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.server.SampleServer;
import org.w3id.paperkg.store.guard.OfferedCalls;

/** A mistake in a query is the client's: it is told what is wrong, or the value is left out. */
// only so that a hang ends
@Timeout(60)
class MistakesInQueriesTest {
    private static final String PREFIXES =
            """
            PREFIX fn:     <http://www.w3.org/2005/xpath-functions#>
            PREFIX sparql: <http://www.w3.org/ns/sparql#>
            PREFIX agg:    <http://jena.apache.org/ARQ/function/aggregate#>
            PREFIX apf:    <http://jena.apache.org/ARQ/property#>
            PREFIX list:   <http://jena.apache.org/ARQ/list#>
            PREFIX text:   <http://jena.apache.org/text#>
            PREFIX pkg:    <https://w3id.org/paperkg/ontology#>
            """;

    private static SampleServer oneDay;

    @BeforeAll
    static void start() throws IOException {
        oneDay = SampleServer.ofOneDay();
    }

    @AfterAll
    static void stop() {
        oneDay.close();
    }

    private static HttpResponse<String> ask(String query) {
        return oneDay.http().sparql(PREFIXES + query, "text/csv");
    }

    private static void assertClients(String query) {
        HttpResponse<String> answer = ask(query);
        assertTrue(
                List.of(200, 400, 422).contains(answer.statusCode()),
                () -> query + " " + answer.statusCode() + answer.body());
        assertFalse(
                answer.body().matches("(?s).*\\b(FN_|AFN_|Op_|FunctionCast|PropFuncArg|java\\.).*"),
                () -> query + answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (REPLACE('a/b','/','\\\\') AS ?x) {}",
                "SELECT (REPLACE('a','a','${x}') AS ?x) {}",
                "SELECT (REPLACE('a','a','$9') AS ?x) {}",
                "SELECT (REGEX('a','(') AS ?x) {}",
                "SELECT (fn:format-number(1,\"bad;;;'\") AS ?x) {}",
                "SELECT (fn:format-number(1,'0.0.0') AS ?x) {}",
                "SELECT (fn:round(2.5,99999999999) AS ?x) {}",
                "SELECT (fn:abs() AS ?x) {}",
                "SELECT * { ?s apf:strSplit ('a' '(') }",
                "SELECT * { (1 2) apf:str ?o }",
                "SELECT * { ?s apf:str (1 ?q) }",
                "SELECT * { 'x' list:length () }",
                "SELECT (agg:stdev() AS ?x) { ?s ?p ?o }",
                "SELECT (agg:stdev(?o) AS ?x) { ?s ?p ?o }",
                "SELECT * { (?s ?a ?b ?c ?d ?e ?f) text:query 'a' }",
                "SELECT * { ?s text:query 'a~-1' }",
                "SELECT * { ?s text:query '/[/' }",
                "SELECT * { ?s text:query '/(a|b|c|d){500,900}/' }"
            })
    void areNoErrorsOfTheServer(String query) {
        assertClients(query);
    }

    static Stream<String> functions() {
        return OfferedCalls.FUNCTION.iris().stream();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void inTheArgumentsOfAnyFunctionAreNoErrorsOfTheServer(String iri) {
        for (String arguments :
                List.of("", "1", "'('", "?unbound", "1, 2", "'a', 'b', '('", "1, 2, 3, 4, 5")) {
            assertClients("SELECT (<%s>(%s) AS ?x) {}".formatted(iri, arguments));
        }
    }

    static Stream<String> aggregates() {
        return OfferedCalls.AGGREGATE.iris().stream();
    }

    @ParameterizedTest
    @MethodSource("aggregates")
    void inTheArgumentsOfAnyAggregateAreNoErrorsOfTheServer(String iri) {
        for (String arguments : List.of("", "?o", "?o, ?o", "DISTINCT ?o", "'x'")) {
            assertClients("SELECT (AGG <%s>(%s) AS ?x) { ?s ?p ?o }".formatted(iri, arguments));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "round, 100000000, 2.5",
        "round, -100000000, 0",
        "round-half-to-even, 100000000, 2.5",
        "round-half-to-even, -100000000, 0"
    })
    void roundingEndsAtOnceAtAnyPrecision(String function, String digits, String value) {
        HttpResponse<String> answer =
                ask(
                        "ASK { FILTER(<http://www.w3.org/2005/xpath-functions#%s>(2.5, %s) = %s) }"
                                .formatted(function, digits, value));
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("true"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ( b", "\"open", "title:(", "a AND"})
    void inTheWordsOfASearchAreToldInTheWordsOfTheQuery(String words) {
        String query = "SELECT * {\n ?p text:query (pkg:text '%s') }".formatted(words);
        HttpResponse<String> answer = ask(query);
        assertEquals(400, answer.statusCode(), answer.body());
        assertFalse(answer.body().contains("DefaultGraphNode"), answer.body());
        assertFalse(answer.body().contains("\"line\""), answer.body());
    }
}
