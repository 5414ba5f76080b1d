package org.w3id.paperkg.network.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.network.Subnetwork;

class GraphMlTest {
    private static ReadBack read(Subnetwork network) throws IOException {
        return ReadBack.graphMl(Networks.text(NetworkFormat.GRAPHML, network));
    }

    @Test
    void tellsAllOfAPerson() throws IOException {
        Map<String, String> zoe = read(Networks.measured()).nodes().get("zoe-celik");
        assertEquals("Zoë Çelik", zoe.get("label"));
        assertEquals("4", zoe.get("papers"));
        assertEquals("1", zoe.get("coauthors"));
        assertEquals("2024-02-12", zoe.get("first_listed"));
        assertEquals("2024-07-01", zoe.get("last_listed"));
        assertEquals("Lanterns", zoe.get("community"));
        assertEquals("0.0000123456789", zoe.get("pagerank"));
        assertEquals("0", zoe.get("betweenness"));
        assertEquals("https://w3id.org/paperkg/author/zoe-celik", zoe.get("iri"));
    }

    @Test
    void tellsAllOfATie() throws IOException {
        Map<String, String> tie = read(Networks.measured()).edges().get("ada-marlow zoe-celik");
        assertEquals("3", tie.get("weight"));
        assertEquals("1.33333333", tie.get("strength"));
        assertEquals("2024-02-12", tie.get("first_joint"));
        assertEquals("2024-02-21", tie.get("last_joint"));
    }

    @Test
    void saysNothingOfMeasuresThatAreNotKnown() throws IOException {
        String document = Networks.text(NetworkFormat.GRAPHML, Networks.hostile());
        for (String measure : List.of("pagerank", "betweenness", "community")) {
            assertFalse(document.contains(measure), measure);
        }
        assertFalse(read(Networks.measured()).nodes().get("zz-alone").containsKey("community"));
    }

    @Test
    void keepsPeopleWithoutTies() throws IOException {
        assertTrue(read(Networks.measured()).graph().containsVertex("zz-alone"));
    }

    @Test
    void isADocumentAlsoWithoutPeople() throws IOException {
        assertEquals(0, read(new Subnetwork(List.of(), List.of())).graph().vertexSet().size());
    }

    @Test
    void writesTheKeyOfANameThatCannotBeShown() throws IOException {
        Subnetwork network =
                new Subnetwork(List.of(Networks.member("u-1", "\u0001\u0002")), List.of());
        assertEquals("u-1", read(network).nodes().get("u-1").get("label"));
    }
}
