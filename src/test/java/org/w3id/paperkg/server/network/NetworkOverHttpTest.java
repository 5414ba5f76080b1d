package org.w3id.paperkg.server.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.graph.GraphSettings;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.SampleServer;
import org.w3id.paperkg.server.ServerExtension;
import org.w3id.paperkg.store.Store;

/** The routes below {@code /network}, on the bundled sample. */
class NetworkOverHttpTest {
    private static final String AUTHOR = "https://w3id.org/paperkg/author/";

    @TempDir Path folder;

    @RegisterExtension
    static final ServerExtension served = ServerExtension.sharing(TestStore.SAMPLE);

    private static JsonObject json(String path) {
        HttpResponse<String> response = served.http().get(path);
        assertEquals(200, response.statusCode(), response.body());
        assertEquals("application/json", header(response, "Content-Type"));
        assertEquals("*", header(response, "Access-Control-Allow-Origin"));
        return JSON.parse(response.body());
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static int size(JsonObject body, String list) {
        return body.get(list).getAsArray().size();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=percy-liang&to=chelsea-finn",
                "from=Percy+Liang&to=CHELSEA%20FINN",
                "from=https://w3id.org/paperkg/author/percy-liang&to=author/chelsea-finn&k=3"
            })
    void pathsLeadFromOnePersonToAnotherHoweverNamed(String people) {
        JsonObject body = json("network/path?" + people);
        assertTrue(body.get("connected").getAsBoolean().value());
        assertEquals(AUTHOR + "percy-liang", body.get("from").getAsObject().getString("iri"));
        assertEquals("Chelsea Finn", body.get("to").getAsObject().getString("name"));
        JsonObject path = body.get("paths").getAsArray().get(0).getAsObject();
        JsonObject tie = path.get("ties").getAsArray().get(0).getAsObject();
        assertTrue(size(tie, "papers") > 0);
        assertTrue(size(tie, "topics") > 0);
    }

    @Test
    void pathsThatALimitCutsNameIt() {
        JsonObject body = json("network/path?from=percy-liang&to=chelsea-finn&since=2025-01-01");
        assertFalse(body.get("connected").getAsBoolean().value());
        assertEquals(
                "[\"since\"]",
                body.get("connectedWithout")
                        .getAsArray()
                        .get(0)
                        .getAsObject()
                        .get("limits")
                        .toString()
                        .replaceAll("\\s", ""));
        assertEquals("2025-01-01", body.get("selection").getAsObject().getString("since"));
    }

    @Test
    void neighbourhoodsHaveMembersAndTies() {
        JsonObject one = json("network/ego?author=percy-liang");
        assertEquals(25, size(one, "members"));
        JsonObject two = json("network/ego?author=percy-liang&author=Dahua+Lin&depth=2");
        assertTrue(size(two, "members") > 25 + 10);
        assertTrue(two.toString().contains(AUTHOR + "dahua-lin"));
        JsonObject often = json("network/ego?author=dahua-lin&minPapers=4");
        assertEquals(3, size(often, "members"));
        assertEquals(3, size(often, "ties"));
        String topic = "network/ego?author=percy-liang&topic=" + Http.encode("대규모 언어 모델");
        JsonObject about = json(topic);
        assertTrue(size(about, "members") < 25);
        assertEquals(
                "large language model",
                about.get("selection").getAsObject().get("topic").getAsObject().getString("name"));
    }

    @Test
    void aNeighbourhoodIsBoundedAndSaysWhatItLeavesOut() {
        JsonObject all = json("network/ego?author=percy-liang&depth=2&limit=5000");
        assertFalse(all.hasKey("leftOut"));
        JsonObject few = json("network/ego?author=percy-liang&depth=2&limit=3");
        assertEquals(1 + 3, size(few, "members"));
        assertEquals(size(all, "members") - 4, few.get("leftOut").getAsNumber().value().intValue());
        JsonObject crowd = json("network/ego?author=percy-liang&depth=3");
        assertTrue(size(crowd, "members") <= 1 + 300);
    }

