package org.w3id.paperkg.server.canned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.ServerExtension;

/** What is suggested while somebody types. */
class SuggestOverHttpTest {
    @RegisterExtension
    static final ServerExtension served = ServerExtension.sharing(TestStore.SAMPLE);

    private static List<JsonObject> suggested(String typed, String more) {
        HttpResponse<String> answer =
                served.http().get("search/suggest?q=" + Http.encode(typed) + more);
        assertEquals(200, answer.statusCode(), answer.body());
        JsonArray all = JSON.parseAny(answer.body()).getAsArray();
        return all.stream().map(JsonValue::getAsObject).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "percy l, author, /author/percy-liang",
        "LIANG per, author, /author/percy-liang",
        "diffus, topic, /topic/diffusion-model",
        "확산, topic, /topic/diffusion-model",
        // on the way to the syllable
        "화, topic, /topic/diffusion-model",
        "subgen, paper, /paper/2402.06082"
    })
    void begins(String typed, String kind, String href) {
        List<JsonObject> found = suggested(typed, "");
        assertTrue(
                found.stream()
                        .anyMatch(
                                one ->
                                        one.getString("kind").equals(kind)
                                                && one.getString("href").equals(href)),
                found::toString);
    }

    @Test
    void givesOneKindAlone() {
        List<JsonObject> found = suggested("a", "&kind=author");
        assertEquals(8, found.size());
        assertTrue(found.stream().allMatch(one -> one.getString("kind").equals("author")));
        assertEquals("percy-liang", suggested("percy", "&kind=author").get(0).getString("value"));
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        JsonObject person = suggested("percy l", "&lang=ko").get(0);
        assertEquals("/author/percy-liang?lang=ko", person.getString("href"));
        assertTrue(person.getString("note").contains("편"), person::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "!!", "zzzzzz", "<>", "\"", "\\"})
    void hasNothingForWhatNobodyIsCalled(String typed) {
        assertEquals(List.of(), suggested(typed, ""));
    }

    @Test
    void refusesAKindThatIsNone() {
        assertEquals(400, served.http().get("search/suggest?q=a&kind=x").statusCode());
    }
}
