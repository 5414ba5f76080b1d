package org.w3id.paperkg.server.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.build.Addition;
import org.w3id.paperkg.graph.GraphSettings;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.ServerExtension;
import org.w3id.paperkg.store.DatasetConfig;
import org.w3id.paperkg.store.Store;

/** The server tells what it holds, also to editors that ask in the default graph. */
class SelfDescriptionOverHttpTest {
    private static final String BASE = GraphSettings.DEFAULT_BASE;
    private static final Node EXAMPLES =
            NodeFactory.createURI(BASE + ".well-known/sparql-examples");
    private static final String EXAMPLE =
            """
            PREFIX ex: <https://w3id.org/paperkg/.well-known/sparql-examples#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            ex:papers a sh:SPARQLExecutable , sh:SPARQLSelectExecutable ;
                rdfs:comment "Papers"@en ; sh:prefixes ex:prefixes ;
                sh:select "SELECT ?paper { ?paper a pkg:Paper }" .
            ex:prefixes sh:declare ex:pkg .
            ex:pkg sh:prefix "pkg" ; sh:namespace "https://w3id.org/paperkg/ontology#" .
            """;

    /** What an editor asks to list examples, written from the shape of the vocabulary. */
    private static final String ASK_EXAMPLES =
            """
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT DISTINCT ?sq ?comment ?query WHERE {
              ?sq a sh:SPARQLExecutable ; rdfs:comment ?comment ;
                  sh:select|sh:ask|sh:construct|sh:describe ?query .
            } ORDER BY ?sq
            """;

    private static final String ASK_PREFIXES =
            """
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            SELECT DISTINCT ?prefix ?namespace WHERE {
              [] sh:namespace ?namespace ; sh:prefix ?prefix
            } ORDER BY ?prefix
            """;

    private static final String ASK_CLASSES =
            """
            PREFIX void: <http://rdfs.org/ns/void#>
            PREFIX ext: <http://ldf.fi/void-ext#>
            SELECT DISTINCT ?subjectClass ?prop ?objectClass ?objectDatatype WHERE {
              {
                ?cp void:class ?subjectClass ; void:propertyPartition ?pp .
                ?pp void:property ?prop .
                OPTIONAL {
                  { ?pp void:classPartition [ void:class ?objectClass ] }
                  UNION { ?pp ext:datatypePartition [ ext:datatype ?objectDatatype ] }
                }
              } UNION {
                ?linkset void:subjectsTarget [ void:class ?subjectClass ] ;
                  void:linkPredicate ?prop ; void:objectsTarget [ void:class ?objectClass ] .
              }
            }
            """;

    @RegisterExtension
    static final ServerExtension served = ServerExtension.on(SelfDescriptionOverHttpTest::store);

    private static Store store(Path folder) throws IOException {
        Store store = new Store(folder, DatasetConfig.bundled());
        TestStore.build(
                store,
                List.of(TestStore.SAMPLE.resolve("2024/02/12.md")),
                BASE,
                new Addition("test", SelfDescriptionOverHttpTest::examples));
        return store;
    }

    private static void examples(StreamRDF out) {
        RDFParser.fromString(EXAMPLE, Lang.TURTLE)
                .toGraph()
                .find()
                .forEachRemaining(triple -> out.quad(Quad.create(EXAMPLES, triple)));
    }

    private static List<String> csv(String query) {
        HttpResponse<String> answer = served.http().sparql(query, "text/csv");
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body().lines().skip(1).toList();
    }

    @Test
    void givesExamplesToAnEditor() {
        assertEquals(
                List.of(EXAMPLES + "#papers,Papers,SELECT ?paper { ?paper a pkg:Paper }"),
                csv(ASK_EXAMPLES));
        assertEquals(List.of("pkg,https://w3id.org/paperkg/ontology#"), csv(ASK_PREFIXES));
    }

    @Test
    void givesClassesAndPropertiesToAnEditor() {
        List<String> rows = csv(ASK_CLASSES);
        String pkg = "https://w3id.org/paperkg/ontology#";
        assertTrue(
                rows.contains(pkg + "Paper,http://purl.org/dc/terms/creator," + pkg + "Author,"),
                rows::toString);
        assertTrue(
                rows.contains(
                        pkg
                                + "Paper,"
                                + pkg
                                + "firstListed,,http://www.w3.org/2001/XMLSchema#date"),
                rows::toString);
    }