    @Test
    void peopleOneCouldWorkWithComeWithReasons() {
        JsonObject body = json("network/could-work-with?author=dahua-lin&limit=3");
        assertEquals(3, size(body, "couldWorkWith"));
        JsonObject first = body.get("couldWorkWith").getAsArray().get(0).getAsObject();
        assertTrue(size(first, "through") > 0);
        assertTrue(first.hasKey("topics"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "path?from=percy-liang | parameter 'to' is missing | to=percy-liang",
                "path?from=percy-liang&to=Percy%20Liang | is the same person as 'from' | 'to'",
                "path?from=Percy%20Lian&to=dahua-lin | 'from' | Percy Liang",
                "path?from=percy-liang&to=dahua-lin&k=0 | 'k': '0' is not a whole number from 1 to"
                        + " 100 | k=1",
                "path?from=percy-liang&to=dahua-lin&k=many | 'many' | k=1",
                "path?from=percy-liang&to=dahua-lin&from=tong-wu | 'from' is given 2 times | once",
                "path?from=percy-liang&to=dahua-lin&since=2024 | since=2024-02-12 | '2024'",
                "path?from=percy-liang&to=dahua-lin&since=2024-02-02&until=2024-01-01 | 'until' |"
                        + " before",
                "path?from=percy-liang&to=dahua-lin&maxTeamSize=-1 | 'maxTeamSize' | from 0",
                "path?from=percy-liang&to=dahua-lin&colour=red | 'colour' | maxTeamSize",
                "ego?depth=2 | 'author' is missing | author=percy-liang",
                "ego?author=percy-liang&depth=4 | 'depth': '4' | from 1 to 3",
                "ego?author=percy-liang&limit=0 | 'limit': '0' | from 1 to 5000",
                "ego?author=percy-liang&minPapers=0 | 'minPapers' | from 1",
                "ego?author=percy-liang&topic=lage+language+model | 'topic' | large language model",
                "could-work-with?author=Nobody+Atall | 'author' | author=percy-liang",
                "could-work-with?author=percy-liang&author=dahua-lin | given 2 times | author"
            })
    void badRequestsAreAnsweredWithWhatToDo(String path, String said, String named) {
        HttpResponse<String> response = served.http().get("network/" + path);
        assertEquals(400, response.statusCode(), response.body());
        assertEquals("application/problem+json", header(response, "Content-Type"));
        assertEquals("*", header(response, "Access-Control-Allow-Origin"));
        String detail = JSON.parse(response.body()).getString("detail");
        assertTrue(detail.contains(said), detail);
        assertTrue(response.body().contains(named), response.body());
    }

    @Test
    void hostileNamesAreNames() {
        for (String name : List.of("'\"><script>", "\u202e", "%", "a".repeat(3000), "\0")) {
            HttpResponse<String> response =
                    served.http().get("network/path?to=percy-liang&from=" + Http.encode(name));
            assertEquals(400, response.statusCode(), name);
            assertTrue(JSON.parse(response.body()).getString("detail").contains("'from'"), name);
        }
    }

    @Test
    void headAsksForTheHeadersOnly() {
        HttpResponse<String> response =
                served.http().method("HEAD", "network/path?from=percy-liang&to=chelsea-finn");
        assertEquals(200, response.statusCode());
        assertEquals("", response.body());
        assertTrue(response.headers().firstValueAsLong("Content-Length").orElse(0) > 100);
        assertEquals("*", header(response, "Access-Control-Allow-Origin"));
    }

    @Test
    void theNetworkIsThatOfTheGenerationServed() throws IOException {
        Path oneDay = TestStore.SAMPLE.resolve("2024/02/12.md");
        Store growing = TestStore.of(oneDay, folder.resolve("growing"));
        try (SampleServer other = SampleServer.on(growing)) {
            Http client = other.http();
            String path = "network/path?from=percy-liang&to=chelsea-finn";
            assertEquals(400, client.get(path).statusCode());
            TestStore.build(growing, List.of(TestStore.SAMPLE), GraphSettings.DEFAULT_BASE);
            assertTrue(other.server().refresh());
            assertEquals(200, client.get(path).statusCode());
        }
    }
}
