package org.w3id.paperkg.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.SampleServer;
import org.w3id.paperkg.server.resource.LinkedData;

/** Libraries ask for graphs by names of media types that were never registered, or once were. */
class NamesOfMediaTypesTest {
    private static final String GRAPHS =
            "author/percy-liang,data,sparql,.well-known/void,.well-known/sparql-examples";
    private static final String CONSTRUCT =
            "sparql?query=" + Http.encode("CONSTRUCT WHERE { ?s a ?o }");

    private static SampleServer sample;

    @BeforeAll
    static void start() throws IOException {
        sample = SampleServer.start(QueryCatalog.bundled());
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    // what rdflib's Graph.parse(…, format=…) and SPARQLWrapper accept
    @ParameterizedTest
    @ValueSource(strings = {"garbage", "application/ld+json; profile=\"a,b\"", "*", ";", "\""})
    void noWishIsTooOdd(String accept) {
        for (String path :
                List.of(
                        "",
                        "sparql",
                        "sparql?query=ASK%7B%7D",
                        "data",
                        "queries",
                        "queries/stats/overview",
                        "ontology",
                        ".well-known/void",
                        "dumps/",
                        "problem/",
                        "paper/2402.06619")) {
            HttpResponse<String> answer = sample.http().get(path, accept);
            assertTrue(List.of(200, 406).contains(answer.statusCode()), path + answer.body());
        }
        assertEquals(404, sample.http().get("nothing/here", accept).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html;q=0.4, application/rdf+xml",
                "text/turtle,application/n-triples;q=0.9,application/rdf+xml;q=0.8,text/html;q=0.5"
            })
    void aClientThatWouldRatherHaveRdfGetsNoPage(String accept) {
        assertTrue(
                type(sample.http().get("sparql", accept))
                        .matches("(text/turtle|application/rdf.xml).*"));
        assertEquals("application/problem+json", type(sample.http().get("nothing", accept)));
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    @Test
    void theWholeGraphTakesTheNameOfAFormToo() {
        String triples = sample.http().get("data", "application/n-triples").body();
        assertEquals(triples, sample.http().get("data?format=nt").body());
        assertEquals(triples, sample.http().get("data?default&format=nt").body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/n3, */*;q=0.1 | text/turtle",
                "text/rdf+n3 | text/turtle",
                "application/turtle | text/turtle",
                "application/x-turtle;q=0.5 | text/turtle",
                "text/plain, */*;q=0.1 | application/n-triples"
            })
    void meanWhatTheyMeant(String accept, String sent) {
        for (String path : (GRAPHS + "," + CONSTRUCT).split(",")) {
            HttpResponse<String> answer = sample.http().get(path, accept);
            assertEquals(200, answer.statusCode(), path);
            String type = answer.headers().firstValue("Content-Type").orElse("");
            assertEquals(sent, type.split(";")[0], path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plainer", "application/n3s"})
    void othersMeanNothing(String accept) {
        assertEquals(406, sample.http().get("data", accept).statusCode());
        assertEquals(406, sample.http().get(CONSTRUCT, accept).statusCode());
    }

    // what reads Turtle as N3 knows no directive PREFIX
    @ParameterizedTest
    @ValueSource(strings = {"author/percy-liang.ttl", "data", "sparql", ".well-known/void"})
    void turtleIsAlsoN3(String path) {
        String turtle = sample.http().get(path, "text/turtle").body();
        assertTrue(turtle.startsWith("@prefix "), () -> turtle.substring(0, 80));
        assertTrue(!LinkedData.parse(turtle, Lang.TURTLE).isEmpty());
    }
}
