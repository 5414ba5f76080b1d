package org.w3id.paperkg.server.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.sparql.expr.aggregate.AggregateRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.SampleServer;
import org.w3id.paperkg.store.guard.OfferedCalls;
import org.w3id.paperkg.store.guard.OfferedFunctions;

/** A query calls what is on offer, or does not run. */
// only so that a hang ends
@Timeout(60)
class OfferedCallsOverHttpTest {
    private static final String PREFIXES =
            """
            PREFIX afn: <http://jena.apache.org/ARQ/function#>
            PREFIX apf: <http://jena.apache.org/ARQ/property#>
            PREFIX agg: <http://jena.apache.org/ARQ/function/aggregate#>
            PREFIX fn: <http://www.w3.org/2005/xpath-functions#>
            PREFIX math: <http://www.w3.org/2005/xpath-functions/math#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX list: <http://jena.apache.org/ARQ/list#>
            PREFIX text: <http://jena.apache.org/text#>
            PREFIX lib: <java:org.apache.jena.sparql.function.library.>
            PREFIX plib: <java:org.apache.jena.sparql.pfunction.library.>
            PREFIX cdt: <http://w3id.org/awslabs/neptune/SPARQL-CDTs/>
            """;

    @TempDir static Path folder;

    private static SampleServer sample;

    @BeforeAll
    static void start() throws IOException {
        Path own = Files.createDirectories(folder.resolve("my"));
        Files.writeString(
                own.resolve("waiting.rq"),
                "#+ summary: Waits\n"
                        + PREFIXES
                        + "SELECT * { ?s ?p ?o FILTER NOT EXISTS { FILTER(afn:wait(9999)) } }");
        Files.writeString(
                own.resolve("elsewhere.rq"),
                "#+ summary: Asks another\n"
                        + "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE <http://localhost:1/> {} }"
                        + " }");
        sample = SampleServer.start(QueryCatalog.bundled().and(QueryCatalog.ofFolder(folder)));
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    private static HttpResponse<String> ask(String query) {
        return sample.http().sparql(PREFIXES + query, "*/*");
    }

    private static void assertRefused(String named, HttpResponse<String> answer) {
        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("/problem/query-refused"), answer.body());
        assertTrue(JSON.parse(answer.body()).getString("detail").contains(named), answer.body());
    }

