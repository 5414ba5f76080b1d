package org.w3id.paperkg.server.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.ServerExtension;

/** The page on which people write queries of their own. */
class EditorOverHttpTest {
    private static final String PREFIX = "PREFIX pkg: <https://w3id.org/paperkg/ontology#> ";

    @RegisterExtension
    static final ServerExtension served = ServerExtension.sharing(TestStore.SAMPLE);

    private static String page(String path) {
        HttpResponse<String> response = served.http().get(path, "text/html");
        assertEquals(200, response.statusCode(), response.body());
        return response.body();
    }

    private static String asked(String query) {
        return page("sparql?query=" + Http.encode(PREFIX + query));
    }

    private static String asset(String page, String start) {
        Matcher address = Pattern.compile("\"/(assets/" + start + "[^\"]*)\"").matcher(page);
        assertTrue(address.find(), page);
        return address.group(1);
    }

    @Test
    void bringsItsEditorFromThisServer() {
        String page = page("sparql");
        HttpResponse<String> script = served.http().get(asset(page, "sparql-editor-\\w+\\.js"));
        assertEquals(200, script.statusCode());
        assertTrue(script.body().contains("CodeMirror"));
        assertTrue(script.body().contains("application/sparql-query"));
        assertTrue(
                served.http()
                        .get(asset(page, "sparql-editor-\\w+\\.css"))
                        .body()
                        .contains(".CodeMirror-hints"));
        assertFalse(page("").contains("sparql-editor"), "440 kB for who needs it");
    }

    @Test
    void knowsWhatCanBeCompleted() {
        JsonObject terms = JSON.parse(served.http().get("sparql-terms.json?lang=ko").body());
        assertEquals(
                "http://xmlns.com/foaf/0.1/",
                terms.get("prefixes").getAsObject().getString("foaf"));
        JsonObject paper =
                terms.get("classes").getAsArray().stream()
                        .map(JsonValue::getAsObject)
                        .filter(one -> one.getString("name").equals("pkg:Paper"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("논문", paper.getString("label"));
        assertTrue(paper.get("count").getAsNumber().value().intValue() > 20);
        assertTrue(
                terms.get("properties").getAsArray().stream()
                        .anyMatch(
                                one ->
                                        one.getAsObject()
                                                .getString("name")
                                                .equals("dcterms:creator")));
    }

    @Test
    void beginsWithAnyOfTheCannedQueries() {
        for (CannedQuery canned : QueryCatalog.bundled().queries()) {
            String page = page("sparql?example=" + canned.id());
            assertTrue(page.contains("SELECT") || page.contains("CONSTRUCT"), canned.toString());
        }
        assertTrue(page("sparql?example=author/papers").contains("author/percy-liang&gt;"));
        assertTrue(page("sparql?example=no/such").contains("pkg:firstListed"));
        assertTrue(page("sparql?lang=ko&example=author/papers").contains("예시로 시작하기"));
    }

    @Test
    void showsNamesWithTheTermsBehindThem() {
        String page =
                asked("SELECT ?a { ?a a pkg:Author ; pkg:paperCount ?n } ORDER BY ?a LIMIT 3");
        assertTrue(page.contains("title=\"https://w3id.org/paperkg/author/"), page);
        assertFalse(page.contains(">https://w3id.org/paperkg/author/"), page);
    }

    @Test
    void drawsWhatSuitsTheRows() {
        assertTrue(
                asked("SELECT ?a ?n { ?a a pkg:Author ; pkg:paperCount ?n } LIMIT 5")
                        .contains("<svg class=\"chart\""));
        String days =
                asked(
                        "SELECT ?day (COUNT(*) AS ?n) { ?p pkg:firstListed ?day } GROUP BY ?day"
                                + " ORDER BY ?day");
        assertTrue(days.contains("<svg class=\"chart\""), days);
        assertFalse(
                asked("SELECT ?a { ?a a pkg:Author } LIMIT 5").contains("<svg class=\"chart\""));
    }

    @Test
    void drawsCannedGraphsAsTheNetworkPageDoes() {
        String page = page("queries/coauthors/strongest-pairs.html");
        assertTrue(page.contains("<svg class=\"network-picture\""), page);
        assertTrue(page.contains("class=\"node"), page);
    }

    @Test
    void drawsOfStatementsThoseThatTieTwoThings() {
        String page = page("queries/author/neighbourhood.html?author=percy-liang");
        int start = page.indexOf("<svg class=\"network-picture\"");
        String picture = page.substring(start, page.indexOf("</svg>", start));
        assertTrue(picture.contains("href=\"/author/john-hewitt\""), picture);
        assertFalse(picture.contains("href=\"/ontology"), picture);
    }
}
