package org.w3id.paperkg.digest.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3id.paperkg.digest.DigestFile;
import org.w3id.paperkg.digest.Listing;

/**
 * Digests of invented papers, printed in each shape with separators, languages and marks drawn at
 * random, yield those papers, on their days, with their authors and nobody else.
 */
class AnyShapeTest {
    private static final int DIGESTS = 150;

    @ParameterizedTest
    @EnumSource
    void yieldsThePapersThatItPrints(PrintedShape shape) {
        Random random = new Random(shape.ordinal());
        for (int i = 0; i < DIGESTS; i++) {
            List<InventedPaper> papers = InventedPaper.some(random);
            String text = shape.print(papers, random);
            DigestFile read = new DigestParser().parse("digest.md", text);
            assertEquals(
                    papers,
                    read.listings().stream().map(AnyShapeTest::asInvented).toList(),
                    () -> text + "\n" + read.problems());
            read.listings()
                    .forEach(listing -> assertEquals(InventedPaper.DAY, listing.date(), text));
            assertTrue(read.lines().complete(), text);
        }
    }

    private static InventedPaper asInvented(Listing listing) {
        return new InventedPaper(
                listing.paper().value(),
                listing.title(),
                listing.authors().names(),
                listing.authors().cut(),
                listing.votes().orElse(-1));
    }
}
