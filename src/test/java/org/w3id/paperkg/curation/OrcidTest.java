package org.w3id.paperkg.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrcidTest {

    @ParameterizedTest
    @CsvSource({
        "https://orcid.org/0000-0002-1825-0097, true",
        "https://orcid.org/0000-0001-5109-3700, true",
        "https://orcid.org/0000-0002-1694-233X, true",
        "https://orcid.org/0000-0002-1825-0096, false",
        "https://orcid.org/0000-0002-1694-2330, false",
        "http://orcid.org/0000-0002-1825-0097, false",
        "https://orcid.org/0000-0002-1825, false",
        "0000-0002-1825-0097, false",
    })
    void hasARightCheckDigit(String iri, boolean valid) {
        assertEquals(valid, Orcid.valid(iri));
    }
}
