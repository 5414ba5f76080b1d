package org.w3id.paperkg.digest.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.paperkg.digest.reading.Entries.DAY;
import static org.w3id.paperkg.digest.reading.Entries.day;
import static org.w3id.paperkg.digest.reading.Entries.entry;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.paperkg.CpuTime;
import org.w3id.paperkg.digest.DigestFile;

/** Input made to exhaust a stack or the reader's patience, in the middle of a digest. */
class PathologicalMarkdownTest {
    private static final int MANY = 50_000;
    private static final Map<String, String> CASES = new LinkedHashMap<>();

    static {
        CASES.put("quotes in quotes", "> ".repeat(MANY) + "a");
        CASES.put("lists in lists", "- ".repeat(MANY) + "a");
        CASES.put("numbers in numbers", "1. ".repeat(MANY) + "a");
        CASES.put("ever deeper lists", stairs(600));
        CASES.put("images in links", "![[](".repeat(MANY));
        CASES.put("images in links in a point", "- " + "![[]()".repeat(MANY));
        CASES.put("one long line", "a".repeat(5_000_000));
        CASES.put("one long point", "- " + "가 ".repeat(1_000_000));
        CASES.put(
                "brackets in a heading",
                "### [" + "[".repeat(100_000) + "](https://arxiv.org/abs/2402.00003)");
        CASES.put("links in a heading", "### [" + "[x](".repeat(MANY) + "](https://a.org/)");
        CASES.put("marks in a heading", "### [a](https://a.org/) " + "# ".repeat(MANY) + "b");
        CASES.put("spaces in a heading", "### [a](https://a.org/)" + " ".repeat(MANY * 4) + "b");
        CASES.put("dates in a heading", "## " + "(2024-02-30) ".repeat(MANY));
        CASES.put("stars before a point", "- " + "*".repeat(100_000) + "a");
        CASES.put("stars around colons", "- ***a*" + ": *".repeat(MANY));
        CASES.put("a megabyte of authors", "Authors: " + "A B, ".repeat(200_000));
        CASES.put("a megabyte of one author", "Authors: " + "A ".repeat(MANY * 10));
        CASES.put("authors in quotes", "Authors: [" + "'\\x".repeat(MANY) + "]");
        CASES.put("authors in brackets", "Authors: [" + "[".repeat(MANY) + "]");
        CASES.put("links without end", "- " + "http://".repeat(MANY));
        CASES.put("brackets after a link", "- http://a.org/" + ")".repeat(MANY * 2));
        CASES.put("full stops after a link", "- http://a.org/" + ".)".repeat(MANY * 2));
        CASES.put("open tags", "<a x=\"".repeat(MANY));
        CASES.put("open videos", "<video ".repeat(MANY));
        CASES.put("videos without source", "<div>" + "<video src=".repeat(MANY) + "</div>");
        CASES.put("open comments", "<!--".repeat(MANY));
        CASES.put("open fences", ("```\n" + "### [\n").repeat(MANY / 10));
        CASES.put("definitions", "[a]: u\n".repeat(MANY));
        CASES.put("an underlined heading", "a\n".repeat(MANY) + "===");
        CASES.put("tabs", "\t".repeat(MANY) + "a");
        CASES.put("backticks", "- " + "e`e``".repeat(MANY));
        CASES.put("entities", "- " + "&a".repeat(MANY));
        CASES.put("control characters", "- " + "a\u0000b ".repeat(MANY));
        CASES.put("empty bullets", "-\n".repeat(MANY));
        CASES.put("image without end", "![](" + "a".repeat(MANY * 10));
        CASES.put("votes without end", "Vote: " + "9".repeat(MANY));
    }

    static Set<String> names() {
        return CASES.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadInTimeAndHidesNoOtherEntry(String name) {
        String digest =
                day(DAY)
                        + entry("2402.00001", 1, "Ada Kim")
                        + "\n"
                        + CASES.get(name)
                        + "\n\n"
                        + entry("2402.00002", 2, "Bo Lund");
        byte[] bytes = digest.getBytes(StandardCharsets.UTF_8);
        DigestFile file =
                CpuTime.within(
                        Duration.ofSeconds(2), () -> new DigestParser().parse("a.md", bytes));
        assertTrue(file.lines().complete(), () -> file.lines().toString());
        file.listings().forEach(listing -> listing.links().size());
        long kept =
                file.listings().stream()
                        .filter(l -> Set.of("2402.00001", "2402.00002").contains(l.paper().value()))
                        .count();
        assertEquals(name.equals("dates in a heading") ? 1 : 2, kept);
    }

    private static String stairs(int steps) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < steps; i++) {
            text.append("  ".repeat(i)).append("* foo\n");
        }
        return text.toString();
    }
}
