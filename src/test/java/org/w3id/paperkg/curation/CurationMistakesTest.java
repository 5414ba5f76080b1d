package org.w3id.paperkg.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.paperkg.curation.CurationTexts.PREFIXES;
import static org.w3id.paperkg.curation.CurationTexts.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.paperkg.Golden;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.topic.thesaurus.ListedConcept;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;

/** Each mistake is said with its line, marked here by {@code #!}, and leaves the rest in force. */
class CurationMistakesTest {
    private static final String GOOD =
            """
            topic:good a skos:Concept ; skos:prefLabel "good"@en .
            :good a pkg:Ban ; pkg:decides topic:bad ; pkg:reason "no noun" .
            """;

    private static final Golden MISTAKES =
            new Golden(Path.of("src/test/resources/curation"), ".ttl", ".expected.txt");

    static List<String> mistakes() {
        return MISTAKES.names();
    }

    /** What is expected of a file is its one mistake, and what is left of its statements. */
    @ParameterizedTest
    @MethodSource("mistakes")
    void namesTheLineAndKeepsTheRest(String name) throws IOException {
        String text = Files.readString(MISTAKES.inputFile(name));
        CurationReading<TopicCuration> reading = read(text);
        assertEquals(1, reading.problems().size(), () -> reading.problems().toString());
        Problem problem = reading.problems().get(0);
        assertEquals("my.ttl:" + marked(text), problem.place());
        assertTrue(problem.code().loses());
        String found =
                problem.message() + "\n" + String.join("\n", facts(reading.curation())) + "\n";
        assertEquals(MISTAKES.expected(name, found), found);
    }

    @Test
    void usesNothingOfAFileThatIsNotTurtle() {
        String text =
                PREFIXES + GOOD + "topic:a a skos:Concept ;\n skos:prefLabel \"a\"@en , ; #!\n";
        CurationReading<TopicCuration> reading = read(text);
        assertEquals(TopicCuration.NONE, reading.curation());
        assertEquals("my.ttl:" + marked(text), reading.problems().get(0).place());
        assertTrue(reading.problems().get(0).message().startsWith("is no Turtle ("));
        assertEquals("my.ttl:1", read("topic:a a skos:Concept .").problems().get(0).place());
        assertEquals("my.ttl:7", read(PREFIXES + GOOD + "topic:a a \"x").problems().get(0).place());
    }

    @Test
    void wantsUtf8() {
        byte[] bytes = (PREFIXES + GOOD + "# caf?").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE9;
        CurationReading<TopicCuration> reading =
                TopicCurationReader.read(List.of(Optional.of(new CurationText("my.ttl", bytes))));
        assertEquals(TopicCuration.NONE, reading.curation());
        assertEquals("my.ttl:7", reading.problems().get(0).place());
        assertTrue(reading.problems().get(0).message().contains("UTF-8"));
    }

    @Test
    void saysEachMistakeOfAFile() {
        List<String> lines =
                read(
                                PREFIXES
                                        + ":1 a pkg:Merge .\n"
                                        + "topic:a a skos:Concept ; skos:note \"b\" .\n")
                        .problems()
                        .stream()
                        .map(problem -> problem.firstLine() + " " + problem.message())
                        .map(line -> line.replaceAll("(;| and).*", ""))
                        .toList();
        assertEquals(
                List.of(
                        "5 the decision has no 'pkg:decides'",
                        "5 the decision has no 'pkg:into'",
                        "5 the decision has no reason",
                        "6 the concept 'https://w3id.org/paperkg/topic/a' has no English"
                                + " skos:prefLabel",
                        "6 the property 'skos:note' is not known of a 'skos:Concept'"),
                lines);
    }

    private static int marked(String text) {
        List<String> lines = text.lines().toList();
        return 1
                + lines.indexOf(
                        lines.stream().filter(l -> l.endsWith("#!")).findFirst().orElseThrow());
    }

    private static Set<String> facts(TopicCuration curation) {
        List<String> facts = new ArrayList<>();
        for (ListedConcept concept : curation.concepts()) {
            String forms =
                    concept.forms().stream()
                            .map(form -> " " + form.label().text())
                            .reduce("", String::concat);
            facts.add(
                    "concept "
                            + concept.english().toLowerCase(Locale.ROOT).replace(' ', '-')
                            + forms);
            concept.broader()
                    .filter(broader -> !broader.equals("good"))
                    .ifPresent(
                            broader -> facts.add("broader " + concept.english() + " " + broader));
        }
        add(facts, "merge", curation.merges());
        add(facts, "name", curation.names());
        add(facts, "broader", curation.broader());
        curation.bans().forEach(ban -> facts.add("ban " + ban));
        return new TreeSet<>(facts);
    }

    private static void add(List<String> facts, String what, Map<String, String> map) {
        map.forEach((from, to) -> facts.add(what + " " + from + " " + to));
    }
}
