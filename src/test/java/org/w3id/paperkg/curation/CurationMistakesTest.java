package org.w3id.paperkg.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.paperkg.curation.CurationTexts.PREFIXES;
import static org.w3id.paperkg.curation.CurationTexts.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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

    /** What the sentence says, what is left besides the good statements, and the file. */
    static Stream<Arguments> mistakes() {
        return Stream.concat(decisions(), concepts());
    }

    private static Stream<Arguments> decisions() {
        return Stream.of(
                Arguments.of(
                        "has no reason",
                        "",
                        ":1 #!\n a pkg:Merge ; pkg:decides topic:a ; pkg:into topic:b ."),
                Arguments.of(
                        "has no reason",
                        "",
                        ":1 a pkg:Ban ; pkg:decides topic:a ; pkg:reason \" \" . #!"),
                Arguments.of("has no 'pkg:decides'", "", "\n:1 a pkg:Ban ; pkg:reason \"r\" . #!"),
                Arguments.of(
                        "more than one 'pkg:decides'",
                        "",
                        """
                        :1 a pkg:Ban ; pkg:decides topic:a ; pkg:reason "r" .
                        :1 a pkg:Ban ; pkg:decides topic:b ; pkg:reason "r" . #!
                        """),
                Arguments.of(
                        "is no topic",
                        "",
                        ":1 a pkg:Ban ; pkg:reason \"r\" ;\n pkg:decides <http://a.org/b> . #!"),
                Arguments.of(
                        "is not exactly one of",
                        "",
                        ":1 a pkg:Marge ; pkg:decides topic:a ; pkg:reason \"r\" . #!"),
                Arguments.of("is not exactly one of", "", ":1 pkg:decides topic:a . #!"),
                Arguments.of(
                        "has no 'pkg:into'",
                        "",
                        ":1 a pkg:Merge ; pkg:decides topic:a ; pkg:reason \"r\" . #!"),
                Arguments.of(
                        "relates 'a' to itself",
                        "",
                        ":1 a pkg:Merge ; pkg:decides topic:a ; pkg:into topic:a ; pkg:reason \"r\""
                                + " . #!"),
                Arguments.of(
                        "relates 'a' to itself",
                        "",
                        ":1 a pkg:PinBroader ; pkg:decides topic:a ; skos:broader topic:a ;"
                                + " pkg:reason \"r\" . #!"),
                Arguments.of(
                        "closes a circle (a -> b -> c -> a)",
                        "merge a b, merge b c",
                        """
                        :1 a pkg:Merge ; pkg:decides topic:a ; pkg:into topic:b ; pkg:reason "r" .
                        :2 a pkg:Merge ; pkg:decides topic:b ; pkg:into topic:c ; pkg:reason "r" .
                        :3 a pkg:Merge ; pkg:decides topic:c ; pkg:into topic:a ; pkg:reason "r" . #!
                        """),
                Arguments.of(
                        "closes a circle (a -> good -> a)",
                        "broader a good",
                        """
                        :1 a pkg:PinBroader ; pkg:decides topic:a ; skos:broader topic:good ; pkg:reason "r" .
                        :2 a pkg:PinBroader ; pkg:decides topic:good ; skos:broader topic:a ; pkg:reason "r" . #!
                        """),
                Arguments.of(
                        "closes a circle (a -> good -> a)",
                        "concept a",
                        """
                        topic:a a skos:Concept ; skos:prefLabel "a"@en ; skos:broader topic:good .
                        :2 a pkg:PinBroader ; pkg:decides topic:good ; skos:broader topic:a ; pkg:reason "r" . #!
                        """),
                Arguments.of(
                        "contradicts that of line 7 about 'a'",
                        "merge a b",
                        """
                        :1 a pkg:Merge ; pkg:decides topic:a ; pkg:into topic:b ; pkg:reason "r" .
                        :2 a pkg:Merge ; pkg:decides topic:a ; pkg:into topic:b ; pkg:reason "again" .
                        :3 a pkg:Merge ; pkg:decides topic:a ; pkg:into topic:c ; pkg:reason "r" . #!
                        """),
                Arguments.of(
                        "contradicts that of line 7 about 'a'",
                        "name a x",
                        """
                        :1 a pkg:Rename ; pkg:decides topic:a ; skos:prefLabel "x"@en ; pkg:reason "r" .
                        :2 a pkg:Rename ; pkg:decides topic:a ; skos:prefLabel "y"@en ; pkg:reason "r" . #!
                        """),
                Arguments.of(
                        "contradicts that of line 7 about 'a'",
                        "broader a x",
                        """
                        :1 a pkg:PinBroader ; pkg:decides topic:a ; skos:broader topic:x ; pkg:reason "r" .
                        :2 a pkg:PinBroader ; pkg:decides topic:a ; skos:broader topic:y ; pkg:reason "r" . #!
                        """),
                Arguments.of(
                        "contradicts that of line 6 about 'bad'",
                        "",
                        ":1 a pkg:Merge ; pkg:decides topic:bad ; pkg:into topic:b ; pkg:reason"
                                + " \"r\" . #!"),
                Arguments.of(
                        "is no English or Korean label",
                        "",
                        ":1 a pkg:Rename ; pkg:decides topic:a ; pkg:reason \"r\" ;\n"
                                + " skos:prefLabel \"x\" . #!"),
                Arguments.of(
                        "cannot be the new label",
                        "",
                        ":1 a pkg:Rename ; pkg:decides topic:a ; pkg:reason \"r\" ;\n"
                                + " skos:prefLabel \"가\"@ko . #!"),
                Arguments.of(
                        "'pkg:into' is not known of a 'pkg:Ban'",
                        "ban a",
                        ":1 a pkg:Ban ; pkg:decides topic:a ; pkg:reason \"r\" ;\n"
                                + " pkg:into topic:b . #!"));
    }

    private static Stream<Arguments> concepts() {
        return Stream.of(
                Arguments.of(
                        "has no English skos:prefLabel",
                        "",
                        "topic:a a skos:Concept ; skos:prefLabel \"가\"@ko . #!"),
                Arguments.of(
                        "is a second preferred label beside 'a'",
                        "concept a",
                        "topic:a a skos:Concept ; skos:prefLabel \"a\"@en ,\n \"b\"@en . #!"),
                Arguments.of(
                        "is a second preferred label beside '가'",
                        "concept a 가",
                        "topic:a a skos:Concept ; skos:prefLabel \"a\"@en , \"가\"@ko ,\n"
                                + " \"나\"@ko . #!"),
                Arguments.of(
                        "'K-V  CACHE' is a label of 'kv-cache', too (line 7)",
                        "concept b, concept kv-cache",
                        """
                        topic:kv-cache a skos:Concept ; skos:prefLabel "KV cache"@en .
                        topic:b a skos:Concept ; skos:prefLabel "b"@en ;
                            skos:altLabel "K-V  CACHE"@en . #!
                        """),
                Arguments.of(
                        "'kv cache' is a label of 'kv-cache', too (line 8)",
                        "concept b, concept kv-cache",
                        """
                        topic:b a skos:Concept ; skos:prefLabel "b"@en ; skos:altLabel "kv cache"@en . #!
                        topic:kv-cache a skos:Concept ; skos:prefLabel "KV cache"@en .
                        """),
                Arguments.of(
                        "'long-context' is a label of 'longcontext', too",
                        "concept longcontext",
                        """
                        topic:longcontext a skos:Concept ; skos:prefLabel "longcontext"@en .
                        topic:long-context a skos:Concept ; skos:prefLabel "long-context"@en . #!
                        """),
                Arguments.of(
                        "does not fit the label 'KV cache'",
                        "",
                        "topic:kvcache a skos:Concept ; #!\n skos:prefLabel \"KV cache\"@en ."),
                Arguments.of(
                        "does not fit the label 'a'",
                        "",
                        "<http://a.org/a> a skos:Concept ; skos:prefLabel \"a\"@en . #!"),
                Arguments.of(
                        "is not in the list",
                        "concept a",
                        "topic:a a skos:Concept ; skos:prefLabel \"a\"@en ;\n"
                                + " skos:broader topic:x . #!"),
                Arguments.of(
                        "is a second broader concept",
                        "broader a b, concept a, concept b",
                        """
                        topic:b a skos:Concept ; skos:prefLabel "b"@en .
                        topic:a a skos:Concept ; skos:prefLabel "a"@en ; skos:broader topic:b ,
                            topic:good . #!
                        """),
                Arguments.of(
                        "closes a circle (a -> b -> a)",
                        "broader a b, concept a, concept b",
                        """
                        topic:a a skos:Concept ; skos:prefLabel "a"@en ; skos:broader topic:b .
                        topic:b a skos:Concept ; skos:prefLabel "b"@en ;
                            skos:broader topic:a . #!
                        """),
                Arguments.of(
                        "'x' is no English or Korean label",
                        "concept a",
                        "topic:a a skos:Concept ; skos:prefLabel \"a\"@en ;\n"
                                + " skos:altLabel \"x\" . #!"),
                Arguments.of(
                        "'modèle' is no English or Korean label",
                        "concept a y",
                        """
                        topic:a a skos:Concept ; skos:prefLabel "a"@en ; skos:altLabel
                            "modèle"@fr , #!
                            "y"@en .
                        """),
                Arguments.of(
                        "is no English or Korean label",
                        "concept a",
                        "topic:a a skos:Concept ; skos:prefLabel \"a\"@en ; skos:altLabel \" \"@en"
                                + " . #!"),
                Arguments.of(
                        "is no English or Korean label",
                        "concept a",
                        "topic:a a skos:Concept ; skos:prefLabel \"a\"@en ; skos:altLabel topic:x ."
                                + " #!"),
                Arguments.of(
                        "'skos:altLable' is not known of a 'skos:Concept'; use one of"
                                + " 'skos:prefLabel'",
                        "concept a",
                        "topic:a a skos:Concept ; skos:prefLabel \"a\"@en ;\n\n"
                                + " skos:altLable \"y\"@en . #!"),
                Arguments.of(
                        "the type 'pkg:Topic' means nothing beside 'skos:Concept'",
                        "concept a",
                        "topic:a a skos:Concept , pkg:Topic ; #!\n skos:prefLabel \"a\"@en ."));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void namesTheLineAndKeepsTheRest(String said, String left, String file) {
        String text = PREFIXES + GOOD + file;
        CurationReading<TopicCuration> reading = read(text);
        assertEquals(1, reading.problems().size(), () -> reading.problems().toString());
        Problem problem = reading.problems().get(0);
        assertTrue(problem.message().contains(said), problem::message);
        assertEquals("my.ttl:" + marked(text), problem.place());
        assertTrue(problem.code().loses());
        Set<String> expected = new TreeSet<>(Set.of("concept good", "ban bad"));
        Stream.of(left.split(", ")).filter(one -> !one.isEmpty()).forEach(expected::add);
        assertEquals(expected, facts(reading.curation()));
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
                            + concept.english().toLowerCase(java.util.Locale.ROOT).replace(' ', '-')
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