    // wherever a function can stand
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (afn:wait(9999) AS ?w) {}",
                "SELECT (1 + STRLEN(STR(afn:wait(9999))) AS ?w) {}",
                "SELECT (COUNT(afn:wait(9999)) AS ?n) { ?s ?p ?o }",
                "SELECT (GROUP_CONCAT(DISTINCT STR(afn:wait(9999)) ; SEPARATOR=', ') AS ?n) {}",
                "SELECT (agg:stdev(afn:wait(9999)) AS ?n) { ?s ?p ?o }",
                "SELECT * { ?s ?p ?o } ORDER BY DESC(afn:wait(9999)) LIMIT 1",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (afn:wait(9999) AS ?g)",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY afn:wait(9999)",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (SUM(afn:wait(9999)) > 1)",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s ORDER BY SUM(afn:wait(9999))",
                "SELECT * { { SELECT ?s { ?s ?p ?o FILTER EXISTS { FILTER(afn:wait(9999)) } } } }",
                "SELECT * { ?s ?p ?o } ORDER BY EXISTS { BIND(afn:wait(9999) AS ?w) }",
                "SELECT (SUM(IF(EXISTS { FILTER(afn:wait(9)) }, 1, 0)) AS ?n) { ?s ?p ?o }",
                "SELECT * { ?s ?p ?o OPTIONAL { ?o ?q ?r FILTER(afn:wait(9999)) } }",
                "SELECT * { ?s ?p ?o MINUS { ?s ?p ?o FILTER(afn:wait(9999)) } }",
                "SELECT * { { ?s ?p ?o } UNION { BIND(afn:wait(9999) AS ?w) } }",
                "SELECT * { GRAPH ?g { BIND(afn:wait(9999) AS ?w) } }",
                "SELECT * { ?s ?p ?o LATERAL { BIND(afn:wait(9999) AS ?w) } }",
                "SELECT * { LET(?w := afn:wait(9999)) }",
                "SELECT * { UNFOLD(afn:wait(9999) AS ?w) }",
                "SELECT (TRIPLE(?s, ?p, afn:wait(9999)) AS ?t) { ?s ?p ?o }",
                "SELECT (COALESCE(1, afn:wait(9999)) AS ?t) {}",
                "SELECT (1 IN (1, afn:wait(9999)) AS ?t) {}",
                "ASK { FILTER(afn:wait(9999)) }",
                "CONSTRUCT { ?s ?p ?w } { ?s ?p ?o BIND(afn:wait(9999) AS ?w) }",
                "DESCRIBE ?s { ?s ?p ?o FILTER(afn:wait(9999)) }",
                "JSON { 'w' : ?w } WHERE { BIND(afn:wait(9999) AS ?w) }"
            })
    void refusesAFunctionThatIsNotOnOfferWhereverItStands(String query) {
        assertRefused("<http://jena.apache.org/ARQ/function#wait>", ask(query));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "SELECT (lib:version() AS ?x) {}                      ~ that begins with java:",
                "SELECT (<java:java.lang.Runtime>() AS ?x) {}         ~ that begins with java:",
                "SELECT (<http://example.org/f>(1) AS ?x) {}          ~ <http://example.org/f>",
                "SELECT (<http://jena.hpl.hp.com/ARQ/function#wait>(1) AS ?x) {}  ~ function#wait>",
                "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}  ~ jsFunction#f>",
                "SELECT (afn:eval(afn:wait, 1) AS ?x) {}              ~ function#",
                "SELECT (afn:print('x') AS ?x) {}                     ~ function#print>",
                "SELECT (afn:context('arq:queryTimeout') AS ?x) {}    ~ function#context>",
                "SELECT (fn:apply(fn:concat, 'a', 'b') AS ?x) {}      ~ xpath-functions#apply>",
                "SELECT (cdt:size('[]') AS ?x) {}                     ~ SPARQL-CDTs/size>",
                "SELECT (CALL(afn:wait, 1) AS ?x) {}                  ~ CALL",
                "SELECT (CALL(IRI(CONCAT('java:', 'x'))) AS ?x) {}    ~ CALL",
                "SELECT (SUM(CALL(?f)) AS ?x) { ?s ?p ?f }            ~ CALL",
                "SELECT (FOLD(?o) AS ?x) { ?s ?p ?o }                 ~ FOLD",
                "SELECT (AGG <java:java.lang.String>(?o) AS ?x) { ?s ?p ?o }  ~ that begins with"
                        + " java:",
                "SELECT (AGG <http://example.org/a>(?o) AS ?x) { ?s ?p ?o }  ~"
                        + " <http://example.org/a>",
                "SELECT * { ?s plib:str ?o }                          ~ that begins with java:",
                "SELECT * { ?s <java:java.lang.Object> ?o }           ~ that begins with java:",
                "SELECT * { ?s apf:none ?o }                          ~ property#none>",
                "SELECT * { ?s (apf:none) ?o }                        ~ property#none>",
                "SELECT * { ?s a/apf:none ?o }                        ~ property#none>",
                "SELECT * { ?s (a|^apf:none)* ?o }                    ~ property#none>",
                "SELECT * { ?s !(a|apf:none) ?o }                     ~ property#none>",
                "SELECT * { FILTER EXISTS { GRAPH ?g { ?s apf:none ?o } } }  ~ property#none>",
                "SELECT * { ?s <http://jena.hpl.hp.com/ARQ/property#str> ?o }  ~ property#str>"
            })
    void refusesWhatIsNotOnOfferWhateverItIs(String query, String named) {
        assertRefused(named, ask(query));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { S }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { S } }",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { S } }",
                "SELECT * { ?s ?p ?o FILTER(!EXISTS { { SELECT * { S } } }) }",
                "SELECT * { { SELECT * { ?s ?p ?o FILTER EXISTS { S } } } }",
                "SELECT (SUM(IF(EXISTS { S }, 1, 0)) AS ?n) { ?s ?p ?o }",
                "SELECT * { ?s ?p ?o } ORDER BY EXISTS { S }",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { S })",
                "SELECT (EXISTS { S } AS ?n) {}",
                "SELECT * { ?s ?p ?o MINUS { S } }",
                "SELECT * { OPTIONAL { S } }",
                "SELECT * { GRAPH ?g { S } }",
                "ASK { S }"
            })
    void refusesToCallAnotherServerWhereverItIsAskedTo(String query) {
        for (String service : new String[] {"SERVICE", "SERVICE SILENT"}) {
            String call = service + " <http://127.0.0.1:1/> { ?a ?b ?c }";
            assertRefused("SERVICE", ask(query.replace("S }", call + " }")));
        }
    }

    @Test
    void refusesForHeadAsForGet() {
        String query = "sparql?query=" + Http.encode(PREFIXES + "ASK { FILTER(afn:wait(9)) }");
        assertEquals(422, sample.http().ask("HEAD", query).statusCode());
    }

    @Test
    void refusesInQueriesFromAFolderToo() {
        assertRefused("#wait>", sample.http().get("queries/my/waiting"));
        assertRefused("SERVICE", sample.http().get("queries/my/elsewhere.csv"));
    }

    @Test
    void saysWhatIsOnOffer() {
        String detail = ask("SELECT (afn:wait(1) AS ?w) {}").body();
        assertTrue(detail.contains("The service description"), detail);
        String description = sample.http().get("sparql", "application/n-triples").body();
        for (OfferedCalls kind : OfferedCalls.values()) {
            for (String iri : kind.iris()) {
                assertTrue(description.contains("<" + iri + ">"), iri);
            }
        }
    }

    @Test
    void offersOnlyWhatThereIs() {
        for (String iri : OfferedCalls.FUNCTION.iris()) {
            assertTrue(new OfferedFunctions().isRegistered(iri), iri);
        }
        for (String iri : OfferedCalls.PROPERTY.iris()) {
            assertTrue(PropertyFunctionRegistry.get().get(iri) != null, iri);
        }
        for (String iri : OfferedCalls.AGGREGATE.iris()) {
            assertTrue(AggregateRegistry.isRegistered(iri), iri);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "SELECT (afn:strlen('four') AS ?x) {}                         | 4",
                "SELECT (afn:localname(<http://example.org/a#b>) AS ?x) {}    | b",
                "SELECT (fn:substring('abc', 2, 1) AS ?x) {}                  | b",
                "SELECT (xsd:integer('7') + 1 AS ?x) {}                       | 8",
                "SELECT (math:pow(2, 10) AS ?x) {}                            | 1024.0e0",
                "SELECT (math:pow(10, 1000000) AS ?x) {}                      | INF",
                "SELECT (<http://www.w3.org/ns/sparql#concat>('a', 'b') AS ?x) {} | ab",
                "SELECT (agg:stdev(?n) AS ?x) { VALUES ?n { 2 4 6 } }         | 2.0e0",
                "SELECT (AGG afn:var_pop(?n) AS ?x) { VALUES ?n { 1 3 } }     | 1.0e0",
                "SELECT ?x { ?x apf:concat ('a' 'b') }                        | ab",
                "SELECT ?x { <http://example.org/a#b> apf:splitIRI (?n ?x) }  | b",
                "SELECT ?x { ?x apf:strSplit ('a' ';') }                      | a",
                "SELECT (COUNT(*) AS ?x) { ?s <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> ?l"
                        + " . ?l list:length ?n } | 0",
                "SELECT (COUNT(*) AS ?x) { ?s text:query ('modell' 5) ; <http://example.org/none>"
                        + " ?y } | 0",
                "SELECT (COUNT(*) AS ?x) { ?s <http://example.org/none> ?y }  | 0"
            })
    void answersWhatIsOnOffer(String query, String value) {
        HttpResponse<String> answer = sample.http().sparql(PREFIXES + query, "text/csv");
        assertEquals("x\r\n" + value + "\r\n", answer.body());
    }
}
