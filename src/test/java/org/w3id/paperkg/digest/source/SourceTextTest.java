package org.w3id.paperkg.digest.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.paperkg.digest.reading.Entries.DAY;
import static org.w3id.paperkg.digest.reading.Entries.day;
import static org.w3id.paperkg.digest.reading.Entries.entry;
import static org.w3id.paperkg.digest.reading.Entries.parse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.digest.DigestFile;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.digest.SummaryPoint;
import org.w3id.paperkg.digest.reading.DigestParser;

/** Files as editors, systems and accidents leave them. */
class SourceTextTest {
    private static final String DIGEST = day(DAY) + entry("2402.00001", 1, "Ada Kim, Bo Lund");

    @Test
    void readsCarriageReturnsBeforeLineFeeds() {
        assertSameRecords(parse(DIGEST), parse(DIGEST.replace("\n", "\r\n")));
    }

    @Test
    void readsAFileWhoseLinesEndInCarriageReturnsAlone() {
        assertSameRecords(parse(DIGEST), parse(DIGEST.replace("\n", "\r")));
    }

    @Test
    void readsPastAByteOrderMark() {
        assertSameRecords(parse(DIGEST), parse("\uFEFF" + DIGEST));
    }

    @Test
    void readsALastLineWithoutLineFeed() {
        assertSameRecords(parse(DIGEST), parse(DIGEST.strip()));
    }

    @Test
    void keepsALoneCarriageReturnInsideASentence() {
        DigestFile file = parse(DIGEST + "- 앞\r뒤입니다.\n");
        assertEquals("앞\r뒤입니다.", lastPoint(file));
        assertEquals(List.of(), file.problems());
    }

    @Test
    void keepsALineSeparatorInsideAnyField() {
        DigestFile file = parse(day(DAY) + entry("2402.00001", 1, "Ada\u2028Kim, Bo Lund"));
        assertEquals(2, file.listings().get(0).authors().names().size());
        assertEquals(List.of(), file.problems());
    }

    @Test
    void countsWhatItRemovesManyTimes() {
        DigestFile file = parse(DIGEST + "- 하\u0000나\u0000\u0008\u0000.\n");
        String message = file.problems().get(0).message();
        assertTrue(message.contains("U+0000 (3 times), U+0008,"), message);
    }

    @Test
    void removesAndReportsWhatNoGraphCanHold() {
        DigestFile file = parse(DIGEST + "- 하\u0000나\uFFFE\u001F.\n");
        assertEquals("하나.", lastPoint(file));
        Problem problem = file.problems().get(0);
        assertEquals(Problem.Code.CONTROL_CHARACTER, problem.code());
        assertEquals(10, problem.firstLine());
        assertTrue(problem.message().contains("U+0000, U+FFFE, U+001F"), problem::message);
    }

    @Test
    void replacesAndReportsBytesThatAreNotUtf8() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((DIGEST + "- 바이트 ").getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);
        bytes.write('\n');
        DigestFile file = new DigestParser().parse("a.md", bytes.toByteArray());
        assertEquals("바이트 \uFFFD", lastPoint(file));
        assertEquals(
                List.of(Problem.Code.INVALID_UTF8),
                file.problems().stream().map(Problem::code).toList());
        assertEquals(10, file.problems().get(0).firstLine());
    }

    @Test
    void doesNotReportAReplacementCharacterThatWasWritten() {
        assertEquals(List.of(), parse(DIGEST + "- 글자 \uFFFD\n").problems());
    }

    @Test
    void keepsBidirectionalControlsAndNonBreakingSpaces() {
        DigestFile file = parse(DIGEST + "- a\u202Eb\u2066c\u00A0d\n");
        assertEquals("a\u202Eb\u2066c\u00A0d", lastPoint(file));
    }

    @Test
    void readsAnEmptyFile() {
        assertEquals(new DigestFile.LineCount(0, 0, 0), parse("").lines());
    }

    private static String lastPoint(DigestFile file) {
        List<SummaryPoint> points = file.listings().get(0).points();
        return points.get(points.size() - 1).text();
    }

    private static void assertSameRecords(DigestFile expected, DigestFile found) {
        assertEquals(expected.listings(), found.listings());
        assertEquals(expected.problems(), found.problems());
        assertEquals(expected.lines(), found.lines());
    }
}
