package org.w3id.paperkg.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.server.SampleServer;
import org.w3id.paperkg.server.ServerSettings;
import org.w3id.paperkg.server.http.PagePolicy;

/** A picture on another host is shown when whoever runs the server says so. */
class ThumbnailsOverHttpTest {
    private static HttpResponse<String> day(SampleServer server) {
        HttpResponse<String> page = server.http().get("digest/2024-02-12", "text/html");
        assertEquals(200, page.statusCode());
        return page;
    }

    private static String policy(HttpResponse<String> page) {
        return page.headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    @Test
    void nothingIsLoadedFromElsewhereUnlessAllowed() throws IOException {
        try (SampleServer server = SampleServer.ofOneDay()) {
            HttpResponse<String> page = day(server);
            assertFalse(page.body().contains("class=\"thumb\""), page.body());
            assertFalse(policy(page).contains("https:"), policy(page));
        }
    }

    @Test
    void picturesAreShownWhenAllowed() throws IOException {
        PagePolicy policy = new PagePolicy(List.of(), true);
        ServerSettings settings = new ServerSettings("127.0.0.1", 0, false, List.of(), policy);
        try (SampleServer server = SampleServer.ofOneDay(settings)) {
            HttpResponse<String> page = day(server);
            assertTrue(page.body().contains("<img class=\"thumb\" loading=\"lazy\""), page.body());
            assertTrue(policy(page).contains("img-src 'self' data: blob: https:"), policy(page));
            assertTrue(policy(page).contains("script-src 'self';"), policy(page));
        }
    }
}
