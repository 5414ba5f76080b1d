package org.w3id.paperkg.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way of naming a paper is taken where it is expected, and nowhere else. */
class ArxivIdTest {
    private static final Optional<ArxivId> PAPER = Optional.of(new ArxivId("2402.06619"));

    /** Of a typed text: identifier, page of arXiv, any address, what follows arxiv.org/abs. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2402.06619                                     | id |      |         | path",
                "2402.06619v2                                   | id |      |         | path",
                "https://arxiv.org/abs/2402.06619               |    | page | address |",
                "http://www.arxiv.org/pdf/2402.06619v3.pdf      |    | page | address |",
                "HTTPS://export.ARXIV.org/html/2402.06619V1/#S2 |    | page | address |",
                "https://huggingface.co/papers/2402.06619?x     |    | page | address |",
                "https://doi.org/10.48550/arXiv.2402.06619      |    | page | address |",
                "http://dx.doi.org/10.48550/arxiv.2402.06619    |    | page | address |",
                "arxiv.org/abs/2402.06619                       |    | page | address |",
                "https://www.alphaxiv.org/abs/2402.06619v1      |    | page | address |",
                "https://ar5iv.labs.arxiv.org/html/2402.06619   |    | page | address |",
                "https://ar5iv.org/abs/2402.06619               |    | page | address |",
                "https://cn.arxiv.org/pdf/2402.06619v2          |    | page | address |",
                "arXiv:2402.06619                               |    |      | address | path",
                "arXiv: 2402.06619v1                            |    |      | address | path",
                "2402.06619v2.pdf                               |    |      |         | path",
                "2402.06619/                                    |    |      |         | path",
            })
    void findsAPaper(String typed, String id, String page, String address, String path) {
        assertEquals(expected(id), ArxivId.ofVersion(typed));
        assertEquals(expected(page), ArxivId.ofPage(typed));
        assertEquals(expected(address), ArxivId.ofAddress(typed));
        assertEquals(expected(path), ArxivId.ofPath(typed));
    }

    private static Optional<ArxivId> expected(String form) {
        return form == null ? Optional.empty() : PAPER;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2402",
                "2402.066",
                "2402.066190",
                "2499.06619",
                "2400.06619",
                "cs/0199017",
                "x2402.06619",
                "2402.06619x",
                "2402.06619v",
                "https://arxiv.org/abs/",
                "https://arxiv.org/list/2402.06619",
                "https://arxiv.org.example/abs/2402.06619",
                "https://doi.org/10.1145/2402.06619",
                "ftp://arxiv.org/abs/2402.06619"
            })
    void findsNoPaperInOtherTexts(String typed) {
        assertEquals(Optional.empty(), ArxivId.ofVersion(typed));
        assertEquals(Optional.empty(), ArxivId.ofPage(typed));
        assertEquals(Optional.empty(), ArxivId.ofAddress(typed));
        assertEquals(Optional.empty(), ArxivId.ofPath(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "math.GT/0309136v1, math/0309136",
        "hep-th/9901001, hep-th/9901001",
        "arXiv:cs/0112017.pdf, cs/0112017"
    })
    void knowsIdentifiersOfAnyAge(String typed, String id) {
        assertEquals(Optional.of(new ArxivId(id)), ArxivId.ofPath(typed));
        assertTrue(new ArxivId(id).old());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see arXiv:2402.06619v2, and more | 2402.06619",
                "[pdf](https://arxiv.org/pdf/2402.06619v2) | 2402.06619",
                "at https://arxiv.org/abs/math.GT/0309136. | math/0309136",
                "no paper 2402.06619 |",
                "arXiv:2402.066191 |",
            })
    void findsThePaperThatATextNames(String text, String id) {
        assertEquals(Optional.ofNullable(id).map(ArxivId::new), ArxivId.firstIn(text));
    }
}
