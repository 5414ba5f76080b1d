package org.w3id.paperkg.server.canned;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.ServerExtension;
import org.w3id.paperkg.store.Store;

/** Whoever is asked for by a name is not answered as somebody else, and hears who was meant. */
class TypedNamesOverHttpTest {
    private static final String DIGEST =
            """
            ## Daily Papers (2024-03-01)

            ### [TinyBoat: Sailing Language Models on Small Ponds](https://arxiv.org/abs/2403.00001)

            Vote: 7

            Authors: Percy Lianson, Lian, Minsu Kim

            - 작은 연못에서 언어 모델(language model)을 띄우는 가우시안 스플래팅(Gaussian splatting)입니다.

            ### [Gaussian splatting for harbours](https://arxiv.org/abs/2403.00002)

            Vote: 2

            Authors: Lian, Minsu Kim, Minsu Kang

            - 항구를 그리는 가우시안 스플래팅(Gaussian splatting)과 언어 모델(language model)입니다.
            """;

    @RegisterExtension
    static final ServerExtension served = ServerExtension.on(TypedNamesOverHttpTest::store);

    private static Store store(Path folder) throws IOException {
        Path digest = Files.createDirectories(folder.resolve("2024/03")).resolve("01.md");
        Files.writeString(digest, DIGEST);
        return TestStore.of(digest, folder.resolve("store"));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Location").orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"percy lian", "foo lian", "mr lian", "li an"})
    void answerNobodyForAnother(String typed) {
        for (String path :
                List.of(
                        "network/path?to=minsu-kim&from=",
                        "network/ego?author=",
                        "network/could-work-with?author=",
                        "network/export?format=csv&author=",
                        "queries/author/papers.json?author=")) {
            HttpResponse<String> answer = served.http().get(path + Http.encode(typed));
            assertEquals(400, answer.statusCode(), path);
            JsonObject problem = JSON.parse(answer.body());
            assertTrue(problem.getString("detail").contains("Lian (lian)"), problem::toString);
            assertTrue(
                    problem.get("suggestions").toString().contains("Lian (lian)"),
                    problem::toString);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "network/ego?author=PERCY+LIANSON&depth=2 | /network/ego?author=percy-lianson&depth=2",
                "network/ego?author=lian&author=P.+Lianson | /network/ego?author=lian&author=percy-lianson",
                "network/path?from=Lianson,+Percy&to=LIAN | /network/path?from=percy-lianson&to=lian",
                "network/ego?author=lian&topic=Language+models | /network/ego?author=lian&topic=language-model",
                "network/export?format=csv&author=Percy+Lianson | /network/export?format=csv&author=percy-lianson",
                "queries/author/papers.json?author=Percy+Lianson | /queries/author/papers.json?author=percy-lianson",
                "queries/author/papers?author=Percy+Lianson&lang=ko | /queries/author/papers?author=percy-lianson&lang=ko",
                "queries/topic/papers.csv?topic=언어+모델 | /queries/topic/papers.csv?topic=language-model"
            })
    void tellForWhomANameIsTaken(String path, String canonical) {
        HttpResponse<String> answer =
                served.http()
                        .get(
                                path.replace("언어", Http.encode("언어"))
                                        .replace("모델", Http.encode("모델")));
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(canonical, location(answer));
        assertEquals(200, served.http().get(location(answer).substring(1)).statusCode());
    }

    @Test
    void leaveTheRowsAsTheyAre() {
        assertEquals(
                served.http().get("queries/author/papers.csv?author=percy-lianson").body(),
                served.http().get("queries/author/papers.csv?author=P.+Lianson").body());
        assertEquals(
                served.http().get("network/ego?author=percy-lianson").body(),
                served.http().get("network/ego?author=P.+Lianson").body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "network/ego?author=percy-lianson",
                "network/ego?author=https://w3id.org/paperkg/author/percy-lianson",
                "queries/author/papers.json?author=author/percy-lianson",
                "queries/topic/papers.json?topic=language-model"
            })
    void tellNothingOfAnId(String path) {
        HttpResponse<String> answer = served.http().get(path);
        assertEquals(200, answer.statusCode());
        assertEquals("", location(answer));
    }

    @Test
    void areSaidOnThePage() {
        String page = served.http().get("queries/author/papers.html?author=P.+Lianson").body();
        assertTrue(
                page.contains("“P. Lianson” is taken for <a href=\"/author/percy-lianson\">"),
                page);
        String korean =
                served.http().get("queries/author/papers.html?author=P.+Lianson&lang=ko").body();
        assertTrue(korean.contains("“P. Lianson”"), korean);
        String bySlug = served.http().get("queries/author/papers.html?author=percy-lianson").body();
        assertFalse(bySlug.contains("is taken for"), bySlug);
    }

    @ParameterizedTest
    @CsvSource({
        "percy lianzon, /author/percy-lianson",
        "perc, /author/percy-lianson",
        "퍼시 리안선, /author/percy-lianson",
        "gausian, /topic/gaussian-splatting",
        "langage, /topic/language-model"
    })
    void areLookedForLooselyByTheSearch(String typed, String meant) {
        String page = served.http().get("search?q=" + Http.encode(typed)).body();
        assertTrue(page.contains("Did you mean"), page);
        assertTrue(page.contains("<a href=\"" + meant + "\">"), page);
        assertTrue(
                served.http().get("search?lang=ko&q=" + Http.encode(typed)).body().contains("혹시"));
    }

    @Test
    void areNotGuessedAtWhereTheSearchFindsThem() {
        String page = served.http().get("search?q=minsu").body();
        assertFalse(page.contains("Did you mean"), page);
    }

    @ParameterizedTest
    @CsvSource({
        "author/percy-lianzon, /author/percy-lianson",
        "author/perc, /author/percy-lianson",
        "topic/gausian, /topic/gaussian-splatting",
        "topic/langage-models, /topic/language-model"
    })
    void areSuggestedWhereNothingIs(String path, String meant) {
        HttpResponse<String> answer = served.http().get(path);
        assertAll(
                () -> assertEquals(404, answer.statusCode()),
                () ->
                        assertEquals(
                                "\"" + meant + "\"",
                                JSON.parse(answer.body())
                                        .get("suggestions")
                                        .getAsArray()
                                        .get(0)
                                        .toString()));
    }
}
