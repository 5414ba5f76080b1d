package org.w3id.paperkg.digest.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3id.paperkg.digest.DigestFile;

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
                    papers.stream().map(AnyShapeTest::told).collect(Collectors.joining("\n")),
                    read.listings().stream()
                            .map(
                                    l ->
                                            "%s %s %s %s%s %s"
                                                    .formatted(
                                                            l.date(),
                                                            l.paper(),
                                                            l.title(),
                                                            l.authors().names(),
                                                            l.authors().cut() ? "+" : "",
                                                            l.votes().orElse(-1)))
                            .collect(Collectors.joining("\n")),
                    () -> text + "\n" + read.problems());
            assertTrue(read.lines().complete(), text);
        }
    }

    private static String told(InventedPaper paper) {
        return "%s %s %s %s%s %s"
                .formatted(
                        InventedPaper.DAY,
                        paper.id(),
                        paper.title(),
                        paper.authors(),
                        paper.cut() ? "+" : "",
                        paper.votes());
    }
}
