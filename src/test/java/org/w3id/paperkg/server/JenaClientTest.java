package org.w3id.paperkg.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.query.QueryCatalog;

/** Jena's remote connection works without settings of our own. */
class JenaClientTest {
    private static final String PREFIX = "PREFIX pkg: <https://w3id.org/paperkg/ontology#> ";
    private static final String DIGEST = "https://w3id.org/paperkg/digest/2024-02-12";

    private static SampleServer sample;
    private static RDFConnection connection;

    @BeforeAll
    static void start() throws IOException {
        sample = SampleServer.start(QueryCatalog.bundled());
        connection =
                RDFConnectionRemote.newBuilder()
                        .destination(address(""))
                        .queryEndpoint("sparql")
                        .gspEndpoint("data")
                        .build();
    }

    @AfterAll
    static void stop() {
        connection.close();
        sample.close();
    }

    private static String address(String path) {
        return sample.server().uri().resolve(path).toString();
    }

    @Test
    void selects() {
        List<String> dates = new ArrayList<>();
        connection.querySelect(
                PREFIX + "SELECT ?d { ?d a pkg:Digest } ORDER BY ?d",
                row -> dates.add(row.getResource("d").getLocalName()));
        assertEquals(8, dates.size());
    }

    @Test
    void selectsByPostAsWell() {
        try (QueryExecution execution =
                QueryExecutionHTTP.service(address("sparql"))
                        .sendMode(QuerySendMode.asPost)
                        .query("SELECT (COUNT(*) AS ?n) { ?s ?p \"대규모 언어 모델\"@ko }")
                        .build()) {
            assertTrue(execution.execSelect().next().getLiteral("n").getInt() > 0);
        }
    }

    @Test
    void asks() {
        assertTrue(connection.queryAsk(PREFIX + "ASK { ?p a pkg:Paper }"));
        assertFalse(connection.queryAsk(PREFIX + "ASK { ?p a pkg:Cat }"));
    }

    @Test
    void constructsAndDescribes() {
        Model types = connection.queryConstruct(PREFIX + "CONSTRUCT WHERE { ?d a pkg:Digest }");
        assertEquals(8, types.size());
        Model described = connection.queryDescribe("DESCRIBE <" + DIGEST + ">");
        assertTrue(described.contains(described.createResource(DIGEST), null));
    }

    @Test
    void fetchesTheDefaultGraph() {
        assertEquals(counted(), connection.fetch().size());
    }

    private static long counted() {
        long[] n = new long[1];
        connection.querySelect(
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
                row -> n[0] = row.getLiteral("n").getLong());
        return n[0];
    }

    @Test
    void readsCompressedAnswers() throws Exception {
        try (RDFConnection plain = RDFConnectionRemote.service(address("sparql")).build()) {
            List<String> found = new ArrayList<>();
            plain.querySelect(
                    PREFIX + "SELECT ?p { ?p a pkg:Paper }",
                    row -> found.add(row.getResource("p").getURI()));
            assertEquals(66, found.size());
        }
        HttpRequest request =
                HttpRequest.newBuilder(sample.server().uri().resolve("data"))
                        .header("Accept", "application/n-triples")
                        .header("Accept-Encoding", "gzip")
                        .build();
        HttpResponse<InputStream> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""));
        try (var in = new GZIPInputStream(answer.body())) {
            Graph graph = RDFParser.source(in).lang(Lang.NTRIPLES).toGraph();
            assertEquals(counted(), graph.size());
        }
    }

    @Test
    void tellsWhatIsWrongWithAQuery() {
        try (QueryExecution execution =
                QueryExecutionHTTP.service(address("sparql"))
                        .queryString("SELECT ?x { ?x }")
                        .build()) {
            QueryExceptionHTTP error =
                    assertThrows(QueryExceptionHTTP.class, execution::execSelect);
            assertEquals(400, error.getStatusCode());
            assertTrue(error.getResponse().contains("line 1, column 16"), error::getResponse);
        }
    }

    @Test
    void isToldThatUpdatesAreRefused() {
        RDFConnection writing =
                RDFConnectionRemote.newBuilder()
                        .destination(address(""))
                        .updateEndpoint("sparql")
                        .build();
        var error =
                assertThrows(
                        HttpException.class,
                        () -> writing.update("INSERT DATA { <a:s> <a:p> <a:o> }"));
        assertEquals(403, error.getStatusCode());
        assertTrue(error.getResponse().contains("takes queries"), error::getResponse);
    }
}
