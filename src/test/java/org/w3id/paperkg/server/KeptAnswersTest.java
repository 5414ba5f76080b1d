package org.w3id.paperkg.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.graph.GraphSettings;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.generation.KeptPage;
import org.w3id.paperkg.server.generation.RevalidationFilter;
import org.w3id.paperkg.server.generation.ServedGenerations;
import org.w3id.paperkg.server.generation.ServiceDescription;
import org.w3id.paperkg.server.generation.WarmUp;
import org.w3id.paperkg.server.host.Site;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.Problems;
import org.w3id.paperkg.server.problem.ProblemTexts;
import org.w3id.paperkg.server.route.Route;
import org.w3id.paperkg.server.route.RouteTable;
import org.w3id.paperkg.store.DatasetConfig;
import org.w3id.paperkg.store.Store;

/** Which answers are given again without being made, behind all filters of the server. */
@Timeout(60)
class KeptAnswersTest {
    private static final Path ONE_DAY = TestStore.SAMPLE.resolve("2024/02/12.md");
    private static final String LONG = "long enough to be compressed ".repeat(200);
    private static final int CLIENTS = 32;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir Path folder;

    private final Maker maker = new Maker();
    private Store store;
    private ServedGenerations generations;
    private FusekiServer server;

    /** Makes answers of many kinds, and counts how often. */
    private static final class Maker extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final transient Map<String, AtomicInteger> made = new ConcurrentHashMap<>();
        private final transient CountDownLatch begun = new CountDownLatch(1);
        private final transient CountDownLatch mayEnd = new CountDownLatch(1);

        int times(String path) {
            return made.containsKey(path) ? made.get(path).get() : 0;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            String path = request.getRequestURI();
            int time = made.computeIfAbsent(path, any -> new AtomicInteger()).incrementAndGet();
            switch (path) {
                case "/page" -> write(response, "text/html;charset=utf-8", LONG);
                case "/data" -> write(response, "text/turtle;charset=utf-8", LONG);
                case "/small" -> write(response, "application/json", "{}");
                case "/site" -> write(response, "text/plain", Site.of(request));
                case "/large" -> write(response, "image/png", "x".repeat(1024 * 1024 + 1));
                case "/partial" -> KeptPage.of(LONG, time > 1).send(request, response);
                case "/fails" -> failAtFirst(time, response);
                case "/slow" -> slowly(response);
                case "/slowly-fails" -> slowlyFail(time, response);
                default -> {
                    RevalidationFilter.isVolatile(request);
                    write(response, "text/plain", "time " + time);
                }
            }
        }

        private static void write(HttpServletResponse response, String type, String body)
                throws IOException {
            response.setContentType(type);
            response.setHeader("Content-Language", "en");
            response.addHeader("Link", "</a>; rel=\"prev\"");
            response.addHeader("Link", "</b>; rel=\"next\"");
            response.getWriter().write(body);
        }

        private static void failAtFirst(int time, HttpServletResponse response) throws IOException {
            if (time == 1) {
                response.getOutputStream().write('x');
                throw new ProblemException(Problems.timedOut());
            }
            write(response, "text/plain", "at last");
        }

        private void slowly(HttpServletResponse response) throws IOException {
            await();
            write(response, "text/plain", "slow");
        }

        private void slowlyFail(int time, HttpServletResponse response) throws IOException {
            await();
            failAtFirst(time, response);
        }

