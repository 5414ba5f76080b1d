package org.w3id.paperkg.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.paperkg.curation.CurationTexts.PREFIXES;
import static org.w3id.paperkg.curation.CurationTexts.read;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.CpuTime;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.topic.text.Language;
import org.w3id.paperkg.topic.thesaurus.ListedConcept;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;
import org.w3id.paperkg.topic.thesaurus.TopicLabel;

/** What a curation file means. */
class TopicCurationReaderTest {
    private static final String LIST =
            """
            topic:language-model a skos:Concept ;
                skos:altLabel "언어모델"@ko ;
                pkg:ambiguousLabel "LM"@en ;
                skos:altLabel "neural LM"@en ;
                skos:prefLabel "language model"@en , "언어 모델"@ko .

            topic:large-language-model
                a skos:Concept ;
                skos:prefLabel "large language model"@en ;
                skos:broader topic:language-model .
            """;
    private static final String DECISIONS =
            """
            :1 a pkg:Merge ; pkg:decides topic:a ; pkg:into topic:b ; pkg:reason "same" .
            :2 a pkg:Merge ; pkg:decides topic:c ; pkg:into topic:a ; pkg:reason "same" .
            :3 a pkg:Ban ; pkg:reason "a verb" ; pkg:decides topic:use .
            :4 a pkg:Rename ; pkg:decides topic:d ;
                skos:prefLabel "D model"@en ; pkg:reason "printed so" .
            :5 a pkg:PinBroader ; pkg:decides topic:d ;
                skos:broader topic:language-model ; pkg:reason "it is one"@en .
            """;

    private static ListedConcept.Form form(String text, Language language, boolean ambiguous) {
        return new ListedConcept.Form(new TopicLabel(text, language), ambiguous);
    }

    @Test
    void listsConceptsWithTheKoreanNameFirst() {
        CurationReading<TopicCuration> reading = read(PREFIXES + LIST);
        assertEquals(List.of(), reading.problems());
        assertEquals(
                List.of(
                        new ListedConcept(
                                "language model",
                                List.of(
                                        form("언어 모델", Language.KOREAN, false),
                                        form("언어모델", Language.KOREAN, false),
                                        form("LM", Language.ENGLISH, true),
                                        form("neural LM", Language.ENGLISH, false)),
                                Optional.empty()),
                        new ListedConcept(
                                "large language model", List.of(), Optional.of("language model"))),
                reading.curation().concepts());
    }

    @Test
    void showsAPreferredLabelThatIsAmbiguousWithoutTakingItForEvidence() {
        CurationReading<TopicCuration> reading =
                read(
                        PREFIXES
                                + """
                                topic:reasoning a skos:Concept ;
                                    skos:prefLabel "reasoning"@en , "추론"@ko ;
                                    pkg:ambiguousLabel "추론"@ko .
                                """);
        assertEquals(List.of(), reading.problems());
        assertEquals(
                List.of(form("추론", Language.KOREAN, true)),
                reading.curation().concepts().get(0).forms());
    }

    @Test
    void takesDecisions() {
        CurationReading<TopicCuration> reading = read(PREFIXES + DECISIONS);
        assertEquals(List.of(), reading.problems());
        TopicCuration curation = reading.curation();
        assertEquals(Map.of("a", "b", "c", "a"), curation.merges());
        assertEquals(Set.of("use"), curation.bans());
        assertEquals(Map.of("d", "D model"), curation.names());
        assertEquals(Map.of("d", "language-model"), curation.broader());
    }

    @Test
    void letsAnyConceptBeAmbiguous() {
        CurationReading<TopicCuration> reading =
                read(
                        PREFIXES
                                + """
                                topic:alignment a skos:Concept ; skos:prefLabel "alignment"@en ;
                                    pkg:ambiguousLabel "정렬"@ko .
                                topic:sorting a skos:Concept ; skos:prefLabel "sorting"@en ;
                                    pkg:ambiguousLabel "정렬"@ko .
                                """);
        assertEquals(List.of(), reading.problems());
        assertEquals(
                reading.curation().concepts().get(0).forms(),
                reading.curation().concepts().get(1).forms());
    }

