package org.w3id.paperkg.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.paperkg.Corpus;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.graph.GraphSettings;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.store.Generation;
import org.w3id.paperkg.store.GraphCheck;
import org.w3id.paperkg.store.Store;

/** All real digests, built and asked over HTTP, say what an independent program found in them. */
@Tag("acceptance")
class CorpusOverHttpTest {
    private static final String PREFIXES =
            """
            PREFIX pkg: <https://w3id.org/paperkg/ontology#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX schema: <https://schema.org/>
            """;
    private static final int LISTINGS_COMPARED = 300;

    @TempDir static Path folder;

    private static Corpus corpus;
    private static Store store;
    private static PaperKgServer server;
    private static Http http;

    @BeforeAll
    static void start() throws IOException {
        corpus = Corpus.orSkip();
        store = TestStore.of(corpus.digests(), folder.resolve("store"));
        server =
                PaperKgServer.start(
                        store, QueryCatalog.bundled(), new ServerSettings("127.0.0.1", 0));
        http = new Http(server.uri());
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    private static List<JsonObject> rows(String query) {
        String body = http.sparql(PREFIXES + query, "application/sparql-results+json").body();
        return JSON.parse(body).get("results").getAsObject().get("bindings").getAsArray().stream()
                .map(JsonValue::getAsObject)
                .toList();
    }

    private static String value(JsonObject row, String name) {
        JsonValue bound = row.get(name);
        return bound == null ? "null" : bound.getAsObject().get("value").getAsString().value();
    }

    private static List<String> column(String query) {
        return rows(query).stream().map(row -> value(row, "x")).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "distinct_papers | SELECT (COUNT(*) AS ?x) { ?p a pkg:Paper }",
                "entry_occurrences | SELECT (COUNT(*) AS ?x) { ?l a pkg:Listing }",
                "distinct_digest_dates | SELECT (COUNT(*) AS ?x) { ?d a pkg:Digest }",
                "distinct_authors | SELECT (COUNT(DISTINCT ?n) AS ?x) { ?a pkg:nameAsListed ?n }",
                "total_authorships_distinct_papers | SELECT (COUNT(*) AS ?x) { ?a a pkg:Authorship }",
                "entries_truncated_plus | SELECT (COUNT(*) AS ?x) { ?p pkg:authorListCut true }",
                "papers_with_single_author | SELECT (COUNT(*) AS ?x) { ?p pkg:authorCount 1 }",
                "votes_sum | SELECT (SUM(?v) AS ?x) { ?l a pkg:Listing ; pkg:votes ?v }",
                "entries_with_numeric_vote | SELECT (COUNT(*) AS ?x) { ?l a pkg:Listing ; pkg:votes ?v }",
                "bullets | SELECT (COUNT(*) AS ?x) { ?p a pkg:SummaryPoint }",
                "links_distinct | SELECT (COUNT(DISTINCT ?u) AS ?x) { ?p pkg:link ?u }"
            })
    void totalsAreThose(String total, String query) {
        assertEquals(corpus.totals().get(total).toString(), column(query).get(0));
    }

    @Test
    void coauthorsAreThePairsThatTheAuthorshipsMake() {
        Map<String, Set<String>> teams = new HashMap<>();
        for (JsonObject row : rows("SELECT ?p ?a { ?s pkg:paper ?p ; pkg:author ?a }")) {
            teams.computeIfAbsent(value(row, "p"), p -> new TreeSet<>()).add(value(row, "a"));
        }
        Set<String> pairs = new HashSet<>();
        teams.values().stream()
                .filter(team -> team.size() <= GraphSettings.DEFAULT_MAX_TEAM_SIZE)
                .forEach(
                        team ->
                                team.forEach(
                                        a ->
                                                team.stream()
                                                        .filter(b -> !a.equals(b))
                                                        .forEach(b -> pairs.add(a + " " + b))));
        List<String> stated =
                rows("SELECT ?a ?b { ?a pkg:coauthor ?b }").stream()
                        .map(row -> value(row, "a") + " " + value(row, "b"))
                        .toList();
        assertEquals(pairs.size(), stated.size());
        assertEquals(pairs, new HashSet<>(stated));
        assertEquals(
                Integer.toString(pairs.size() / 2),
                column("SELECT ?x { ?b pkg:coauthorPairTotal ?x }").get(0));
    }

