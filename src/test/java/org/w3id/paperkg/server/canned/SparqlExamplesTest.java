package org.w3id.paperkg.server.canned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.SampleServer;

/** Query editors find the canned queries as examples, and each example gives an answer. */
class SparqlExamplesTest {
    private static final QueryCatalog QUERIES = QueryCatalog.bundled();
    private static final String SHACL = "PREFIX sh: <http://www.w3.org/ns/shacl#> ";
    // what the editor of SIB asks, in the named graph
    private static final String LISTED =
            SHACL
                    + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
                    + "SELECT ?sq ?comment ?query ?tag { GRAPH <https://w3id.org/paperkg/.well-known/sparql-examples/> {"
                    + " ?sq a sh:SPARQLExecutable ; rdfs:comment ?comment ;"
                    + " sh:select|sh:ask|sh:construct|sh:describe ?query ;"
                    + " <https://schema.org/keywords> ?tag ;"
                    + " <https://schema.org/target> <https://w3id.org/paperkg/sparql> ;"
                    + " sh:prefixes/sh:declare/sh:prefix 'pkg' } } ORDER BY ?sq ?tag";

    private static SampleServer sample;

    @BeforeAll
    static void start() throws IOException {
        sample = SampleServer.start(QUERIES);
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    private static ResultSet select(String query) {
        HttpResponse<String> response =
                sample.http().sparql(query, "application/sparql-results+json");
        assertEquals(200, response.statusCode(), query + response.body());
        return ResultSetFactory.fromJSON(
                new ByteArrayInputStream(response.body().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void runAsTheyStandInTheGraph() {
        ResultSetRewindable rows = select(LISTED).rewindable();
        long all = QUERIES.queries().stream().mapToLong(canned -> canned.tags().size()).sum();
        assertEquals(all, rows.size());
        while (rows.hasNext()) {
            var row = rows.next();
            if (row.getLiteral("tag").getString().equals("curation")) {
                // they look for defects, which the sample need not have
                continue;
            }
            String query = row.getLiteral("query").getString();
            if (query.contains("CONSTRUCT")) {
                HttpResponse<String> graph = sample.http().sparql(query, "text/turtle");
                Model model = ModelFactory.createDefaultModel();
                RDFDataMgr.read(model, new StringReader(graph.body()), null, Lang.TURTLE);
                assertFalse(model.isEmpty(), query);
            } else if (!row.getResource("sq").getURI().contains("/curation/")) {
                assertTrue(select(query).hasNext(), query);
            }
        }
    }

    @Test
    void areDescribedWithoutBlankNodes() {
        ResultSet blank =
                select(
                        "SELECT ?s { GRAPH <https://w3id.org/paperkg/.well-known/sparql-examples/> {"
                                + " ?s ?p ?o FILTER(ISBLANK(?s) || ISBLANK(?o)) } }");
        assertFalse(blank.hasNext());
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, TURTLE",
        "application/n-triples, NT",
        "application/ld+json, JSONLD",
        "application/rdf+xml, RDFXML"
    })
    void areServedInEverySyntax(String mediaType, String name) {
        HttpResponse<String> response = sample.http().get(".well-known/sparql-examples", mediaType);
        assertEquals(200, response.statusCode());
        Lang lang =
                switch (name) {
                    case "TURTLE" -> Lang.TURTLE;
                    case "NT" -> Lang.NTRIPLES;
                    case "JSONLD" -> Lang.JSONLD;
                    default -> Lang.RDFXML;
                };
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(response.body()), null, lang);
        Model other = ModelFactory.createDefaultModel();
        RDFDataMgr.read(
                other,
                new StringReader(sample.http().get(".well-known/sparql-examples/").body()),
                null,
                Lang.TURTLE);
        assertTrue(model.isIsomorphicWith(other));
    }

    @Test
    void nameTheEndpointThatWasAsked() {
        String target = "<https://schema.org/target>";
        String here =
                sample.http().get(".well-known/sparql-examples", "application/n-triples").body();
        assertTrue(here.contains(target + " <" + sample.server().uri() + "sparql>"));
        assertFalse(here.contains(target + " <https://w3id.org/"));
    }

    @Test
    void haveAnAddressEach() {
        HttpResponse<String> one =
                sample.http().get(".well-known/sparql-examples/author/papers", "text/turtle");
        assertTrue(one.body().contains("sh:select"), one.body());
        assertEquals(
                404, sample.http().get(".well-known/sparql-examples/author/paper").statusCode());
        assertEquals(
                406, sample.http().get(".well-known/sparql-examples", "image/png").statusCode());
    }
}
