package org.w3id.paperkg.server.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a `code` title | a <code>code</code> title",
                "**굵게(bold)**은 남는다 | <strong>굵게(bold)</strong>은 남는다",
                "Costs $5 and $10 | Costs $5 and $10",
                "A $x_1 < y$ bound | A <span class=\"formula\">x_1 &lt; y</span> bound",
                "the <think> tag | the &lt;think&gt; tag",
                "<script>alert(1)</script> | &lt;script&gt;alert(1)&lt;/script&gt;",
                "1. Not a list | 1. Not a list",
                "# Not a heading | # Not a heading"
            })
    void isSafeHtml(String source, String html) {
        assertEquals(html, InlineText.of(source).html());
    }

    @ParameterizedTest
    @CsvSource({
        "'[x](javascript:alert(1))', 'x'",
        "'![a **cat**](https://example.org/cat.png)', 'a <strong>cat</strong>'",
        "'[![cat](data:,x)](//example.org/)', 'cat'",
        "'<data:text/html,x> and <https://example.org/>', 'data:text/html,x and <a rel=\"nofollow\" href=\"https://example.org/\">https://example.org/</a>'",
        "'[x](https://example.org/)', '<a rel=\"nofollow\" href=\"https://example.org/\">x</a>'"
    })
    void followsNoScript(String source, String html) {
        assertEquals(html, InlineText.of(source).html());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a `code` **title** | a code title",
                "the <think> tag | the <think> tag",
                "with $\\mu$-law | with $\\mu$-law",
                "between $a$ $b$ | between $a$ $b$"
            })
    void isPlain(String source, String plain) {
        assertEquals(plain, InlineText.of(source).plain());
    }

    @Test
    void leavesOutWhatAnEntitySpellsAndNoFeedCanHold() {
        String source = "a&#1;b &#x1b;[31m &#xFFFE; &#xD800; **c&#0;** &#65;";
        assertEquals("ab [31m   c\uFFFD A", InlineText.of(source).plain());
        assertEquals("ab [31m   <strong>c\uFFFD</strong> A", InlineText.of(source).html());
    }
}
