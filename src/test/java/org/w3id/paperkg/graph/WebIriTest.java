package org.w3id.paperkg.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebIriTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "https://a.org/x | https://a.org/x",
                "HTTPS://A.org/x | HTTPS://A.org/x",
                "https://a.org/x y | https://a.org/x%20y",
                "https://a.org/<x> | https://a.org/%3Cx%3E",
                "https://a.org/100% | https://a.org/100%25",
                "https://a.org/a%20b | https://a.org/a%20b",
                "https://a.org/[x] | https://a.org/%5Bx%5D",
                "https://a.org/한글 | https://a.org/한글",
                "https://a.org/x#a#b | https://a.org/x#a%23b",
                "https://a.org:8080/x | https://a.org:8080/x",
                "/avatars/0.svg | https://huggingface.co/avatars/0.svg",
                "//cdn.a.org/x.png | https://cdn.a.org/x.png",
            })
    void makesAnAddressAnIri(String address, String iri) {
        assertEquals(Optional.of(iri), WebIri.of(address).map(Node::getURI));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "https://",
                "https:///x",
                "http://?",
                "https://:80/",
                "https://user@a.org/x",
                "https://user:word@a.org/x",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://a.org/x"
            })
    void leavesOutWhatIsNoAddressOfTheWeb(String address) {
        assertEquals(Optional.empty(), WebIri.of(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.org/\u0000\t\n\r",
                "https://a.org/\u007F\u0085",
                "https://a.org/\u202Ex\u2066",
                "https://a.org/\u2028",
                "https://a.org/\uD83D\uDE00",
                "https://a.org/\uFFFD\uFDD0",
                "https://a.org/\\\"{}|^`",
                "https://a.org/%zz%",
                "https://a.org/> <x:y> \"z\"",
                "https://a.org/#a#b#c",
                "https://[::1/x",
                "https://[::1]/x",
                "https://a.org:port/x",
                "https://a b.org/x",
                "https://한국.kr/길",
                "https://a.org/a?b=c?d=[e]",
            })
    void givesAnIriThatParsesOrNone(String address) {
        WebIri.of(address).ifPresent(iri -> assertParses(iri.getURI()));
    }

    @Test
    void givesIrisThatParseForAnyAddress() {
        Random random = new Random(5);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder address = new StringBuilder("https://a.org/");
            random.ints(12, 0, random.nextBoolean() ? 0x100 : 0x2100)
                    .forEach(address::appendCodePoint);
            assertParses(WebIri.of(address.toString()).orElseThrow().getURI());
        }
    }

    private static void assertParses(String iri) {
        assertFalse(
                iri.chars().anyMatch(c -> c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0), () -> iri);
        assertTrue(IRIx.create(iri).isReference(), () -> iri);
    }
}
