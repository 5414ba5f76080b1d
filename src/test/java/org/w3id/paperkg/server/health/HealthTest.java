package org.w3id.paperkg.server.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.graph.GraphSettings;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.SampleServer;
import org.w3id.paperkg.server.ServerExtension;
import org.w3id.paperkg.store.Store;
import org.w3id.paperkg.store.disk.StoreException;

/** Whoever runs the server sees whether it is well, and how busy. */
class HealthTest {
    private static final Path ONE_DAY = TestStore.SAMPLE.resolve("2024/02/12.md");
    private static final String LABEL = "[a-zA-Z_][a-zA-Z0-9_]*=\"[^\"]*\"";
    private static final Pattern SAMPLE_LINE =
            Pattern.compile("[a-z0-9_]+(\\{%s(,%s)*})? (\\S+)".formatted(LABEL, LABEL));

    @TempDir Path folder;

    @RegisterExtension static final ServerExtension served = ServerExtension.of(ONE_DAY);

    @BeforeAll
    static void awaitReady() {
        served.http().awaitReady();
    }

    @ParameterizedTest
    @ValueSource(strings = {"health/live", "health/ready"})
    void saysThatItIsWell(String path) {
        for (String method : List.of("GET", "HEAD")) {
            HttpResponse<String> answer =
                    served.http().ask(method, path, "If-None-Match", "\"old\"");
            assertEquals(200, answer.statusCode(), method);
            assertEquals("application/json", header(answer, "Content-Type"));
            assertEquals("no-store", header(answer, "Cache-Control"));
            assertEquals("", header(answer, "ETag"));
        }
        assertEquals(
                "up",
                JSON.parse(served.http().get(path).body()).get("status").getAsString().value());
        assertEquals(
                200, served.http().get(path, "text/html").statusCode(), "a browser may look, too");
    }

    @Test
    void namesTheGraphThatItCanRead() throws IOException {
        Store store = TestStore.of(ONE_DAY, folder.resolve("growing"));
        try (SampleServer growing = SampleServer.on(store)) {
            Http client = growing.http();
            client.awaitReady();
            assertEquals("000001", generation(client));
            TestStore.build(store, List.of(TestStore.SAMPLE), GraphSettings.DEFAULT_BASE);
            assertTrue(growing.server().refresh());
            assertEquals("000002", generation(client));
        }
    }

    private static String generation(Http client) {
        return JSON.parse(client.get("health/ready").body())
                .get("generation")
                .getAsString()
                .value();
    }

    @Test
    void isNotReadyWhenItsFilesAreDamagedAndLivesOn() throws IOException {
        Store store = TestStore.of(ONE_DAY, folder.resolve("damaged"));
        try (SampleServer hurt = SampleServer.on(store)) {
            Http client = hurt.http();
            client.awaitReady();
            assertEquals(200, client.get("health/ready").statusCode());
            Path words = oneOf(store.folder().resolve("views"), ".cfs");
            long length = Files.size(words);
            try (RandomAccessFile file = new RandomAccessFile(words.toFile(), "rw")) {
                file.setLength(length + 1);
            }
            HttpResponse<String> answer = client.get("health/ready");
            assertEquals(503, answer.statusCode());
            assertEquals("5", header(answer, "Retry-After"));
            assertTrue(answer.body().contains("/problem/not-ready"), answer.body());
            assertEquals(200, client.get("health/live").statusCode());
            try (RandomAccessFile file = new RandomAccessFile(words.toFile(), "rw")) {
                file.setLength(length);
            }
            assertEquals(200, client.get("health/ready").statusCode(), "well again");
        }
    }

