package org.w3id.paperkg.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.query.OntologyTerms;
import org.w3id.paperkg.query.QueryCatalog;

class OntologyPageTest {
    private static final OntologyTerms TERMS = OntologyTerms.bundled();
    private static final Map<String, String> FILES =
            Map.of(
                    "ontology", "ontology/paperkg.ttl",
                    "ontology/alignment", "ontology/alignment.ttl",
                    "shapes", "ontology/shapes.ttl");
    private static final Map<String, Lang> SYNTAXES =
            Map.of(
                    "ttl",
                    Lang.TURTLE,
                    "nt",
                    Lang.NTRIPLES,
                    "jsonld",
                    Lang.JSONLD,
                    "rdf",
                    Lang.RDFXML);

    /** Terms that the sample gives no occasion to use. */
    private static final List<String> NOT_IN_SAMPLE =
            List.of(
                    "Initials",
                    "MiddleNameLeftOut",
                    "NameOrder",
                    "NamePartLeftOut",
                    "NameSpacing",
                    "NameSpelling",
                    "NameVariation",
                    "PossibleDuplicate",
                    "Section",
                    "ShortForm",
                    "candidate",
                    "estimatedBetweenness",
                    "nameVariation",
                    "sharedCoauthorCount",
                    "summarySuspect");

    private static SampleServer sample;

    @BeforeAll
    static void start() throws IOException {
        sample = SampleServer.start(QueryCatalog.bundled());
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    @Test
    void givesEveryTermItsPlaceInBothLanguages() {
        for (String language : List.of("en", "ko")) {
            String page = page("ontology?lang=" + language);
            for (Resource term : TERMS.terms()) {
                String section = section(page, term.getLocalName());
                term.listProperties(RDFS.label)
                        .andThen(term.listProperties(RDFS.comment))
                        .forEach(
                                text ->
                                        assertTrue(
                                                section.contains(escaped(text.getString())),
                                                () -> language + " " + text));
            }
        }
    }

    @Test
    void namesNoPlaceTwice() {
        for (String path : FILES.keySet()) {
            List<String> ids = found(page(path), "\\bid=\"([^\"]+)\"");
            assertEquals(ids.size(), new TreeSet<>(ids).size(), ids::toString);
        }
    }

    @Test
    void hasNoDeadLink() {
        Map<String, TreeSet<String>> fragments = new TreeMap<>();
        for (String file : FILES.keySet()) {
            for (String language : List.of("en", "ko")) {
                String own = "/" + file + "?lang=" + language;
                for (String link : found(page(own.substring(1)), "href=\"([^\"]+)\"")) {
                    String address = unescaped(link.startsWith("#") ? own + link : link);
                    String[] parts = address.split("#", 2);
                    if (address.startsWith("/")) {
                        fragments
                                .computeIfAbsent(parts[0], key -> new TreeSet<>())
                                .add(parts.length > 1 ? parts[1] : "");
                    } else {
                        assertTrue(address.matches("https?://[^ ]+"), address);
                    }
                }
            }
        }
        fragments.forEach(
                (address, places) -> {
                    HttpResponse<String> answer =
                            sample.http().get(address.substring(1), "text/html, */*;q=0.5");
                    assertEquals(200, answer.statusCode(), address);
                    List<String> ids = found(answer.body(), "\\bid=\"([^\"]+)\"");
                    places.remove("");
                    assertTrue(ids.containsAll(places), () -> address + " lacks one of " + places);
                });
        assertTrue(fragments.size() > TERMS.terms().size());
    }

    @Test
    void showsAStatementAndMoreByAQuery() {
        String page = page("ontology");
        for (Resource term : TERMS.terms()) {
            String name = term.getLocalName();
            String section = section(page, name);
            if (section.contains("<pre>")) {
                assertFalse(section.contains("/sparql"), name);
                continue;
            }
            boolean used = !NOT_IN_SAMPLE.contains(name);
            assertEquals(used, section.contains("class=\"example\""), name);
            String query = unescaped(found(section, "href=\"/(sparql[^\"]+)\"").get(0));
            long lines = sample.http().get(query, "text/csv").body().lines().count();
            assertEquals(used, lines > 1, name);
        }
    }

    @Test
    void comesInEverySyntaxBySuffixAndByAccept() {
        FILES.forEach(
                (path, file) -> {
                    Model expected = RDFDataMgr.loadModel(Path.of(file).toString());
                    for (String address : List.of(path, path + "/0.1.0")) {
                        SYNTAXES.forEach(
                                (suffix, syntax) -> {
                                    String type = syntax.getContentType().getContentTypeStr();
                                    HttpResponse<String> wished = sample.http().get(address, type);
                                    HttpResponse<String> named =
                                            sample.http().get(address + "." + suffix);
                                    assertEquals(named.body(), wished.body());
                                    assertTrue(header(named, "Content-Type").startsWith(type));
                                    assertEquals(
                                            "/" + address + "." + suffix,
                                            header(wished, "Content-Location"));
                                    assertTrue(header(wished, "Vary").contains("Accept"));
                                    Model read =
                                            RDFParser.fromString(named.body(), syntax).toModel();
                                    assertTrue(
                                            read.isIsomorphicWith(expected),
                                            address + "." + suffix);
                                });
                    }
                });
    }

    @Test
    void numbersBlankNodesSoThatADocumentIsAlwaysTheSame() {
        List<String> blank = found(sample.http().get("shapes.nt").body(), "(_:\\w+)");
        assertFalse(blank.isEmpty());
        assertTrue(blank.stream().allMatch(label -> label.length() < 12), blank.get(0));
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        HttpResponse<String> korean =
                sample.http()
                        .ask("GET", "/ontology", "Accept", "text/html", "Accept-Language", "ko");
        assertEquals("ko", header(korean, "Content-Language"));
        assertTrue(korean.body().contains("<html lang=\"ko\">"));
        assertTrue(korean.body().contains("<h1>PaperKG 온톨로지</h1>"));
    }

    @Test
    void saysWhichVersionsThereAre() {
        for (String path : List.of("ontology/9.9", "ontology/", "shapes/9.9.ttl")) {
            HttpResponse<String> answer = sample.http().get(path, "*/*");
            assertEquals(404, answer.statusCode(), path);
            assertTrue(answer.body().contains("/ontology/0.1.0"), answer.body());
        }
    }

    @Test
    void refusesFormsItDoesNotHave() {
        HttpResponse<String> answer = sample.http().get("ontology", "image/png");
        assertEquals(406, answer.statusCode());
        assertTrue(answer.body().contains(".jsonld"), answer.body());
    }

    private static String page(String path) {
        HttpResponse<String> answer = sample.http().get(path, "text/html");
        assertEquals(200, answer.statusCode(), path);
        return answer.body();
    }

    private static String section(String page, String anchor) {
        int start = page.indexOf("<section class=\"term\" id=\"" + anchor + "\"");
        assertTrue(start > 0, anchor);
        return page.substring(start, page.indexOf("</section>", start));
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(OntologyPageTest::one).toList();
    }

    private static String one(MatchResult match) {
        return match.group(1);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String unescaped(String text) {
        return text.replace("&amp;", "&").replace("&#34;", "\"").replace("&#39;", "'");
    }
}
