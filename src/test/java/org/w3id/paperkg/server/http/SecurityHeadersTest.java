package org.w3id.paperkg.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.server.ServerExtension;

/** Whatever is answered, a browser is told to load and to frame nothing, and to guess no type. */
class SecurityHeadersTest {
    @RegisterExtension
    static final ServerExtension served =
            ServerExtension.of(TestStore.SAMPLE.resolve("2024/02/12.md"));

    private static final List<String> ADDRESSES =
            List.of(
                    "/",
                    "/nowhere",
                    "/sparql",
                    "/sparql?query=SELEC",
                    "/sparql?query=ASK%7B%7D",
                    "/sparql?query=%zz",
                    "/data",
                    "/data?graph=http://example.org/none",
                    "/paper/2402.06619",
                    "/paper/2402.06619.ttl",
                    "/paper/2402.06619.bib",
                    "/paper/none",
                    "/author/mike-zhang",
                    "/topic/large-language-model",
                    "/topics",
                    "/topics/",
                    "/dumps/",
                    "/dumps/paperkg.nt.gz",
                    "/dumps/paperkg.ttl",
                    "/dumps/paperkg.nt.gz.sha256",
                    "/dumps/nowhere",
                    "/health/live",
                    "/health/ready",
                    "/metrics",
                    "/openapi.json",
                    "/ontology",
                    "/ontology.ttl",
                    "/queries",
                    "/queries/stats/overview",
                    "/queries/stats/overview.csv",
                    "/queries/paper/most-voted.atom",
                    "/queries/no/such",
                    "/network",
                    "/network/embed",
                    "/network/path",
                    "/network/picture?format=svg",
                    "/search?q=model",
                    "/search/suggest?q=mo",
                    "/calendar",
                    "/week/2024-W07",
                    "/digest/2024-02-12",
                    "/robots.txt",
                    "/sitemap.xml",
                    "/favicon.ico",
                    "/.well-known/void",
                    "/changes",
                    "/problem/",
                    "/problem/not-ready",
                    "/%00/..%2f",
                    "/examples");

    @BeforeAll
    static void awaitReady() {
        served.http().awaitReady();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET|Accept: text/html",
                "GET|Accept: text/turtle",
                "HEAD|Accept: */*",
                "GET|If-None-Match: *",
                "GET|Range: bytes=0-1",
                "PUT|Accept: */*",
                "OPTIONS|Origin: https://example.org"
            })
    void areOnEveryAnswer(String kind) throws IOException {
        String method = kind.substring(0, kind.indexOf('|'));
        String header = kind.substring(kind.indexOf('|') + 1);
        for (String address : ADDRESSES) {
            assertSecure(
                    method + " " + address + " HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n");
        }
    }

    @Test
    void areOnRefusalsThatReachNoServlet() throws IOException {
        String large = "a".repeat(70_000);
        for (String broken :
                List.of(
                        "NONSENSE\r\n",
                        "GET / HTTP/9.9\r\n",
                        "GET / HTTP/1.1\r\n",
                        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n",
                        "GET /" + large + " HTTP/1.1\r\nHost: localhost\r\n",
                        "GET / HTTP/1.1\r\nHost: localhost\r\nX-Large: " + large + "\r\n",
                        "TRACE / HTTP/1.1\r\nHost: localhost\r\n",
                        "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9000000\r\n",
                        "POST /sparql HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
                                + "Content-Length: 4\r\n")) {
            assertSecure(broken);
        }
    }

    private static void assertSecure(String request) throws IOException {
        Map<String, String> headers = headers(request + "Connection: close\r\n\r\n");
        String asked = request.lines().findFirst().orElse("") + headers;
        String policy = headers.getOrDefault("Content-Security-Policy", "");
        assertTrue(policy.startsWith("default-src 'none'; "), asked);
        assertTrue(policy.endsWith("frame-ancestors 'none'"), asked);
        assertTrue(!policy.contains("unsafe"), asked);
        assertEquals("nosniff", headers.get("X-Content-Type-Options"), asked);
        assertEquals("no-referrer", headers.get("Referrer-Policy"), asked);
    }

    /** What stands before the body; a header that comes twice is as wrong as one that lacks. */
    private static Map<String, String> headers(String request) throws IOException {
        try (Socket socket = new Socket("localhost", served.uri().getPort())) {
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                // the server may answer and close before it has read all
            }
            String answer =
                    new String(
                            socket.getInputStream().readNBytes(16_000),
                            StandardCharsets.ISO_8859_1);
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            int end = answer.indexOf("\r\n\r\n");
            answer.substring(0, Math.max(0, end))
                    .lines()
                    .skip(1)
                    .map(line -> line.split(": ?", 2))
                    .forEach(pair -> headers.merge(pair[0], pair[1], (a, b) -> a + " AND " + b));
            return headers;
        }
    }
}
