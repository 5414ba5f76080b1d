package org.w3id.paperkg.graph;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.vocabulary.NameFolding;
import org.w3id.paperkg.vocabulary.PublishedGraph;

class IrisTest {

    @Test
    void givesIrisThatParseForAnyName() {
        Iris iris = new Iris(PublishedGraph.BASE);
        Random random = new Random(6);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder name = new StringBuilder();
            random.ints(1 + random.nextInt(10), 1, random.nextBoolean() ? 0x250 : 0x10FFFF)
                    .filter(c -> c < 0xD800 || c > 0xDFFF)
                    .forEach(name::appendCodePoint);
            if (!name.isEmpty()) {
                assertParses(iris.author(NameFolding.slug(name.toString())).getURI());
            }
        }
    }

    private static void assertParses(String iri) {
        assertFalse(
                iri.chars().anyMatch(c -> c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0), () -> iri);
        assertTrue(IRIx.create(iri).isReference(), () -> iri);
    }
}
