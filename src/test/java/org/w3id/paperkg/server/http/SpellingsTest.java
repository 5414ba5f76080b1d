package org.w3id.paperkg.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.SampleServer;

/** The same thing asked for in other words: addresses, media types, parameters. */
class SpellingsTest {
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

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "sparql/, /sparql",
        "sparql/?query=ASK%7B%7D, /sparql?query=ASK%7B%7D",
        "data/, /data",
        "data/?default, /data?default",
        "queries/stats/overview/, /queries/stats/overview",
        "ontology/, /ontology",
        "search/?q=a, /search?q=a"
    })
    void leadsToTheOneAddress(String path, String address) {
        HttpResponse<String> answer = http.get(path);
        assertEquals(308, answer.statusCode());
        assertEquals(address, header(answer, "Location"));
    }

    @ParameterizedTest
    @CsvSource({
        "paper/2402.06619, TEXT/TURTLE, text/turtle",
        "queries/stats/overview, Text/CSV, text/csv",
        "sparql?query=ASK%7B%7D, TEXT/HTML, text/html",
        ".well-known/void, TEXT/TURTLE, text/turtle",
        "ontology, Application/LD+JSON, application/ld+json",
        "ontology, application/json, application/ld+json",
        "data, application/json, application/ld+json",
        ".well-known/void, application/json, application/ld+json",
        "sparql?query=DESCRIBE%20%3Cx:y%3E, application/json, application/ld+json"
    })
    void readsMediaTypesInAnyCase(String path, String accept, String type) {
        HttpResponse<String> answer = http.get(path, accept);
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(type, header(answer, "Content-Type").split(";")[0]);
    }

    @ParameterizedTest
    @CsvSource({
        "queries/stats/overview",
        "sparql?query=ASK%7B%7D",
        "queries",
        "dumps/",
        "ontology"
    })
    void sendsNoPageToWhoRefusesPages(String path) {
        HttpResponse<String> answer = http.get(path, "text/html;q=0, */*");
        assertEquals(200, answer.statusCode());
        assertTrue(!header(answer, "Content-Type").startsWith("text/html"), path);
        HttpResponse<String> none = http.get(path, "text/html;q=0");
        assertTrue(!header(none, "Content-Type").startsWith("text/html"), path);
    }

    @Test
    void takesTheAddressOfAPageForAnIri() {
        String page = Http.encode(oneDay.server().uri() + "author/amin-karbasi");
        assertEquals(
                http.get("queries/author/papers.csv?author=amin-karbasi").body(),
                http.get("queries/author/papers.csv?author=" + page).body());
    }

    @ParameterizedTest
    @CsvSource({
        "author/papers?author=https://w3id.org/paperkg/author/nobody, author",
        "author/papers?author=https://w3id.org/paperkg/topic/large-language-model, author",
        "author/papers?author=javascript:alert(1), author",
        "paper/card?paper=2402.99999, paper",
        "paper/card?paper=https://arxiv.org/abs/2402.99999v1, paper",
        "digest/papers?digest=2024-02-13, digest",
        "community/members?community=nobody, community",
        "author/central?measure=pagerank, measure"
    })
    void refusesWhatIsNotThere(String query, String parameter) {
        HttpResponse<String> answer = http.get("queries/" + query);
        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("'" + parameter + "'"), answer.body());
        assertTrue(answer.body().contains(parameter + "="), "with an example: " + answer.body());
    }

    @Test
    void looksForANameThatHasAColon() {
        String named = Http.encode("Amin Karbasi: author");
        String answer = http.get("queries/author/papers?author=" + named).body();
        assertTrue(answer.contains("is no author's name") || answer.contains("head"), answer);
    }

    @Test
    void showsTheQueryAgainThatIsNotUnderstood() {
        String page =
                http.get("sparql?lang=ko&query=SELECT%20%3Fx%20%7B%20%3Fx%20%7D", "text/html")
                        .body();
        assertTrue(page.contains("<html lang=\"ko\">"), page);
        assertTrue(page.contains("SELECT ?x { ?x }</textarea>"), page);
        assertTrue(!page.contains("STRING_LITERAL"), page);
    }
}
