package org.w3id.paperkg.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.graph.GraphSettings;
import org.w3id.paperkg.server.generation.ServiceDescription;
import org.w3id.paperkg.store.DatasetConfig;
import org.w3id.paperkg.store.Store;

/** Which answers are given again without being made, behind all filters of the server. */
@Timeout(60)
class KeptAnswersTest {
    private static final Path ONE_DAY = TestStore.SAMPLE.resolve("2024/02/12.md");
    private static final String LONG = AnswerMaker.LONG;

    @TempDir Path folder;

    private final AnswerMaker maker = new AnswerMaker();
    private Store store;
    private AnswerServer served;

    @BeforeEach
    void start() throws IOException {
        store = TestStore.of(ONE_DAY, folder.resolve("store"));
        served = new AnswerServer(store, maker);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private static Map<String, List<String>> headers(HttpResponse<?> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        return headers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page", "/data", "/small", "/site"})
    void aWholeAnswerIsMadeOnceAndGivenAgainToTheByte(String path) {
        for (String coding : List.of("identity", "gzip")) {
            HttpResponse<byte[]> made = served.get(path, "Accept-Encoding", coding);
            int times = maker.times(path);
            HttpResponse<byte[]> given = served.get(path, "Accept-Encoding", coding);
            assertEquals(times, maker.times(path));
            assertEquals(200, given.statusCode());
            assertArrayEquals(made.body(), given.body());
            assertEquals(headers(made), headers(given));
        }
    }

    @Test
    void anotherLanguageOrAddressIsMadeForItself() {
        served.get("/page");
        served.get("/page", "Accept-Language", "ko");
        served.get("/page?x=1");
        assertEquals(3, maker.times("/page"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page", "/small"})
    void anotherCodingIsMadeOfTheFirst(String path) {
        HttpResponse<byte[]> plain = served.get(path + "?first=plain");
        HttpResponse<byte[]> coded = served.get(path + "?first=coded", "Accept-Encoding", "gzip");
        HttpResponse<byte[]> codedOfPlain =
                served.get(path + "?first=plain", "Accept-Encoding", "gzip");
        HttpResponse<byte[]> plainOfCoded = served.get(path + "?first=coded");
        assertEquals(2, maker.times(path));
        assertEquals(path.equals("/page"), coded.body().length < plain.body().length);
        assertArrayEquals(coded.body(), codedOfPlain.body());
        assertArrayEquals(plain.body(), plainOfCoded.body());
        assertEquals(withoutTag(coded), withoutTag(codedOfPlain));
        assertEquals(withoutTag(plain), withoutTag(plainOfCoded));
    }

    private static Map<String, List<String>> withoutTag(HttpResponse<?> response) {
        Map<String, List<String>> headers = headers(response);
        headers.remove("etag");
        return headers;
    }

    @Test
    void browsersShareAPageAndOthersDoNot() {
        served.get("/page", "Accept", "text/html,application/xml;q=0.9");
        served.get("/page", "Accept", "text/html, */*;q=0.1");
        assertEquals(1, maker.times("/page"));
        served.get("/page", "Accept", "text/turtle");
        served.get("/page", "Accept", "application/json");
        assertEquals(3, maker.times("/page"));
        served.get("/data", "Accept", "text/html,application/xml;q=0.9");
        served.get("/data", "Accept", "text/html, */*;q=0.1");
        assertEquals(2, maker.times("/data"), "what is no page may depend on all that is accepted");
    }

    @Test
    void onlyAnAnswerThatNamesItsSiteIsOfThatSiteAlone() {
        for (int time = 0; time < 2; time++) {
            assertEquals(LONG, new String(served.get("/page").body(), StandardCharsets.UTF_8));
            served.getFrom("localhost", "/page");
            String other =
                    new String(served.getFrom("localhost", "/site").body(), StandardCharsets.UTF_8);
            assertTrue(other.startsWith("http://localhost:"), other);
            String one = new String(served.get("/site").body(), StandardCharsets.UTF_8);
            assertTrue(one.startsWith("http://127.0.0.1:"), one);
        }
        assertEquals(1, maker.times("/page"));
        assertEquals(2, maker.times("/site"));
    }

    @Test
    void whatHasNoTagIsMadeAgain() {
        for (String path : List.of("/volatile", "/large")) {
            served.get(path);
            served.get(path);
            assertEquals(2, maker.times(path), path);
        }
        assertEquals(503, served.get("/fails").statusCode());
        assertEquals("at last", new String(served.get("/fails").body(), StandardCharsets.UTF_8));
        assertEquals(
                "no-store",
                served.get("/partial").headers().firstValue("Cache-Control").orElse(""));
        assertEquals(
                "no-cache",
                served.get("/partial").headers().firstValue("Cache-Control").orElse(""));
        served.get("/partial");
        assertEquals(2, maker.times("/partial"), "the whole page is kept, its parts are not");
    }

    @Test
    void whoHasItAlreadyIsSentNothing() {
        String tag = served.get("/page").headers().firstValue("ETag").orElseThrow();
        for (String known : List.of(tag, "*")) {
            HttpResponse<byte[]> answer = served.get("/page", "If-None-Match", known);
            assertEquals(304, answer.statusCode());
            assertEquals(0, answer.body().length);
            assertEquals(tag, answer.headers().firstValue("ETag").orElse(""));
        }
        assertEquals(1, maker.times("/page"));
    }

    @Test
    void isMadeAnewFromAnotherGraph() throws IOException {
        served.get("/page");
        assertTrue(served.generations.keptBytes() > LONG.length());
        TestStore.build(store, List.of(TestStore.SAMPLE), GraphSettings.DEFAULT_BASE);
        served.generations.prepare(store.open());
        served.generations.switchOver();
        assertEquals(0, served.generations.keptBytes(), "answers went with their graph");
        ServiceDescription.services(served.generations.current());
        served.get("/page");
        assertEquals(2, maker.times("/page"));
    }

    @Test
    void takesNoMoreThanItMay() throws IOException {
        stop();
        Path config = folder.resolve("config.ttl");
        String usual = Files.readString(Path.of("fuseki-config/paperkg.ttl"));
        Files.writeString(config, usual.replace("64000000", "20000"));
        served = new AnswerServer(new Store(store.folder(), DatasetConfig.read(config)), maker);
        for (int n = 0; n < 40; n++) {
            HttpResponse<byte[]> answer = served.get("/page?n=" + n % 10);
            assertEquals(LONG, new String(answer.body(), StandardCharsets.UTF_8));
            assertTrue(
                    served.generations.keptBytes() <= 20_000,
                    served.generations.keptBytes() + " bytes");
        }
        assertTrue(maker.times("/page") > 10, "not all of them have room");
    }
}
