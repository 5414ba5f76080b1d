package org.w3id.paperkg.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.server.ServerExtension;

/** Scripts of other sites read and ask. */
class CrossOriginOverHttpTest {
    private static final Path ONE_DAY = TestStore.SAMPLE.resolve("2024/02/12.md");

    @RegisterExtension static final ServerExtension served = ServerExtension.sharing(ONE_DAY);

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sparql?query=ASK%7B%7D", "data", "queries", "nowhere", "sparql?query=X"})
    void pagesOfAnySiteMayRead(String path) {
        HttpResponse<String> response =
                served.http().ask("GET", path, "Origin", "https://example.org");
        assertEquals("*", header(response, "Access-Control-Allow-Origin"));
        assertFalse(response.headers().firstValue("Access-Control-Allow-Credentials").isPresent());
        for (String name : List.of("Link", "ETag", "Content-Location")) {
            assertTrue(header(response, "Access-Control-Expose-Headers").contains(name), name);
        }
    }

    @Test
    void pagesOfAnySiteMayAskByPost() {
        HttpResponse<String> allowed =
                served.http()
                        .ask(
                                "OPTIONS",
                                "sparql",
                                "Origin",
                                "https://example.org",
                                "Access-Control-Request-Method",
                                "POST",
                                "Access-Control-Request-Headers",
                                "content-type");
        assertEquals(204, allowed.statusCode());
        assertEquals("*", header(allowed, "Access-Control-Allow-Origin"));
        assertTrue(header(allowed, "Access-Control-Allow-Methods").contains("POST"));
        assertTrue(header(allowed, "Access-Control-Allow-Headers").contains("Content-Type"));
    }
}
