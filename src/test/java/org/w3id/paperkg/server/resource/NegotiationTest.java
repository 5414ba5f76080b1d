package org.w3id.paperkg.server.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {
    private static final List<ResourceForm> ALL = Arrays.asList(ResourceForm.values());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | HTML",
                "*/* | TURTLE",
                "text/turtle;q=0.2, application/rdf+xml;q=0.7 | RDFXML",
                "text/turtle;q=0, */* | HTML",
                "application/json | JSONLD",
                "application/n-triples, text/html;q=0.9 | NTRIPLES",
                "text/*;q=0.5, text/turtle;q=0.1 | HTML",
                "text/n3, */*;q=0.1 | TURTLE",
                "text/plain, */*;q=0.1 | NTRIPLES",
                "application/x-bibtex | BIBTEX",
                "application/vnd.citationstyles.csl+json | CSL"
            })
    void givesWhatIsWantedMost(String accept, ResourceForm form) {
        assertEquals(Optional.of(form), Negotiation.of(accept).best(ALL));
    }

    @Test
    void givesNothingThatIsRefused() {
        assertEquals(Optional.empty(), Negotiation.of("image/png, text/turtle;q=0").best(ALL));
    }

    @Test
    void takesAnythingWithoutAWish() {
        assertEquals(Optional.of(ResourceForm.TURTLE), Negotiation.of(null).best(ALL));
    }
}
