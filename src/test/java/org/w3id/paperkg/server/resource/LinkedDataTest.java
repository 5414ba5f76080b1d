package org.w3id.paperkg.server.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.SampleServer;
import org.w3id.paperkg.server.ServerExtension;
import org.w3id.paperkg.store.DatasetConfig;
import org.w3id.paperkg.store.Store;

/** The IRIs of the bundled sample lead somewhere. */
class LinkedDataTest {
    private static final Pattern JSON_LD =
            Pattern.compile(
                    "<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    private static LinkedData data;

    @RegisterExtension
    static final ServerExtension served = ServerExtension.sharing(TestStore.SAMPLE);

    @BeforeAll
    static void begin() {
        data = LinkedData.of(served.http());
    }

    @Test
    void describeOneOfEachFolderInEveryForm() {
        Set<String> shapes = new HashSet<>();
        for (String iri : data.subjects()) {
            // digits and slugs away: one of each shape
            String local = iri.substring("https://w3id.org/paperkg/".length());
            if (shapes.add(
                    local.replaceAll("[^/]*[0-9+-][^/]*", "*")
                            .replaceAll("^(author|topic)/.*", "$1"))) {
                data.describes(iri);
            }
        }
        assertTrue(shapes.size() >= 9, shapes.toString());
    }

    @Test
    void leadToNoDeadLink() {
        assertEquals(120, data.crawl(120));
    }

    @Test
    void havePagesOfIncomingStatements() {
        Set<Triple> incoming = new HashSet<>();
        String next = "topics.nt?page=1";
        int pages = 0;
        while (!next.isEmpty()) {
            HttpResponse<String> page = served.http().get(next);
            assertEquals(200, page.statusCode());
            Graph read = LinkedData.parse(page.body(), Lang.NTRIPLES);
            read.find(Node.ANY, Node.ANY, topics()).forEach(incoming::add);
            pages++;
            next =
                    page.headers().allValues("Link").stream()
                            .filter(link -> link.endsWith("rel=\"next\""))
                            .map(link -> link.substring(2, link.indexOf('>')))
                            .findFirst()
                            .orElse("");
        }
        assertTrue(pages > 1, "the sample has topics for one page only");
        assertEquals(data.graph().find(Node.ANY, Node.ANY, topics()).toSet(), incoming);
        assertEquals(404, served.http().get("topics?page=" + (pages + 1)).statusCode());
        assertEquals(400, served.http().get("topics?page=none").statusCode());
    }

    private static Node topics() {
        return NodeFactory.createURI("https://w3id.org/paperkg/topics");
    }

    @Test
    void takeADotThatBelongsToTheId() {
        assertEquals(
                served.http().get("paper/2402.06082", "text/turtle").body(),
                served.http().get("paper/2402.06082.ttl").body());
    }

    @Test
    void sayWhichFormsThereAre() {
        HttpResponse<String> response = served.http().get("paper/2402.06082", "image/png");
        assertEquals(406, response.statusCode());
        String vary = response.headers().firstValue("Vary").orElse("");
        assertEquals("Accept, Accept-Encoding, Accept-Language", vary);
        assertTrue(response.body().contains(".jsonld (application/ld+json)"), response.body());
        assertEquals(404, served.http().get("build.bib").statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "author/amin-karbsi, /author/amin-karbasi",
        "author/karbasi, /author/amin-karbasi",
        "topic/large-languge-model, /topic/large-language-model",
        "topic/large-language, /topic/large-language-model",
        "paper/2402.06083, /paper/2402.06082",
        "digest/2024-02-42, /digest/2024-02-12"
    })
    void suggestWhatMayBeMeant(String path, String meant) {
        HttpResponse<String> response = served.http().get(path, "text/html");
        assertEquals(404, response.statusCode());
        assertTrue(response.body().contains("\"" + meant + "\""), response.body());
        assertEquals(200, served.http().get(meant).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing",
                "paper/",
                "author/%ED%95%9C",
                "a/b/c/d",
                "paper/..%5c",
                "author/%22%3E"
            })
    void knowWhatIsNotThere(String path) {
        assertTrue(Set.of(400, 404).contains(served.http().get(path).statusCode()), path);
    }

    @ParameterizedTest
    @CsvSource({
        "arxiv/2402.06082, 301, /paper/2402.06082",
        "arxiv/2402.06082v3, 301, /paper/2402.06082",
        "arxiv/arXiv:2402.06082.pdf, 301, /paper/2402.06082",
        "paper/2402.06082v2, 301, /paper/2402.06082",
        "paper/2402.06082v2.ttl, 301, /paper/2402.06082.ttl",
        "paper/2402.06082/, 301, /paper/2402.06082",
        "arxiv/math.GT/0309136v1, 404, ''",
        "arxiv/2402.99999, 404, ''",
        "arxiv/everything, 404, ''"
    })
    void leadFromIdentifiersOfArxiv(String path, int status, String location) {
        HttpResponse<String> response = served.http().get(path);
        assertEquals(status, response.statusCode(), response.body());
        assertEquals(location, response.headers().firstValue("Location").orElse(""));
    }

    @Test
    void speakTheLanguageOfTheReader() {
        String english = served.http().get("topic/large-language-model.html").body();
        String korean = served.http().get("topic/large-language-model.html?lang=ko").body();
        assertTrue(english.contains("<span lang=\"en\">large language model</span>"), english);
        assertTrue(korean.contains("<span lang=\"ko\">대규모 언어 모델</span>"), korean);
        assertTrue(korean.contains("<html lang=\"ko\">"));
        assertTrue(korean.contains("?lang=ko"), "links keep the language");
    }

    @ParameterizedTest
    @CsvSource({
        "paper/2402.06082, ScholarlyArticle",
        "author/insu-han, Person",
        "topic/large-language-model, DefinedTerm"
    })
    void tellSearchEngines(String path, String type) {
        Matcher script = JSON_LD.matcher(served.http().get(path + ".html").body());
        assertTrue(script.find(), path);
        assertEquals(type, JSON.parse(script.group(1)).get("@type").getAsString().value());
    }

    @Test
    void showWhatAPaperIsAbout() {
        String page = served.http().get("paper/2402.06082.html").body();
        for (String part :
                List.of(
                        "Insu Han",
                        "href=\"/author/insu-han\"",
                        "▲ 4 votes",
                        "@misc{arXiv:2402.06082",
                        "href=\"/topic/")) {
            assertTrue(page.contains(part), part);
        }
        assertFalse(
                page.matches("(?s).*<script(?! src=\"/assets/| type=\"application/ld).*"), page);
        assertFalse(page.contains("href=\"https://w3id.org/paperkg/author"), "links lead here");
    }

    @ParameterizedTest
    @CsvSource({
        "author/insu-han.bib, @misc{arXiv:2402.06082",
        "author/insu-han.csl, arXiv:2402.06082",
        "topic/large-language-model.csl.json, arXiv:2402.06082",
        "digest/2024-02-12.bib, eprint        = {2402.06082}"
    })
    void giveBibliographies(String path, String holds) {
        HttpResponse<String> response = served.http().get(path);
        assertEquals(200, response.statusCode());
        assertTrue(response.body().contains(holds), response.body());
    }

    @Test
    void followAnotherBase(@TempDir Path other) throws IOException {
        String base = "http://localhost:3330/";
        Store store = new Store(other.resolve("store"), DatasetConfig.bundled());
        TestStore.build(store, List.of(Path.of("src/test/resources/graph/plain.md")), base);
        try (SampleServer local = SampleServer.on(store)) {
            Http there = local.http();
            Graph graph =
                    LinkedData.parse(
                            there.get("data", "application/n-triples").body(), Lang.NTRIPLES);
            String author =
                    graph.find().toList().stream()
                            .map(triple -> triple.getSubject().getURI())
                            .filter(iri -> iri.startsWith(base + "author/"))
                            .min(String::compareTo)
                            .orElseThrow();
            HttpResponse<String> page = there.get(author.substring(base.length()), "text/html");
            assertEquals(200, page.statusCode());
            assertTrue(page.body().contains("href=\"/paper/"), page.body());
            assertFalse(page.body().contains("href=\"http://localhost:3330/paper"));
        }
    }
}
