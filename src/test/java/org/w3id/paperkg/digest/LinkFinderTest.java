package org.w3id.paperkg.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.paperkg.CpuTime;

class LinkFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "see https://a.org/x for more | https://a.org/x",
                "https://a.org/x에서 | https://a.org/x",
                "(https://a.org/x) | https://a.org/x",
                "(https://a.org/x). | https://a.org/x",
                "https://a.org/x_(y) | https://a.org/x_(y)",
                "(https://a.org/x_(y)) | https://a.org/x_(y)",
                "\\url{https://a.org/x} | https://a.org/x",
                "[x](https://a.org/x)와 | https://a.org/x",
                "<https://a.org/x> | https://a.org/x",
                "\"https://a.org/x\" | https://a.org/x",
                "'https://a.org/x'. | https://a.org/x",
                "**https://a.org/x** | https://a.org/x",
                "`` https://a.org/x`` | https://a.org/x",
                "https://a.org/x?y=1&z=%20#w; | https://a.org/x?y=1&z=%20#w",
                "http://a.org! | http://a.org",
                "https://a.org/~x/y-z_1.0, | https://a.org/~x/y-z_1.0",
            })
    void endsAnAddressWhereItEnds(String text, String link) {
        assertEquals(List.of(link), LinkFinder.links(text));
    }

    @ParameterizedTest
    @CsvSource({"www.a.org", "http", "https://", "http://.", "httpx://a.org", "ftp://a.org"})
    void takesNothingElseForAnAddress(String text) {
        assertEquals(List.of(), LinkFinder.links(text));
    }

    @Test
    void namesEachAddressOnceInOrder() {
        assertEquals(
                List.of("https://b.org", "https://a.org"),
                LinkFinder.links("https://b.org https://a.org https://b.org."));
    }

    @Test
    void readsAHundredThousandClosingBracketsAtOnce() {
        String text = "https://a.org" + ")".repeat(100_000);
        CpuTime.assertWithin(
                Duration.ofMillis(500),
                () -> assertEquals(List.of("https://a.org"), LinkFinder.links(text)));
    }
}
