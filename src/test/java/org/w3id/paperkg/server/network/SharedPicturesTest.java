package org.w3id.paperkg.server.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.SampleServer;
import org.w3id.paperkg.server.ServerSettings;
import org.w3id.paperkg.server.host.PublicHosts;
import org.w3id.paperkg.server.http.PagePolicy;

/** What is seen of the network leaves as it is seen: as a file, to a viewer, in a frame. */
class SharedPicturesTest {
    private static SampleServer server;

    @BeforeAll
    static void start() throws IOException {
        server =
                SampleServer.ofOneDay(
                        new ServerSettings(
                                "127.0.0.1",
                                0,
                                false,
                                List.of(PublicHosts.Host.of("kg.example.org")),
                                new PagePolicy(
                                        List.of("https://blog.example.org/", "http://a.b:81"),
                                        false)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> get(String path) {
        HttpResponse<String> response = server.http().get(path, "text/html");
        assertEquals(200, response.statusCode(), response.body());
        return response;
    }

    private static String policy(String path) {
        return get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    @Test
    void areShownInFramesOfThoseWhoMay() {
        assertTrue(
                policy("network/embed?author=percy-liang")
                        .endsWith("frame-ancestors https://blog.example.org http://a.b:81"));
        assertTrue(policy("network?author=percy-liang").endsWith("frame-ancestors 'none'"));
        assertTrue(policy("").endsWith("frame-ancestors 'none'"));
    }

    @Test
    void areShownInNoFrameUnlessSomebodySaysSo() throws IOException {
        try (SampleServer plain = SampleServer.ofOneDay()) {
            Http http = plain.http();
            String policy =
                    http.get("network/embed", "text/html")
                            .headers()
                            .firstValue("Content-Security-Policy")
                            .orElseThrow();
            assertTrue(policy.endsWith("frame-ancestors 'none'"), policy);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "example.org",
                "https://example.org/blog",
                "https://a.org; script-src *",
                "javascript:x",
                "https://*.example.org",
                "https://user@example.org",
                ""
            })
    void areForOriginsOnly(String typed) {
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new PagePolicy(List.of(typed), false));
        assertTrue(refused.getMessage().contains("https://www.example.org"), refused.getMessage());
    }

    @Test
    void aFrameHoldsThePictureAndLeadsOutOfIt() {
        String page = get("network/embed?author=percy-liang").body();
        assertTrue(page.contains("<base target=\"_blank\">"), page);
        assertTrue(page.contains("<svg class=\"network-picture\""), page);
        assertTrue(page.contains("href=\"/network?author=percy-liang\""), page);
        assertFalse(page.contains("<nav"), page);
    }

    @Test
    void keepTheirPlacesAndColoursInGephi() {
        String svg = get("network/picture?author=percy-liang").body();
        HttpResponse<String> file = get("network/picture?author=percy-liang&format=gexf");
        String gexf = file.body();
        assertTrue(gexf.contains("xmlns:viz=\"http://gexf.net/1.3/viz\""), gexf);
        int people = svg.split("<circle", -1).length - 1;
        assertEquals(people, gexf.split("<viz:position", -1).length - 1);
        assertEquals(people, gexf.split("<viz:color r=\"", -1).length - 1);
        assertEquals("*", file.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertFalse(get("network/export?author=percy-liang&format=gexf").body().contains("viz"));
    }

    @Test
    void keepTheirPlacesInVosviewer() {
        String json = get("network/picture?author=percy-liang&format=vosviewer").body();
        JsonArray items = JSON.parse(json).get("network").getAsObject().get("items").getAsArray();
        for (int i = 0; i < items.size(); i++) {
            JsonObject item = items.get(i).getAsObject();
            double x = item.get("x").getAsNumber().value().doubleValue();
            double y = item.get("y").getAsNumber().value().doubleValue();
            assertTrue(Math.abs(x) <= 1 && Math.abs(y) <= 1, item::toString);
        }
    }

    @Test
    void openInViewersWhereTheWebReachesTheServer() throws IOException {
        String page = asked("kg.example.org");
        assertTrue(
                page.contains(
                        "https://app.vosviewer.com/?json=http%3A%2F%2Fkg.example.org%2Fnetwork%2Fpicture%3Fauthor%3Dpercy-liang%26format%3Dvosviewer"),
                page);
        assertTrue(page.contains("https://gephi.org/gephi-lite/?gexf=http"), page);
        assertFalse(asked("localhost").contains("app.vosviewer.com"));
    }

    private static String asked(String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.server().uri().getPort())) {
            String request =
                    "GET /network?author=percy-liang HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                            .formatted(host);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void areOfPeopleWhenTheyAreFiles() {
        HttpResponse<String> map = server.http().get("network/picture?format=gexf");
        assertEquals(400, map.statusCode());
        assertTrue(map.body().contains("a map of the whole is svg"), map.body());
        HttpResponse<String> odd = server.http().get("network/picture?author=percy-liang&format=x");
        assertEquals(400, odd.statusCode());
        assertTrue(odd.body().contains("svg, graphml, gexf"), odd.body());
    }
}
