package org.w3id.paperkg.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.Corpus;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.digest.reading.CollectionReader;

/**
 * The suggestions on the real digests against verdicts by hand; a verdict "unknown" counts as
 * wrong. {@code -Dpaperkg.print=true} prints all suggestions with their evidence.
 */
@Tag("acceptance")
class PossibleDuplicatesCorpusTest {
    private static final Path JUDGED = Path.of("src/test/resources/authors/judged-pairs.tsv");
    private static final double PRINTED_FROM = 0.1;

    private static AuthorIndex index;
    private static CoauthorNetwork network;
    private static Map<String, String> verdicts;

    @BeforeAll
    static void read() throws IOException {
        Corpus corpus = Corpus.orSkip();
        List<Paper> papers =
                new CollectionReader(path -> {}).read(List.of(corpus.digests())).papers();
        index = AuthorIndex.of(papers);
        network = CoauthorNetwork.of(papers, index, 100);
        verdicts = new HashMap<>();
        for (String line : Files.readAllLines(JUDGED)) {
            String[] fields = line.split("\t");
            if (!line.startsWith("#")) {
                verdicts.put(fields[0] + " " + fields[1], fields[2]);
            }
        }
    }

    @Test
    void areRightFourTimesOfFiveFromTheLeastScoreOn() {
        double least = AuthorIdentity.LEAST_SCORE;
        assertPrecision(0.95, 35, 0.9, 1.01);
        assertPrecision(0.9, 12, 0.7, 0.9);
        assertPrecision(0.9, 9, 0.5, 0.7);
        assertPrecision(0.8, 10, least, 0.5);
    }

    @Test
    void areAHundredAndMore() {
        int found = AuthorIdentity.of(index, network).possibleDuplicates().size();
        assertTrue(found > 120 && found < 160, () -> found + " suggestions");
    }

    @Test
    void areQuicklyFound() {
        AuthorIdentity.of(index, network);
        long start = System.nanoTime();
        AuthorIdentity.of(index, network);
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(millis < 1_500, () -> millis + " ms");
    }

    @Test
    void canBePrinted() {
        if (!Boolean.getBoolean("paperkg.print")) {
            return;
        }
        for (PossibleDuplicate pair : scored(PRINTED_FROM)) {
            System.out.printf(
                    Locale.ROOT,
                    "%.3f\t%s\t%s\t%s\t%d shared\t%d joint\t%s%n",
                    pair.score(),
                    pair.variation(),
                    pair.first(),
                    pair.second(),
                    pair.sharedCoauthors(),
                    pair.jointPapers(),
                    verdicts.getOrDefault(pair.first() + " " + pair.second(), "-"));
        }
    }

    private static void assertPrecision(double least, int judged, double from, double below) {
        List<String> said =
                scored(from).stream()
                        .filter(pair -> pair.score() < below)
                        .map(pair -> verdicts.get(pair.first() + " " + pair.second()))
                        .filter(verdict -> verdict != null)
                        .toList();
        long same = said.stream().filter("same"::equals).count();
        assertTrue(said.size() >= judged, () -> said.size() + " judged from " + from);
        double precision = (double) same / said.size();
        assertTrue(precision >= least, () -> precision + " from " + from + " to " + below);
    }

    private static List<PossibleDuplicate> scored(double leastScore) {
        List<PossibleDuplicate> all =
                PossibleDuplicates.of(index, Neighbours.of(index, network), leastScore);
        assertEquals(all.size(), all.stream().distinct().count());
        return all.stream()
                .sorted(Comparator.comparing(PossibleDuplicate::score).reversed())
                .toList();
    }
}
