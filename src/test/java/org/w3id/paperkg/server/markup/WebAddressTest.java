package org.w3id.paperkg.server.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.server.page.Hrefs;

/** What a digest may link to. */
class WebAddressTest {
    private static final Hrefs HREFS = new Hrefs("https://w3id.org/paperkg/", Optional.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "vbscript:msgbox(1)",
                "data:text/html,<script>alert(1)</script>",
                "data:text/html;base64,PHNjcmlwdD4=",
                "data:image/svg+xml,<svg onload=alert(1)>",
                "DATA:,x",
                "blob:https://example.org/1",
                "file:///etc/passwd",
                "ftp://example.org/",
                "mailto:a@example.org",
                "tel:112",
                "urn:x:y",
                "//evil.example/",
                "///evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "/paper/2402.06082",
                "paper/2402.06082",
                "?lang=ko",
                "#top",
                "http:evil.example",
                "http:/evil.example",
                "https:\\\\evil.example",
                "https://",
                "https:///evil.example",
                "https://arxiv.org@evil.example/",
                "https://arxiv.org:443@evil.example/",
                "https://user:word@arxiv.org/",
                "https://arxiv.org\\@evil.example/",
                "https://arxiv.org\\.evil.example/",
                "https://arxiv.org/ \nx",
                "https://arxiv.org/\u202Ecod.exe",
                "https://arxiv.org/\"onmouseover=alert(1)",
                "https://arxiv.org/<script>",
                ""
            })
    void isNoLink(String payload) {
        assertFalse(WebAddress.isLink(payload), payload);
        assertEquals("", HREFS.page(payload), payload);
        for (String markdown : new String[] {"[x](%s)", "[x](<%s>)", "<%s>", "![x](%s)"}) {
            String html = InlineText.of(markdown.formatted(payload)).html();
            assertFalse(html.contains("href=\"" + payload) || html.contains("src="), html);
            assertFalse(html.matches("(?s).*href=\"(?!https?://[^\"@\\\\]+\").*"), html);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://arxiv.org/abs/2402.06082",
                "http://example.org",
                "HTTPS://Example.org/",
                "https://example.org:8443/a?b=c&d=%20#e",
                "https://medium.com/@somebody/title",
                "https://ko.wikipedia.org/wiki/한국",
                "https://한국.kr/"
            })
    void isALink(String address) {
        assertTrue(WebAddress.isLink(address));
        assertEquals(address, HREFS.page(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://w3id.org/paperkg//evil.example/",
                "https://w3id.org/paperkg///evil.example/"
            })
    void isNoPathThatBrowsersTakeForAHost(String iri) {
        assertEquals(iri, HREFS.page(iri), "a whole address leads where it says");
    }
}