    @Test
    void letsAPinBreakACircleThatTheListWouldMake() {
        CurationReading<TopicCuration> reading =
                read(
                        PREFIXES
                                + LIST
                                + """
                                :1 a pkg:PinBroader ; pkg:decides topic:language-model ;
                                    skos:broader topic:large-language-model ; pkg:reason "a test" .
                                :2 a pkg:PinBroader ; pkg:decides topic:large-language-model ;
                                    skos:broader topic:model ; pkg:reason "a test" .
                                """);
        assertEquals(List.of(), reading.problems());
        assertEquals(2, reading.curation().broader().size());
    }

    @Test
    void takesAnEmptyFileAndAByteOrderMark() {
        assertEquals(new CurationReading<>(TopicCuration.NONE, List.of(), true), read(""));
        assertEquals(read(PREFIXES + LIST), read("\uFEFF" + PREFIXES + LIST));
    }

    @Test
    void composesHangul() {
        String letters = "\u1100\u1161"; // what keyboards of some systems write for 가
        CurationReading<TopicCuration> reading =
                read(
                        PREFIXES
                                + "topic:a a skos:Concept ; skos:prefLabel \"a\"@en , \"%s\"@ko ."
                                        .formatted(letters));
        assertEquals(
                List.of(form("가", Language.KOREAN, false)),
                reading.curation().concepts().get(0).forms());
    }

    @Test
    void saysSomethingOfAnyDamage() {
        String text = PREFIXES + LIST + DECISIONS;
        long lines = text.lines().count();
        Random random = new Random(7);
        String marks = "<>\"'[](){}@^:;.,#\\\n _?~|a5";
        for (int run = 0; run < 4_000; run++) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(3));
            char mark = marks.charAt(random.nextInt(marks.length()));
            String damaged = text.substring(0, from) + mark + text.substring(to);
            for (Problem problem : read(damaged).problems()) {
                assertTrue(problem.firstLine() >= 1, damaged);
                assertTrue(problem.firstLine() <= lines + 2, damaged);
            }
        }
    }

    @Test
    void readsThousandsOfConceptsInNoTime() {
        StringBuilder list = new StringBuilder(PREFIXES);
        for (int i = 0; i < 2_500; i++) {
            list.append(
                    """
                    topic:concept-%1$d a skos:Concept ;
                        skos:prefLabel "concept %1$d"@en , "개념 %1$d"@ko ;
                        skos:altLabel "C%1$d"@en , "콘셉트 %1$d"@ko ;
                        skos:broader topic:concept-%2$d .
                    """
                            .formatted(i, i / 2 == i ? 1 : i / 2));
        }
        Optional<CurationText> file = CurationTexts.file("long.ttl", list.toString());
        Duration best =
                CpuTime.of(
                        () ->
                                assertEquals(
                                        2_500,
                                        TopicCurationReader.read(List.of(file))
                                                .curation()
                                                .concepts()
                                                .size()));
        assertTrue(best.toMillis() < 500, best::toString);
    }

    @Test
    void takesALabelWithoutTheControlCharactersThatItsEscapesSpell() {
        CurationReading<TopicCuration> reading =
                read(
                        PREFIXES
                                + """
                                topic:language-model a skos:Concept ;
                                    skos:prefLabel "language\\u0001 model"@en ;
                                    skos:altLabel "L\\u0000M\\uFFFF"@en .
                                """);
        assertEquals(
                List.of("language model"),
                reading.curation().concepts().stream().map(ListedConcept::english).toList());
        assertEquals(
                List.of(Problem.Code.CONTROL_CHARACTER, Problem.Code.CONTROL_CHARACTER),
                reading.problems().stream().map(Problem::code).toList());
        assertTrue(
                reading.problems().get(1).message().contains("U+0000, U+FFFF"),
                reading.problems()::toString);
    }
}