    @Test
    void isNotReadyWhenAFileIsNotWhatWasWrittenThoughItsLengthIs() throws IOException {
        Store store = TestStore.of(ONE_DAY, folder.resolve("flipped"));
        flip(oneOf(store.folder(), "nodes-data.obj"));
        try (SampleServer hurt = SampleServer.on(store)) {
            Http client = hurt.http();
            HttpResponse<String> answer = client.get("health/ready");
            while (!answer.body().contains("not what was written")) {
                answer = client.get("health/ready");
            }
            assertEquals(503, answer.statusCode());
            assertEquals(200, client.get("health/live").statusCode());
        }
    }

    @Test
    void servesTheGraphOfBeforeWhenTheNewOneIsDamaged() throws IOException {
        Store store = TestStore.of(ONE_DAY, folder.resolve("once"));
        try (SampleServer growing = SampleServer.on(store)) {
            Http client = growing.http();
            client.awaitReady();
            TestStore.build(store, List.of(TestStore.SAMPLE), GraphSettings.DEFAULT_BASE);
            flip(oneOf(store.folder().resolve("generations/000002"), "nodes-data.obj"));
            assertThrows(StoreException.class, () -> growing.server().refresh());
            assertEquals("000001", generation(client));
            assertFalse(growing.server().refresh(), "it is not read again and again");
        }
    }

    private static void flip(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(bytes.length() / 2);
            int before = bytes.read();
            bytes.seek(bytes.length() / 2);
            bytes.write(before ^ 1);
        }
    }

    private static Path oneOf(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).findFirst().orElseThrow();
        }
    }

    @Test
    void countsRequestsByKind() {
        served.http().get("paper/2402.06619");
        served.http().get("paper/2402.06619.ttl");
        served.http().get("paper/nothing");
        served.http().get("queries/stats/overview.csv");
        served.http().get("queries/no/such");
        served.http().get("who/knows/1");
        served.http().get("who/knows/2");
        served.http().method("TRACK", "search");
        assertEquals(2, requests("/paper/*", "GET", 200));
        assertEquals(1, requests("/paper/*", "GET", 404));
        assertEquals(1, requests("/queries/stats/overview", "GET", 200));
        assertEquals(1, requests("/queries/*", "GET", 404));
        assertEquals(2, requests("/*", "GET", 404));
        assertEquals(1, requests("/search", "OTHER", 405));
    }

    private static long requests(String uri, String method, int status) {
        return (long)
                value(
                        "http_server_requests_seconds_count{method=\"%s\",status=\"%d\",uri=\"%s\"}"
                                .formatted(method, status, uri));
    }

    private static double value(String series) {
        return served.http()
                .get("metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
                .findFirst()
                .orElse(0);
    }

    @Test
    void tellsOfTheGraphAndTheProgram() {
        assertEquals(12, value("paperkg_generation_papers"));
        assertEquals(1, value("paperkg_generation_open"));
        assertTrue(value("paperkg_generation_triples") > 1000);
        double built = value("paperkg_generation_built_seconds");
        assertTrue(Math.abs(Instant.now().getEpochSecond() - built) < 3600, "built " + built);
        assertTrue(value("jvm_threads_live_threads") > 1);
        assertEquals(1, value("http_server_requests_active"), "the one that asks");
    }

    @Test
    void speaksTheLanguageOfPrometheus() {
        HttpResponse<String> text = served.http().get("metrics", "*/*");
        assertEquals(
                "text/plain; version=0.0.4; charset=utf-8",
                header(text, "Content-Type").replace(";c", "; c"));
        for (String line : text.body().lines().filter(one -> !one.startsWith("#")).toList()) {
            Matcher sample = SAMPLE_LINE.matcher(line);
            assertTrue(sample.matches(), line);
            Double.parseDouble(sample.group(3).replace("+Inf", "Infinity"));
        }
        HttpResponse<String> open =
                served.http()
                        .get(
                                "metrics",
                                "application/openmetrics-text;version=1.0.0,text/plain;q=0.5");
        assertTrue(header(open, "Content-Type").startsWith("application/openmetrics-text"));
        assertTrue(open.body().endsWith("# EOF\n"));
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
