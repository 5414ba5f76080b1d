package org.w3id.paperkg.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptHeaderTest {
    private static final List<String> OFFERED =
            List.of("text/turtle", "text/html", "application/ld+json");

    private static String best(String header) {
        return AcceptHeader.of(header).best(OFFERED, List::of).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html | text/html",
                "TEXT/HTML | text/html",
                "*/* | text/turtle",
                "text/* | text/turtle",
                "application/* | application/ld+json",
                "image/png | none",
                "text/turtle;q=0.4, text/html;q=0.5 | text/html",
                "text/turtle ; q=0 , */* | text/html",
                "text/*;q=0.1, application/ld+json;q=0.2 | application/ld+json",
                "text/*, text/turtle;q=0.1, text/html;q=0.2 | text/html",
                "text/turtle;q=0.1, text/turtle;q=0.9, text/html;q=0.5 | text/turtle",
                "text/turtle;q=.2, text/html;q=1.000 | text/html",
                "text/turtle;q=abc, text/html;q=0.5 | text/turtle",
                // a comma in quotes parts nothing, nor is a quality in quotes one
                "application/ld+json; profile=\"a,b;q=0.1\", text/html;q=0.5 | application/ld+json",
                "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted\" | application/ld+json",
                "text/html, image/gif, *; q=.2, */*; q=.2 | text/html",
                "*;q=0.5 | text/turtle",
                "garbage, text/html | text/html"
            })
    void choosesWhatTheClientLikesBest(String header, String expected) {
        assertEquals(expected, best(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", "garbage", "한국", "text/", "/html", ";q=1", "\"", "a/b/c"})
    void takesWhatSaysNothingForNoWish(String header) {
        assertEquals("text/turtle", best(header));
    }

    @Test
    void takesNoHeaderForNoWish() {
        assertEquals("text/turtle", best(null));
    }
}
