package org.w3id.paperkg.digest.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.paperkg.digest.reading.Entries.DAY;
import static org.w3id.paperkg.digest.reading.Entries.day;
import static org.w3id.paperkg.digest.reading.Entries.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.paperkg.digest.DigestFile;
import org.w3id.paperkg.digest.Problem;

/** What is wrong with a line is said, with its place, and the rest of the digest is kept. */
class ProblemTest {
    private static final String DIGEST = day(DAY) + entry("2402.00001", 1, "Ada Kim");
    private static final String BARE =
            day(DAY) + "### [Bare](https://arxiv.org/abs/2402.00009)\n\n";

    /**
     * These are of whole files or of no digest; InputFilesTest and CurationMistakesTest have them.
     */
    private static final Set<Problem.Code> ELSEWHERE =
            EnumSet.of(
                    Problem.Code.CURATION_MISTAKE,
                    Problem.Code.CURATION_UNUSED,
                    // DecodingTest has these
                    Problem.Code.OTHER_ENCODING,
                    Problem.Code.UNKNOWN_ENCODING,
                    Problem.Code.DAMAGED_TEXT,
                    Problem.Code.NAME_IN_TWO_PARTS,
                    Problem.Code.UNREADABLE_FILE,
                    Problem.Code.NOT_A_FILE,
                    Problem.Code.FILE_TOO_LARGE);

    static Stream<Arguments> inputs() {
        return Stream.of(
                Arguments.of(Problem.Code.NO_DIGEST, 1, 3, "words\n\nmore words\n"),
                Arguments.of(
                        Problem.Code.PASSED_OVER,
                        11,
                        13,
                        DIGEST + "\n```\n### [A](https://arxiv.org/abs/2402.00002)\n```\n"),
                Arguments.of(
                        Problem.Code.YEAR_OF_PAPERS,
                        1,
                        1,
                        "## Week of March 10 - March 16\n\n"
                                + "### [A](https://arxiv.org/abs/2503.00001)\n"),
                Arguments.of(
                        Problem.Code.SEVERAL_PAPERS,
                        5,
                        5,
                        day(DAY)
                                + "### [A](https://arxiv.org/abs/2402.00002) and"
                                + " [B](https://arxiv.org/abs/2402.00003)\n\nVote: 1\n"),
                Arguments.of(
                        Problem.Code.PICTURE_TEXT,
                        5,
                        5,
                        BARE + "![A kettle](https://example.org/kettle.png)\n"),
                Arguments.of(Problem.Code.INVALID_UTF8, 10, 10, DIGEST + "- \uD800\n"),
                Arguments.of(Problem.Code.CONTROL_CHARACTER, 10, 10, DIGEST + "- a\u0001\n"),
                Arguments.of(Problem.Code.DIGEST_WITHOUT_DATE, 10, 10, DIGEST + "## Daily Papers"),
                Arguments.of(
                        Problem.Code.LISTING_WITHOUT_DIGEST, 1, 7, entry("2402.00002", 2, "Bo")),
                Arguments.of(
                        Problem.Code.LISTING_WITHOUT_LINK, 10, 12, DIGEST + "### No\n\nVote: 1\n"),
                Arguments.of(
                        Problem.Code.LISTING_WITHOUT_ARXIV_ID,
                        10,
                        10,
                        DIGEST + "### [A](https://a.org/)\n\n"),
                Arguments.of(
                        Problem.Code.LISTING_REPEATED,
                        10,
                        16,
                        DIGEST + entry("2402.00001", 2, "Bo")),
                Arguments.of(
                        Problem.Code.TEXT_BESIDE_DATE, 10, 10, DIGEST + day(DAY).strip() + "!"),
                Arguments.of(
                        Problem.Code.TEXT_BESIDE_LINK,
                        10,
                        10,
                        DIGEST + "### [A](https://arxiv.org/abs/2402.00002) b"),
                Arguments.of(Problem.Code.UNKNOWN_HEADING, 10, 10, DIGEST + "#### Deep\n"),
                Arguments.of(Problem.Code.UNKNOWN_LINE, 11, 11, DIGEST + "\nwords\n"),
                Arguments.of(Problem.Code.FIELD_REPEATED, 11, 11, DIGEST + "\nVote: 1\n"),
                Arguments.of(Problem.Code.VOTES_NOT_A_NUMBER, 5, 5, BARE + "Vote: -1\n"),
                Arguments.of(
                        Problem.Code.AUTHORS_NOT_NAMES,
                        5,
                        5,
                        BARE + "Authors: " + "a".repeat(501) + "\n"),
                Arguments.of(
                        Problem.Code.NAMES_CLEANED, 5, 5, BARE + "Authors: Ann Poe1, Ben Coe\n"),
                Arguments.of(
                        Problem.Code.AUTHORS_GUESSED,
                        5,
                        5,
                        BARE + "Authors: A Poe, B Coe; C Doe\n"),
                Arguments.of(Problem.Code.POINT_WITHOUT_TEXT, 10, 10, DIGEST + "-\n- a\n"));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void namesTheLines(Problem.Code code, int first, int last, String digest) {
        DigestFile file = new DigestParser().parse("a.md", bytes(digest));
        assertEquals(
                List.of(code + " " + first + "-" + last),
                file.problems().stream()
                        .map(p -> p.code() + " " + p.firstLine() + "-" + p.lastLine())
                        .toList());
        assertTrue(file.lines().complete(), () -> file.lines().toString());
        assertEquals(code.rejects(), file.lines().reported() > 0);
    }

    @Test
    void hasAnInputForEveryCode() {
        Set<Problem.Code> codes = EnumSet.copyOf(ELSEWHERE);
        inputs().forEach(input -> codes.add((Problem.Code) input.get()[0]));
        assertEquals(EnumSet.allOf(Problem.Code.class), codes);
    }

    @Test
    void cutsALongQuotation() {
        String quoted = Problem.quote("가".repeat(500));
        assertEquals("'" + "가".repeat(80) + "…'", quoted);
    }

    @Test
    void printsThePlaceFirst() {
        Problem problem = new Problem("a.md", 3, 5, Problem.Code.UNKNOWN_LINE, "not understood");
        assertEquals("a.md:3: unknown-line not understood (to line 5)", problem.toString());
    }

    /** UTF-8, in which a lone surrogate becomes three bytes that no decoder takes. */
    private static byte[] bytes(String text) {
        var bytes = new java.io.ByteArrayOutputStream();
        for (char c : text.toCharArray()) {
            if (Character.isSurrogate(c)) {
                bytes.writeBytes(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
            } else {
                bytes.writeBytes(
                        Character.toString(c).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