        private void await() {
            begun.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @BeforeEach
    void start() throws IOException {
        serve(TestStore.of(ONE_DAY, folder.resolve("store")));
    }

    private void serve(Store from) throws IOException {
        store = from;
        generations = new ServedGenerations(store.open());
        ServiceDescription.services(generations.current());
        RouteTable routes = new RouteTable(List.of(Route.of("/*", maker)));
        FusekiServer.Builder builder = FusekiServer.create().port(0).addServlet("/*", maker);
        new RequestFilterChain(
                        routes,
                        new SimpleMeterRegistry(),
                        generations,
                        new WarmUp(generations),
                        QueryCatalog.bundled(),
                        new ProblemTexts())
                .addTo(builder, new ServerSettings("127.0.0.1", 0));
        server = builder.build();
        server.start();
    }

    @AfterEach
    void stop() {
        maker.mayEnd.countDown();
        server.stop();
        generations.close();
    }

    private HttpResponse<byte[]> get(String path, String... headers) {
        return getFrom("127.0.0.1", path, headers);
    }

    private HttpResponse<byte[]> getFrom(String host, String path, String... headers) {
        URI address = URI.create("http://" + host + ":" + server.getPort() + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        try {
            return CLIENT.send(
                    (headers.length == 0 ? request : request.headers(headers)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
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
            HttpResponse<byte[]> made = get(path, "Accept-Encoding", coding);
            int times = maker.times(path);
            HttpResponse<byte[]> given = get(path, "Accept-Encoding", coding);
            assertEquals(times, maker.times(path));
            assertEquals(200, given.statusCode());
            assertArrayEquals(made.body(), given.body());
            assertEquals(headers(made), headers(given));
        }
    }

    @Test
    void anotherLanguageOrAddressIsMadeForItself() {
        get("/page");
        get("/page", "Accept-Language", "ko");
        get("/page?x=1");
        assertEquals(3, maker.times("/page"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page", "/small"})
    void anotherCodingIsMadeOfTheFirst(String path) {
        HttpResponse<byte[]> plain = get(path + "?first=plain");
        HttpResponse<byte[]> coded = get(path + "?first=coded", "Accept-Encoding", "gzip");
        HttpResponse<byte[]> codedOfPlain = get(path + "?first=plain", "Accept-Encoding", "gzip");
        HttpResponse<byte[]> plainOfCoded = get(path + "?first=coded");
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
        get("/page", "Accept", "text/html,application/xml;q=0.9");
        get("/page", "Accept", "text/html, */*;q=0.1");
        assertEquals(1, maker.times("/page"));
        get("/page", "Accept", "text/turtle");
        get("/page", "Accept", "application/json");
        assertEquals(3, maker.times("/page"));
        get("/data", "Accept", "text/html,application/xml;q=0.9");
        get("/data", "Accept", "text/html, */*;q=0.1");
        assertEquals(2, maker.times("/data"), "what is no page may depend on all that is accepted");
    }

    @Test
    void onlyAnAnswerThatNamesItsSiteIsOfThatSiteAlone() {
        for (int time = 0; time < 2; time++) {
            assertEquals(LONG, new String(get("/page").body(), StandardCharsets.UTF_8));
            getFrom("localhost", "/page");
            String other = new String(getFrom("localhost", "/site").body(), StandardCharsets.UTF_8);
            assertTrue(other.startsWith("http://localhost:"), other);
            String one = new String(get("/site").body(), StandardCharsets.UTF_8);
            assertTrue(one.startsWith("http://127.0.0.1:"), one);
        }
        assertEquals(1, maker.times("/page"));
        assertEquals(2, maker.times("/site"));
    }

    @Test
    void whatHasNoTagIsMadeAgain() {
        for (String path : List.of("/volatile", "/large")) {
            get(path);
            get(path);
            assertEquals(2, maker.times(path), path);
        }
        assertEquals(503, get("/fails").statusCode());
        assertEquals("at last", new String(get("/fails").body(), StandardCharsets.UTF_8));
        assertEquals("no-store", get("/partial").headers().firstValue("Cache-Control").orElse(""));
        assertEquals("no-cache", get("/partial").headers().firstValue("Cache-Control").orElse(""));
        get("/partial");
        assertEquals(2, maker.times("/partial"), "the whole page is kept, its parts are not");
    }

    @Test
    void whoHasItAlreadyIsSentNothing() {
        String tag = get("/page").headers().firstValue("ETag").orElseThrow();
        for (String known : List.of(tag, "*")) {
            HttpResponse<byte[]> answer = get("/page", "If-None-Match", known);
            assertEquals(304, answer.statusCode());
            assertEquals(0, answer.body().length);
            assertEquals(tag, answer.headers().firstValue("ETag").orElse(""));
        }
        assertEquals(1, maker.times("/page"));
    }

    @Test
    void isMadeAnewFromAnotherGraph() throws IOException {
        get("/page");
        assertTrue(generations.keptBytes() > LONG.length());
        TestStore.build(store, List.of(TestStore.SAMPLE), GraphSettings.DEFAULT_BASE);
        generations.prepare(store.open());
        generations.switchOver();
        assertEquals(0, generations.keptBytes(), "answers went with their graph");
        ServiceDescription.services(generations.current());
        get("/page");
        assertEquals(2, maker.times("/page"));
    }

    @Test
    void takesNoMoreThanItMay() throws IOException {
        stop();
        Path config = folder.resolve("config.ttl");
        String usual = Files.readString(Path.of("fuseki-config/paperkg.ttl"));
        Files.writeString(config, usual.replace("64000000", "20000"));
        serve(new Store(store.folder(), DatasetConfig.read(config)));
        for (int n = 0; n < 40; n++) {
            HttpResponse<byte[]> answer = get("/page?n=" + n % 10);
            assertEquals(LONG, new String(answer.body(), StandardCharsets.UTF_8));
            assertTrue(generations.keptBytes() <= 20_000, generations.keptBytes() + " bytes");
        }
        assertTrue(maker.times("/page") > 10, "not all of them have room");
    }

    @Test
    void isMadeOnceForAllWhoAskAtTheSameTime() throws Exception {
        List<HttpResponse<byte[]>> answers = together("/slow");
        assertEquals(1, maker.times("/slow"));
        assertTrue(answers.stream().allMatch(answer -> answer.statusCode() == 200));
    }

    @Test
    void whoseMakerFailsIsMadeByThoseWhoWaited() throws Exception {
        List<Integer> statuses =
                together("/slowly-fails").stream().map(HttpResponse::statusCode).sorted().toList();
        assertEquals(200, statuses.get(CLIENTS - 2), "one failure is that of one request");
        assertEquals(503, statuses.get(CLIENTS - 1));
    }

    /** Lets the first of many go on once the others are there. */
    private List<HttpResponse<byte[]>> together(String path) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            Callable<HttpResponse<byte[]>> ask = () -> get(path);
            Future<HttpResponse<byte[]>> first = clients.submit(ask);
            maker.begun.await();
            List<Future<HttpResponse<byte[]>>> others =
                    Stream.generate(() -> clients.submit(ask)).limit(CLIENTS - 1).toList();
            Thread.sleep(500);
            maker.mayEnd.countDown();
            List<HttpResponse<byte[]>> answers = new ArrayList<>(List.of(first.get()));
            for (Future<HttpResponse<byte[]>> other : others) {
                answers.add(other.get());
            }
            return answers;
        } finally {
            clients.shutdownNow();
        }
    }
}
