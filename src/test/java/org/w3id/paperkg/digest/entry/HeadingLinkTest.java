package org.w3id.paperkg.digest.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingLinkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "### [A Title](https://a.org/1) | A Title | https://a.org/1",
                "### [A [B] C](https://a.org/1) | A [B] C | https://a.org/1",
                "### [Cut ](] Off](https://a.org/1) | Cut ](] Off | https://a.org/1",
                "### [See [x](y) Now](https://a.org/1) | See [x](y) Now | https://a.org/1",
                "### [Un) balanced (](https://a.org/1) | Un) balanced ( | https://a.org/1",
                "### [Closed](https://a.org/1) ### | Closed | https://a.org/1",
                "### [No End](https://a.org/1 | No End | https://a.org/1",
                "###[No Space](https://a.org/1) | No Space | https://a.org/1",
                "### [#1 for $5](https://a.org/1#x) | #1 for $5 | https://a.org/1#x",
            })
    void takesTheTitleAsWrittenAndTheAddressAfterTheLastBracket(
            String heading, String title, String url) {
        HeadingLink link = HeadingLink.parse(heading).orElseThrow();
        assertEquals(title, link.title());
        assertEquals(url, link.url());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### A Title",
                "### [A Title]",
                "### [A Title](",
                "### [A Title]()",
                "### [](https://a.org/1)",
                "### ](https://a.org/1) [",
                "###"
            })
    void findsNoLink(String heading) {
        assertEquals(Optional.empty(), HeadingLink.parse(heading));
    }

    @Test
    void tellsWhatStandsBesideTheLink() {
        HeadingLink link = HeadingLink.parse("### New: [A](https://a.org/1) today").orElseThrow();
        assertEquals("New:  today", link.beside());
    }
}
