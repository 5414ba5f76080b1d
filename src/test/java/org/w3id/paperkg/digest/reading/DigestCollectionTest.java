package org.w3id.paperkg.digest.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.w3id.paperkg.digest.reading.Entries.DAY;
import static org.w3id.paperkg.digest.reading.Entries.day;
import static org.w3id.paperkg.digest.reading.Entries.entry;
import static org.w3id.paperkg.digest.reading.Entries.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.digest.DigestCollection;
import org.w3id.paperkg.digest.DigestFile;
import org.w3id.paperkg.digest.Listing;
import org.w3id.paperkg.digest.Problem;

class DigestCollectionTest {
    private static final String ADA = entry("2402.00001", 1, "Ada Kim");
    private static final String BO = entry("2402.00002", 2, "Bo Lund");

    @Test
    void joinsTwoFilesOfOneDay() {
        DigestCollection both =
                collection(parse("a.md", day(DAY) + ADA), parse("b.md", day(DAY) + BO));
        assertEquals(1, both.digests().size());
        assertEquals(2, both.digests().get(0).sources().size());
        assertEquals(
                List.of("2402.00001", "2402.00002"),
                both.digests().get(0).listings().stream().map(l -> l.paper().value()).toList());
    }

    @Test
    void keepsBothListingsOfAPaperOnTwoDays() {
        DigestCollection both =
                collection(parse(day(DAY.plusDays(1)) + ADA + "\n" + day(DAY) + ADA));
        assertEquals(1, both.papers().size());
        assertEquals(
                List.of(DAY, DAY.plusDays(1)),
                both.papers().get(0).listings().stream().map(Listing::date).toList());
    }

    @Test
    void reportsASecondListingOfTheSameDayInAnotherFile() {
        DigestCollection both =
                collection(parse("a.md", day(DAY) + ADA), parse("b.md", day(DAY) + BO + ADA));
        Problem problem = both.problems().get(0);
        assertEquals(Problem.Code.LISTING_REPEATED, problem.code());
        assertEquals("b.md:10", problem.place());
        assertEquals(2, both.digests().get(0).listings().size());
    }

    @Test
    void reportsASecondListingInAnotherFileOfTheSamePath() {
        DigestCollection both =
                collection(parse("a.md", day(DAY) + ADA), parse("a.md", day(DAY) + BO + ADA));
        assertEquals(
                List.of(Problem.Code.LISTING_REPEATED),
                both.problems().stream().map(Problem::code).toList());
    }

    @Test
    void takesTheSameBytesUnderTheSamePathOnce() {
        DigestCollection both =
                collection(parse("a.md", day(DAY) + ADA), parse("a.md", day(DAY) + ADA));
        assertEquals(1, both.files().size());
        assertEquals(List.of(), both.problems());
    }

    @Test
    void doesNotDependOnTheOrderOfTheFiles() {
        List<DigestFile> files = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            files.add(parse(i + ".md", day(DAY.plusDays(i % 4)) + ADA + BO + "stray\n"));
        }
        String inOrder = printed(DigestCollection.of(files, List.of()));
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(files, new Random(seed));
            assertEquals(inOrder, printed(DigestCollection.of(files, List.of())));
        }
    }

    @Test
    void countsTheLinesOfAllFiles() {
        DigestCollection both =
                collection(parse("a.md", day(DAY) + ADA), parse("b.md", "nothing here\n"));
        assertEquals(new DigestFile.LineCount(6, 5, 1), both.lines());
    }

    private static DigestCollection collection(DigestFile... files) {
        return DigestCollection.of(List.of(files), List.of());
    }

    private static String printed(DigestCollection collection) {
        return collection.files()
                + "\n"
                + collection.digests()
                + collection.papers()
                + collection.problems()
                + collection.lines();
    }
}
