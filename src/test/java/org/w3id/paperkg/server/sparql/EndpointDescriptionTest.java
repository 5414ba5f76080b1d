package org.w3id.paperkg.server.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.paperkg.graph.OntologyGraph;
import org.w3id.paperkg.server.ServerExtension;
import org.w3id.paperkg.store.DatasetConfig;
import org.w3id.paperkg.store.GenerationWriter;
import org.w3id.paperkg.store.Manifest;
import org.w3id.paperkg.store.Store;

/** The endpoint explains itself: to programs in RDF, to people on pages. */
class EndpointDescriptionTest {
    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @RegisterExtension
    static final ServerExtension served = ServerExtension.on(EndpointDescriptionTest::store);

    private static Store store(Path folder) throws IOException {
        Store store = new Store(folder.resolve("store"), DatasetConfig.bundled());
        try (GenerationWriter generation = store.newGeneration()) {
            generation.load(EndpointDescriptionTest::writeGraphs);
            generation.publish(Manifest.planned("test", "test", Map.of(), List.of()), Map.of());
        }
        return store;
    }

    private static void writeGraphs(StreamRDF out) {
        out.triple(Triple.create(RDF.type.asNode(), RDF.type.asNode(), RDF.Property.asNode()));
        OntologyGraph.write(out);
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, text/turtle",
        "*/*, text/turtle",
        "application/n-triples, application/n-triples",
        "application/ld+json, application/ld+json",
        "application/rdf+xml, application/rdf+xml"
    })
    void describesItsService(String accept, String type) {
        HttpResponse<String> response = served.http().get("sparql", accept);
        assertEquals(200, response.statusCode());
        Lang lang = RDFLanguages.contentTypeToLang(type);
        Model model = RDFParser.fromString(response.body(), lang).toModel();
        String rule =
                """
                PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
                PREFIX void: <http://rdfs.org/ns/void#>
                ASK { ?service a sd:Service ; sd:endpoint <%ssparql> ; sd:supportedLanguage sd:SPARQL11Query ;
                        sd:resultFormat <http://www.w3.org/ns/formats/SPARQL_Results_JSON> ; sd:feature ?feature ;
                        sd:propertyFeature <http://jena.apache.org/text#query> ; sd:defaultDataset ?dataset .
                      ?feature a sd:Feature .
                      ?dataset a sd:Dataset ; sd:defaultGraph ?default ; sd:namedGraph ?named .
                      ?default a sd:Graph ; void:triples ?triples .
                      ?named a sd:NamedGraph ; sd:name <https://w3id.org/paperkg/ontology> ; sd:graph ?graph .
                      ?graph void:triples ?more . FILTER (?triples = 1 && ?more > 100) }
                """
                        .formatted(served.uri());
        try (QueryExecution ask = QueryExecution.create(rule, model)) {
            assertTrue(ask.execAsk(), response.body());
        }
        assertFalse(
                model.listSubjects().toList().stream().anyMatch(s -> s.isAnon()), "no blank nodes");
    }

    @Test
    void countsTheTriplesThatItServes() {
        String count =
                "SELECT (COUNT(*) AS ?n) { GRAPH <https://w3id.org/paperkg/ontology> { ?s ?p ?o }"
                        + " }";
        String counted = served.http().sparql(count, "text/csv").body().lines().toList().get(1);
        assertTrue(
                served.http().get("sparql", "text/turtle").body().contains(" " + counted + " "),
                counted);
    }

    @Test
    void givesABrowserAPageToAskOn() {
        HttpResponse<String> page = served.http().get("sparql", BROWSER);
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("<textarea id=\"query\" name=\"query\""), page.body());
        assertTrue(page.body().contains("href=\"/queries\""));
    }

    @Test
    void showsABrowserRowsInATable() {
        String query =
                """
                SELECT ?iri ?text ?none { VALUES (?iri ?text) {
                  (<https://example.org/?a=1&b=2> "<script>alert(1)</script>"@en) (<javascript:alert(1)> "둘"@ko) } }
                """;
        HttpResponse<String> page = served.http().sparql(query, BROWSER);
        assertEquals(
                "text/html;charset=utf-8", page.headers().firstValue("Content-Type").orElse(""));
        assertTrue(
                page.body()
                        .replaceAll("<th[^>]*>", "<th>")
                        .contains("<th>iri</th><th>text</th><th>none</th>"),
                page.body());
        assertTrue(page.body().contains("<a href=\"https://example.org/?a=1&amp;b=2\""));
        assertTrue(page.body().contains("lang=\"en\">&lt;script&gt;"));
        assertTrue(page.body().contains("둘"));
        assertTrue(page.body().contains("2 rows"));
        assertFalse(page.body().contains("href=\"javascript"));
        assertTrue(served.http().sparql("ASK {}", BROWSER).body().contains("Yes"));
    }

    @Test
    void takesANamedFormAndOverlooksNamesItDoesNotKnow() {
        assertTrue(
                served.http().get("sparql?query=ASK%7B%7D&format=xml").body().startsWith("<?xml"));
        assertTrue(served.http().get("sparql?query=ASK%7B%7D&format=nice").body().startsWith("{"));
        HttpResponse<String> callback =
                served.http()
                        .get(
                                "sparql?query=ASK%7B%7D&callback=alert&stylesheet=x&force-accept=text/html");
        assertTrue(callback.body().startsWith("{"), callback.body());
    }

    @Test
    void constructsQuads() {
        String quads = "CONSTRUCT { GRAPH <http://example.org/g> { ?s a ?t } } { ?s a ?t } LIMIT 2";
        assertTrue(
                served.http()
                        .sparql(quads, "application/n-quads")
                        .body()
                        .contains("<http://example.org/g>"));
    }
}
