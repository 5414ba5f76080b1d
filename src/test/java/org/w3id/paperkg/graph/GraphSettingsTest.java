package org.w3id.paperkg.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphSettingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://w3id.org/paperkg/",
                "http://localhost:3330/",
                "http://example.org/a/b/"
            })
    void takesAnAddressThatEndsWithASlash(String base) {
        assertEquals(base, Graphs.settings(base).base());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "paperkg",
                "https://w3id.org/paperkg",
                "https://w3id.org/paperkg#",
                "https://w3id.org/a b/",
                "https://w3id.org/?x=/",
                "https://w3id.org/<x>/",
                "https:///",
                "https:////",
                "https://:80/",
                "https://a.org:port/",
                "ftp://example.org/",
                "https://a.org/\n/",
                "https://a.org/\u0001/",
                "https://a.org/\uFFFE/",
                "https://a.org/\u202E/"
            })
    void saysWhatBaseIsExpected(String base) {
        String message =
                assertThrows(IllegalArgumentException.class, () -> Graphs.settings(base))
                        .getMessage();
        assertEquals(
                "'%s' cannot be the base of IRIs; name an http(s) address that ends with '/'"
                        .formatted(base),
                message);
    }

    @Test
    void saysWhatTeamSizeIsExpected() {
        String message =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new GraphSettings("https://w3id.org/paperkg/", -1, "1"))
                        .getMessage();
        assertTrue(message.contains("from 0 (no limit), not '-1'"), message);
    }
}
