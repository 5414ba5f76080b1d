package org.w3id.paperkg.server.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.SampleServer;

class AssetsOverHttpTest {
    private static SampleServer server;
    private static Http http;

    @BeforeAll
    static void start() throws IOException {
        server = SampleServer.ofOneDay();
        http = server.http();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @EnumSource
    void areKeptForEver(Asset asset) {
        HttpResponse<String> response = http.get(asset.href().substring(1), "*/*");
        assertEquals(200, response.statusCode());
        assertEquals("public, max-age=31536000, immutable", header(response, "Cache-Control"));
        assertEquals(asset.mediaType(), header(response, "Content-Type"));
    }

    @Test
    void ofAnotherVersionAreNotThere() {
        HttpResponse<String> response = http.get("assets/site-000000000000.css", "*/*");
        assertEquals(404, response.statusCode());
        assertTrue(response.body().contains("load the page again"), response.body());
    }

    /** What the policy forbids must not be there: browsers would leave it out. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "paper/2402.06619",
                "author/percy-liang",
                "topic/large-language-model",
                "network",
                "queries",
                "queries/topic/trend.html?topic=large-language-model",
                "search?q=model",
                "sparql",
                "dumps/",
                "ontology",
                "digest/2024-02-12"
            })
    void pagesHaveNoStyleOrScriptOfTheirOwn(String path) {
        HttpResponse<String> page = http.get(path, "text/html");
        String policy = header(page, "Content-Security-Policy");
        assertTrue(policy.contains("default-src 'none'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertFalse(page.body().contains("<style"), page.body());
        assertFalse(page.body().matches("(?s).*<[^>]* style=.*"), page.body());
        assertFalse(page.body().matches("(?s).*<[^>]* on[a-z]+=.*"), page.body());
        assertTrue(page.body().contains(Asset.SITE_STYLE.href()), page.body());
    }
}
