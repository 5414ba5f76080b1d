package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page that tells people how to use the program or to work on it, and what it shows. */
record ManualPage(Path file) {
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern BLOCK =
            Pattern.compile("^ *```(\\w*)\n(.*?)^ *```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("`[^`\n]*`");
    private static final String PROMPT = "$ ";

    static List<ManualPage> all() throws IOException {
        try (Stream<Path> root = Files.list(Path.of(""));
                Stream<Path> docs = Files.list(Path.of("docs"))) {
            return Stream.concat(root, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(ManualPage::new)
                    .toList();
        }
    }

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read page '" + file + "'", e);
        }
    }

    private String prose() {
        return BLOCK.matcher(text()).replaceAll("");
    }

    private List<String> blocks(String kind) {
        return BLOCK.matcher(text())
                .results()
                .filter(block -> block.group(1).equals(kind))
                .map(block -> block.group(2))
                .toList();
    }

    String block(String kind) {
        List<String> found = blocks(kind);
        assertTrue(!found.isEmpty(), file + " has no block " + kind);
        return found.get(0);
    }

    /** Lines that begin with a program's name, with or without a prompt. */
    List<String> commands(String program) {
        return text().lines()
                .map(line -> line.startsWith(PROMPT) ? line.substring(PROMPT.length()) : line)
                .filter(line -> line.startsWith(program + " "))
                .toList();
    }

    /** Commands with what they answer. */
    List<Transcript> transcripts() {
        List<Transcript> found = new ArrayList<>();
        for (String block : blocks("console")) {
            if (block.startsWith(PROMPT)) {
                List<String> lines = block.lines().toList();
                found.add(
                        new Transcript(
                                file,
                                lines.get(0).substring(PROMPT.length()),
                                lines.subList(1, lines.size())));
            }
        }
        return found;
    }

    /** Targets of links that lead nowhere outside, outside of code. */
    List<String> ownLinks() {
        return LINK.matcher(CODE.matcher(prose()).replaceAll(""))
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.matches("[a-z]+:.*"))
                .toList();
    }

    /** What headings are called in links: small letters, hyphens for blanks. */
    List<String> anchors() {
        return Pattern.compile("^#+ (.+)$", Pattern.MULTILINE)
                .matcher(prose())
                .results()
                .map(ManualPage::anchor)
                .toList();
    }

    private static String anchor(MatchResult heading) {
        Matcher other = Pattern.compile("[^\\p{L}\\p{N} _-]").matcher(heading.group(1));
        return other.replaceAll("").toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /**
     * A command and its answer, in which a line {@code ⋮} stands for any number of lines.
     *
     * @param shown lines of the answer
     */
    record Transcript(Path file, String command, List<String> shown) {
        private static final String LEFT_OUT = "⋮";

        boolean agreesWith(String answer) {
            StringBuilder pattern = new StringBuilder();
            for (String line : shown) {
                pattern.append(
                        line.strip().equals(LEFT_OUT)
                                ? "(?:[^\n]*\n)+"
                                : Pattern.quote(line.stripTrailing()) + "[ \r]*\n");
            }
            return Pattern.matches(pattern.toString(), answer.stripTrailing() + "\n");
        }

        @Override
        public String toString() {
            return file + ": " + command;
        }
    }
}
