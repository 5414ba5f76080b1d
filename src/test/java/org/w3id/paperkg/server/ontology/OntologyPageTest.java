package org.w3id.paperkg.server.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.query.resource.OntologyTerms;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.SampleServer;

/** The vocabulary, its alignment and the shapes over HTTP. */
class OntologyPageTest {
    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

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

    @Test
    void hasAnAnchorForEachTerm() {
        String page = http.get("ontology", BROWSER).body();
        OntologyTerms.bundled()
                .terms()
                .forEach(
                        term ->
                                assertTrue(
                                        page.contains("id=\"" + term.getLocalName() + "\""),
                                        term.toString()));
    }

    @Test
    void showsTermsInBothLanguagesWithExamplesOfTheGraph() {
        String english = http.get("ontology", BROWSER).body();
        assertTrue(english.contains("A paper on arXiv that at least one digest lists."), english);
        assertTrue(english.contains("href=\"/paper/24"), "a paper as an example");
        assertTrue(english.contains("schema:ScholarlyArticle"), "terms of others");
        String korean = http.get("ontology?lang=ko", BROWSER).body();
        assertTrue(korean.contains("<html lang=\"ko\">"), korean);
        assertTrue(korean.contains("하나 이상의 다이제스트에 수록된 arXiv 논문"), korean);
        assertTrue(korean.contains(">가까운 용어<"), korean);
    }

    @Test
    void drawsEachPropertyBetweenClasses() {
        String page = http.get("ontology", BROWSER).body();
        String drawing = page.substring(page.indexOf("<svg"), page.indexOf("</svg>"));
        for (String name : new String[] {"Paper", "Author", "Build", "listing", "evidence"}) {
            assertTrue(drawing.contains("href=\"#" + name + "\""), name);
        }
        assertTrue(drawing.contains(">paper<"), "from what several classes share, too");
    }

    @Test
    void leadsNowhereInVain() {
        for (String language : new String[] {"", "?lang=ko"}) {
            String page = http.get("ontology" + language, BROWSER).body();
            Matcher link = Pattern.compile("href=\"(#[^\"]+|/[^\"]*)\"").matcher(page);
            while (link.find()) {
                String target = link.group(1).replace("&amp;", "&");
                if (target.startsWith("#")) {
                    assertTrue(page.contains("id=\"" + target.substring(1) + "\""), target);
                } else {
                    assertEquals(200, http.get(target.substring(1), BROWSER).statusCode(), target);
                }
            }
        }
    }

    @Test
    void saysHowManyValuesACorrectGraphHas() {
        String page = http.get("ontology", BROWSER).body();
        int start = page.indexOf("id=\"Paper\"");
        String paper = page.substring(start, page.indexOf("</section>", start));
        for (String use :
                new String[] {
                    "dcterms:title\u00a01<", "dcterms:creator\u00a00..*<", "pkg:votes\u00a00..1<"
                }) {
            assertTrue(paper.contains(use), paper);
        }
    }

    @Test
    void showsHowToWriteWhatStandsInFilesOfDecisions() {
        String page = http.get("ontology", BROWSER).body();
        int start = page.indexOf("id=\"PinBroader\"");
        String term = page.substring(start, page.indexOf("</section>", start));
        assertTrue(term.contains("skos:broader topic:state-space-model"), term);
    }

    @Test
    void numbersBlankNodesAndSortsSoThatADocumentIsAlwaysTheSame() {
        List<String> lines = http.get("shapes.nt").body().lines().toList();
        assertEquals(lines.stream().sorted().toList(), lines);
        assertTrue(lines.stream().anyMatch(line -> line.matches("_:B[0-9]{1,6} .*")), lines.get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "ontology, ontology/paperkg.ttl",
        "ontology/0.1.0, ontology/paperkg.ttl",
        "ontology/alignment, ontology/alignment.ttl",
        "ontology/alignment/0.1.0, ontology/alignment.ttl",
        "shapes, ontology/shapes.ttl",
        "shapes/0.1.0, ontology/shapes.ttl"
    })
    void givesDocumentsInAllForms(String path, String file) throws IOException {
        String written = Files.readString(Path.of(file));
        assertEquals(written, http.get(path).body());
        Graph graph = parsed(written, "text/turtle");
        for (String form : new String[] {"ttl", "nt", "jsonld", "rdf"}) {
            HttpResponse<String> bySuffix = http.get(path + "." + form);
            assertEquals(200, bySuffix.statusCode(), form);
            String type = bySuffix.headers().firstValue("Content-Type").orElse("").split(";")[0];
            assertTrue(graph.isIsomorphicWith(parsed(bySuffix.body(), type)), form);
            assertEquals(bySuffix.body(), http.get(path, type).body());
        }
        assertTrue(http.get(path, BROWSER).body().contains("<h1>PaperKG"), path);
        assertEquals(406, http.get(path, "image/png").statusCode());
        assertEquals(
                "/" + path + ".nt",
                http.get(path, "application/n-triples")
                        .headers()
                        .firstValue("Content-Location")
                        .orElse(""));
    }

    private static Graph parsed(String text, String type) {
        return RDFParser.fromString(text, RDFLanguages.contentTypeToLang(type)).toGraph();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ontology/9.9.9", "ontology/none", "shapes/none"})
    void saysWhatThereIs(String path) {
        HttpResponse<String> answer = http.get(path);
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("/ontology"), answer.body());
    }

    @Test
    void definesWhatItsTermsSay() {
        Graph graph = parsed(http.get("ontology").body(), "text/turtle");
        assertTrue(
                graph.find(null, RDFS.isDefinedBy.asNode(), null).toList().size() > 90,
                "each term names its vocabulary");
    }
}
