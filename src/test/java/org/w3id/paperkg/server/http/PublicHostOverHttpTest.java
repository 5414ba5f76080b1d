package org.w3id.paperkg.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.server.Exchange;
import org.w3id.paperkg.server.SampleServer;
import org.w3id.paperkg.server.ServerSettings;
import org.w3id.paperkg.server.host.PublicHosts;

/** No answer repeats a name that a client made up, and every client is answered. */
class PublicHostOverHttpTest {
    private static SampleServer plain;
    private static SampleServer named;

    @BeforeAll
    static void start() throws IOException {
        plain = SampleServer.ofOneDay();
        named =
                SampleServer.ofOneDay(
                        new ServerSettings(
                                "127.0.0.1",
                                0,
                                false,
                                List.of(PublicHosts.Host.of("kg.example.org")),
                                PagePolicy.STRICT));
    }

    @AfterAll
    static void stop() {
        plain.close();
        named.close();
    }

    /** With its head. */
    private static String get(SampleServer server, String path, String host, String more)
            throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.server().uri().getPort())) {
            String request =
                    "GET /%s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n%s\r\n"
                            .formatted(path, host, more);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "robots.txt",
                "sitemap.xml",
                "sitemap/paper-1.xml",
                "sparql",
                "openapi.json",
                "queries",
                "queries/digest/latest.atom",
                "queries/author/papers?author=insu-han",
                ".well-known/void",
                ".well-known/sparql-examples",
                "dumps/",
                "dumps",
                "changes",
                "paper/2402.06082",
                "paper/2402.06082/",
                "arxiv/2402.06082",
                "sparql/",
                "ontology",
                "nowhere",
                "problem/"
            })
    void doNotRepeatANameThatAClientMadeUp(String path) throws IOException {
        for (String accept : List.of("*/*", "text/html", "application/json", "text/turtle")) {
            for (SampleServer server : List.of(plain, named)) {
                String more = "Accept: " + accept + "\r\nX-Forwarded-Host: evil.example\r\n";
                String answer = get(server, path, "evil.example", more);
                assertFalse(answer.contains("evil.example"), path + answer);
                assertFalse(answer.startsWith("HTTP/1.1 5"), path + answer);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1"})
    void repeatTheirOwnNames(String name) throws IOException {
        String host = name + ":" + plain.server().uri().getPort();
        for (SampleServer server : List.of(plain, named)) {
            String robots = get(server, "robots.txt", host, "");
            assertTrue(robots.contains("Sitemap: http://" + host + "/sitemap.xml"), robots);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kg.example.org", "evil.example", "evil.example:99"})
    void sayThePublicName(String host) throws IOException {
        String robots = get(named, "robots.txt", host, "");
        assertTrue(robots.contains("Sitemap: http://kg.example.org/sitemap.xml"), robots);
        String service = get(named, "sparql", host, "");
        assertTrue(service.contains("<http://kg.example.org/sparql>"), service);
    }

    @ParameterizedTest
    @ValueSource(strings = {"favicon.ico", "favicon.svg"})
    void haveAnIcon(String path) {
        Exchange icon = Exchange.of(plain.server().uri(), "GET", path, Map.of());
        assertEquals(200, icon.status());
        assertTrue(icon.header("Content-Type").startsWith("image/"));
        assertEquals("public, max-age=604800", icon.header("Cache-Control"));
        assertTrue(icon.answer().body().length > 100);
        assertTrue(plain.http().get("", "text/html").body().contains("href=\"/favicon.svg\""));
    }
}
