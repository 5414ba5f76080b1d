package org.w3id.paperkg.digest.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3id.paperkg.CpuTime;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.digest.DigestFile;

/**
 * Whatever short text is repeated for long, wherever in a list of papers: it is read in little
 * time, and each line of it is accounted for.
 */
@Timeout(300)
class HostileUnitsTest {
    private static final int LENGTH = 10_000;
    private static final Duration MOST = Duration.ofSeconds(1);

    private static final List<String> UNITS =
            List.of(
                    "a",
                    "A",
                    "1",
                    "가",
                    " ",
                    "-",
                    ".",
                    ",",
                    "(",
                    ")",
                    "[",
                    "]",
                    "*",
                    "_",
                    "`",
                    "<",
                    ">",
                    "/",
                    ":",
                    "\t",
                    "&",
                    "'",
                    "\"",
                    "=",
                    "#",
                    "%",
                    "~",
                    "|",
                    "+",
                    "é",
                    "a-",
                    "a ",
                    "a.",
                    "a,",
                    "A. ",
                    "Ab ",
                    "1,",
                    "1.",
                    "(a",
                    "(a)",
                    "가(",
                    "가 ",
                    "a/",
                    "a:",
                    "a(",
                    "a[",
                    "[a]",
                    "](",
                    "![",
                    "**a",
                    "et al ",
                    "and ",
                    "<a ",
                    "&a;",
                    "http://",
                    "http://a.",
                    "a\n",
                    "- a\n",
                    "|a|",
                    "\\",
                    "{",
                    "}",
                    "a=",
                    "a@",
                    "\"a",
                    "'a",
                    "2024-",
                    "24",
                    "0.1 ",
                    "arxiv",
                    "arxiv.org/",
                    "aA",
                    "a1",
                    "A1-",
                    "et al., ",
                    "·",
                    "、",
                    "；",
                    "한a",
                    "[a](b)",
                    "<!--",
                    "*a*",
                    "~~",
                    "$a",
                    "a;",
                    "&lt;",
                    "1) ",
                    "  - a\n",
                    "> ",
                    "A, ",
                    "Ab, ");

    @TempDir Path folder;

    /** Where in a file the text stands. */
    private enum Place {
        TITLE(
                "### [%s](https://arxiv.org/abs/2402.06619)\n\nVote: 3\n\nAuthors: Ann Poe\n\n- 요약\n"),
        AUTHORS("### [A](https://arxiv.org/abs/2402.06619)\n\nVote: 3\n\nAuthors: %s\n\n- 요약\n"),
        POINT("### [A](https://arxiv.org/abs/2402.06619)\n\nVote: 3\n\nAuthors: Ann Poe\n\n- %s\n"),
        VOTE("### [A](https://arxiv.org/abs/2402.06619)\n\nVote: %s\n\nAuthors: Ann Poe\n\n- 요약\n"),
        BEFORE("%s\n\n### [A](https://arxiv.org/abs/2402.06619)\n\nVote: 3\n\n- 요약\n"),
        HEADING("## %s\n\n### [A](https://arxiv.org/abs/2402.06619)\n\nVote: 3\n\n- 요약\n"),
        ITEM("- [A](https://arxiv.org/abs/2402.06619) %s\n"),
        CELL("| title | authors |\n|---|---|\n| [A](https://arxiv.org/abs/2402.06619) | %s |\n"),
        BARE("## A Paper\n\n%s\n\nhttps://arxiv.org/abs/2402.06619\n");

        private final String file;

        Place(String rest) {
            this.file = "## Daily Papers (2024-02-12)\n\n" + rest;
        }

        String with(String text) {
            return file.replace("%s", text);
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void isReadInLittleTime(Place place) {
        DigestParser parser = new DigestParser();
        for (String unit : UNITS) {
            byte[] digest = bytes(place.with(unit.repeat(LENGTH / unit.length())));
            CpuTime.assertWithin(MOST, () -> assertComplete(parser.parse("a.md", digest)));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertComplete(DigestFile file) {
        assertTrue(file.lines().complete());
    }

    /** What is found of papers, topics and people in them, takes little time, too. */
    @Test
    void isUnderstoodInLittleTime() throws IOException {
        Path file = folder.resolve("a.md");
        for (Place place : List.of(Place.TITLE, Place.AUTHORS, Place.POINT)) {
            for (String unit : UNITS) {
                Files.write(file, bytes(place.with(unit.repeat(LENGTH / unit.length()) + "x")));
                CpuTime.assertWithin(
                        Duration.ofSeconds(4), () -> TestStore.knowledge(List.of(file)));
            }
        }
    }
}