    @Test
    void listingsAreThoseOfTheDigests() {
        List<JsonObject> listings = new ArrayList<>(corpus.expectedListings());
        Collections.shuffle(listings, new Random(20240212));
        for (JsonObject expected : listings.subList(0, LISTINGS_COMPARED)) {
            compare(expected);
        }
    }

    private static void compare(JsonObject expected) {
        String id = text(expected.get("arxiv_id"));
        String listing =
                "<https://w3id.org/paperkg/listing/%s/%s>"
                        .formatted(text(expected.get("digest_date")), id);
        String paper = "<https://w3id.org/paperkg/paper/%s>".formatted(id);
        JsonObject found =
                rows("""
                                SELECT ?title ?line ?file ?votes ?cut ?thumbnail ?video {
                                  %s pkg:paper %s ; pkg:line ?line ; dcterms:source ?file .
                                  %s dcterms:title ?title .
                                  OPTIONAL { %s pkg:votes ?votes }
                                  OPTIONAL { %s pkg:authorListCut ?cut }
                                  OPTIONAL { %s schema:thumbnailUrl ?thumbnail }
                                  OPTIONAL { %s pkg:video ?video }
                                }"""
                                .formatted(listing, paper, paper, listing, paper, listing, listing))
                        .get(0);
        assertEquals(text(expected.get("title")), value(found, "title"), id);
        assertEquals(text(expected.get("line")), value(found, "line"), id);
        assertEquals(text(expected.get("file")), value(found, "file"), id);
        assertEquals(text(expected.get("votes")), value(found, "votes"), id);
        assertEquals(
                text(expected.get("authors_truncated")),
                value(found, "cut").replace("null", "false"),
                id);
        String media = text(expected.get("media_class"));
        assertEquals(
                media.equals("video") ? text(expected.get("media_url")) : "null",
                value(found, "video"),
                id);
        boolean picture = media.equals("social-thumbnail") || media.equals("upload-image");
        assertEquals(
                picture ? text(expected.get("media_url")) : "null", value(found, "thumbnail"), id);
        assertEquals(
                texts(expected.get("authors").getAsArray()),
                column(
                        "SELECT ?x { ?a pkg:paper %s ; pkg:nameAsListed ?x ; pkg:listedPosition ?n } ORDER BY ?n"
                                .formatted(paper)),
                id);
        assertEquals(
                new TreeSet<>(texts(expected.get("links").getAsArray())),
                new TreeSet<>(column("SELECT ?x { %s pkg:link ?x }".formatted(paper))),
                id);
        assertEquals(
                expected.get("points").getAsArray().stream()
                        .map(p -> text(p.getAsObject().get("letters")))
                        .toList(),
                column(
                                "SELECT ?x { %s pkg:summaryPoint ?p . ?p pkg:text ?x ; pkg:position ?n } ORDER BY ?n"
                                        .formatted(listing))
                        .stream()
                        .map(CorpusOverHttpTest::letters)
                        .toList(),
                id);
    }

    private static String text(JsonValue value) {
        return value.isNull()
                ? "null"
                : value.isString() ? value.getAsString().value() : value.toString();
    }

    private static List<String> texts(JsonArray values) {
        return values.stream().map(CorpusOverHttpTest::text).toList();
    }

    private static String letters(String text) {
        return Long.toString(text.replaceAll("[^\\p{L}\\p{N}]", "").codePoints().count());
    }

    @Test
    void conformsToTheShapes() throws IOException {
        try (Generation generation = store.open()) {
            assertEquals(List.of(), GraphCheck.violations(generation));
        }
    }

    @Test
    void wordsAreFoundHoweverTheyAreSpaced() {
        String find =
                """
                SELECT (COUNT(DISTINCT ?p) AS ?x) {
                  ?p <http://jena.apache.org/text#query> (pkg:text '"%s"' 100000)
                }""";
        String written =
                column("SELECT (COUNT(*) AS ?x) { ?p pkg:text ?t FILTER REGEX(?t, '확산 ?모델') }")
                        .get(0);
        assertEquals(written, column(find.formatted("확산 모델")).get(0));
        assertEquals(written, column(find.formatted("확산모델")).get(0));
    }
}