    @Test
    void asksAlsoByPostAndWithFullNames() {
        String full =
                "SELECT ?c { ?d"
                        + " <http://rdfs.org/ns/void#classPartition>/<http://rdfs.org/ns/void#class> ?c"
                        + " }";
        assertTrue(
                served.http()
                        .post("sparql", "application/sparql-query", full)
                        .body()
                        .contains("#Paper"));
        String form = "query=" + Http.encode(ASK_EXAMPLES);
        assertTrue(
                served.http()
                        .post("sparql", "application/x-www-form-urlencoded", form)
                        .body()
                        .contains("#papers"));
    }

    @Test
    void joinsTheDescriptionWithTheData() {
        String shown =
                """
                PREFIX void: <http://rdfs.org/ns/void#>
                PREFIX pkg: <https://w3id.org/paperkg/ontology#>
                SELECT ?stated (COUNT(?x) AS ?found) {
                  ?cp void:class pkg:Paper ; void:entities ?stated . ?x a pkg:Paper
                } GROUP BY ?stated
                """;
        assertEquals(List.of("12,12"), csv(shown));
    }

    @Test
    void leavesQueriesThatNameAGraphAlone() {
        String named = "GRAPH <" + BASE + ".well-known/void> { ?cp void:class ?c }";
        String declared = "PREFIX void: <http://rdfs.org/ns/void#> ";
        assertTrue(csv(declared + "SELECT ?c { " + named + " }").size() > 5);
        assertEquals(
                0,
                csv(declared + "SELECT ?c FROM <" + EXAMPLES + "> { ?cp void:class ?c }").size());
        HttpResponse<String> byProtocol =
                served.http()
                        .get(
                                "sparql?default-graph-uri="
                                        + Http.encode(EXAMPLES.getURI())
                                        + "&query="
                                        + Http.encode(declared + "SELECT ?c { ?cp void:class ?c }"),
                                "text/csv");
        assertEquals(1, byProtocol.body().lines().count());
    }

    @Test
    void keepsDescriptionsOutOfOtherQueries() {
        String declaredOnly =
                "PREFIX void: <http://rdfs.org/ns/void#> SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
        assertEquals(csv("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"), csv(declaredOnly));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/turtle",
                "application/n-triples",
                "application/ld+json",
                "application/rdf+xml"
            })
    void describesItselfAtTheWellKnownPlace(String type) {
        HttpResponse<String> answer = served.http().get(".well-known/void", type);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Vary").orElse("").startsWith("Accept"));
        assertEquals(type, answer.headers().firstValue("Content-Type").orElse("").split(";")[0]);
        Graph graph =
                RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(type)).toGraph();
        Node dataset = NodeFactory.createURI(BASE + "dataset");
        for (String path : List.of("sparql", "dumps/paperkg.ttl.gz")) {
            Node address = NodeFactory.createURI(served.uri().resolve(path).toString());
            assertTrue(graph.contains(dataset, Node.ANY, address), path);
        }
        assertTrue(graph.contains(dataset, VOID.uriSpace.asNode(), Node.ANY));
    }

    @Test
    void refusesFormsItDoesNotHave() {
        assertEquals(406, served.http().get(".well-known/void", "image/png").statusCode());
    }

    @Test
    void listsItsPagesForCrawlers() {
        String robots = served.http().get("robots.txt").body();
        assertTrue(robots.contains("Sitemap: " + served.uri() + "sitemap.xml"), robots);
        String index = served.http().get("sitemap.xml").body();
        assertTrue(index.contains("<loc>" + served.uri() + "sitemap/papers-1.xml</loc>"), index);
        String papers = served.http().get("sitemap/papers-1.xml").body();
        assertEquals(12, papers.split("<loc>", -1).length - 1);
        assertTrue(papers.contains("<loc>" + served.uri() + "paper/2402.06082</loc>"), papers);
        for (String missing : List.of("sitemap/papers-2.xml", "sitemap/cats-1.xml", "sitemap/")) {
            assertEquals(404, served.http().get(missing).statusCode(), missing);
        }
    }
}
