package org.w3id.paperkg.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.w3id.paperkg.curation.CurationTexts.PREFIXES;
import static org.w3id.paperkg.curation.CurationTexts.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.author.AuthorCuration;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.topic.text.Language;
import org.w3id.paperkg.topic.thesaurus.ListedConcept;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;
import org.w3id.paperkg.topic.thesaurus.TopicLabel;

/** Files are read together; where they contradict each other, the word of the first holds. */
class CurationPrecedenceTest {
    private static final String KNOWN =
            """
            topic:cache a skos:Concept ; skos:prefLabel "cache"@en .
            topic:memory a skos:Concept ; skos:prefLabel "memory"@en .
            topic:kv-cache a skos:Concept ; skos:prefLabel "KV cache"@en , "KV 캐시"@ko ;
                skos:altLabel "key-value cache"@en ; skos:broader topic:cache .
            """;
    private static final String AUTHORS =
            """
            @prefix author: <https://w3id.org/paperkg/author/> .
            @prefix foaf:   <http://xmlns.com/foaf/0.1/> .
            @prefix paper:  <https://w3id.org/paperkg/paper/> .
            """;

    @Test
    void addsDecisionsOfOneNameInTwoFiles() {
        TopicCuration both = sound(ban("hail"), ban("snow"));
        assertEquals(Set.of("hail", "snow"), both.bans());
    }

    @Test
    void letsTheFirstFileWinContradictions() {
        TopicCuration both =
                sound(
                        merge("hail", "snow") + rename("rain", "Rain"),
                        merge("hail", "ice") + ban("rain").replace(":1 ", ":2 "));
        assertEquals(Map.of("hail", "snow"), both.merges());
        assertEquals(Map.of("rain", "Rain"), both.names());
        assertEquals(Set.of(), both.bans());
    }

    @Test
    void letsTheFirstFileWinInACircle() {
        assertEquals(
                Map.of("snow", "hail"),
                sound(merge("snow", "hail"), merge("hail", "snow")).merges());
        ListedConcept cache =
                sound(
                                "topic:cache a skos:Concept ; skos:prefLabel \"cache\"@en ;"
                                        + " skos:broader topic:kv-cache .",
                                KNOWN)
                        .concepts()
                        .get(0);
        assertEquals(Optional.of("KV cache"), cache.broader());
    }

    @Test
    void addsNamesToAKnownConceptAndChangesWhatItShows() {
        TopicCuration both =
                sound(
                        """
                        topic:kv-cache a skos:Concept ; skos:prefLabel "KV cache"@en , "키값 캐시"@ko ;
                            skos:altLabel "KVC"@en ; skos:broader topic:memory .
                        """,
                        KNOWN);
        assertEquals(
                new ListedConcept(
                        "KV cache",
                        List.of(
                                form("키값 캐시", Language.KOREAN),
                                form("KVC", Language.ENGLISH),
                                form("key-value cache", Language.ENGLISH),
                                form("KV 캐시", Language.KOREAN)),
                        Optional.of("memory")),
                both.concepts().get(0));
        assertEquals(3, both.concepts().size());
    }

    @Test
    void givesANameToTheConceptThatTheFirstFileSays() {
        TopicCuration both =
                sound(
                        """
                        topic:store a skos:Concept ; skos:prefLabel "store"@en ;
                            skos:altLabel "key-value cache"@en ; skos:broader topic:memory .
                        """,
                        KNOWN);
        assertEquals(
                List.of(form("key-value cache", Language.ENGLISH)), both.concepts().get(0).forms());
        assertEquals(List.of(form("KV 캐시", Language.KOREAN)), both.concepts().get(3).forms());
    }

    @Test
    void keepsATopicThatTheFirstFileListsAndTheNextBans() {
        assertEquals(Set.of(), sound(KNOWN, ban("cache")).bans());
        assertEquals(Set.of("cache"), sound(ban("cache"), KNOWN).bans());
    }

    @Test
    void saysInWhichFileAMistakeIs() {
        List<Problem> problems =
                TopicCurationReader.read(
                                List.of(
                                        file(
                                                "my.ttl",
                                                PREFIXES
                                                        + "\n"
                                                        + ban("x").replace("reason", "reasn")),
                                        Optional.empty(),
                                        file(
                                                "known.ttl",
                                                PREFIXES
                                                        + KNOWN.replace(
                                                                "topic:cache .", "topic:x ."))))
                        .problems();
        assertEquals(
                List.of("known.ttl:8", "my.ttl:6", "my.ttl:6"),
                problems.stream().map(Problem::place).toList());
    }

    @Test
    void letsTheFirstFileWinAboutAuthors() {
        CurationReading<AuthorCuration> reading =
                AuthorCurationReader.read(
                        List.of(
                                file("my.ttl", PREFIXES + AUTHORS + split("Bo (Leeds)") + MERGE),
                                file(
                                        "other.ttl",
                                        PREFIXES
                                                + AUTHORS
                                                + split("Bo (Oslo)").replace("0001", "0002")
                                                + MERGE.replace("author:c", "author:d"))));
        assertEquals(List.of(), reading.problems());
        AuthorCuration both = reading.curation();
        assertEquals(
                List.of("Bo (Leeds)"),
                both.splits().stream().map(AuthorCuration.Split::name).toList());
        assertEquals(
                List.of(new AuthorCuration.Merge("a", "c", new AuthorCuration.Origin("my.ttl", 9))),
                both.merges());
    }

    private static final String MERGE =
            ":1 a pkg:Merge ; pkg:decides author:a ; pkg:into author:c ; pkg:reason \"r\" .\n";

    private static String split(String name) {
        return """
        :2 a pkg:Split ; pkg:decides author:bo ; pkg:paper paper:2402.00001 ; pkg:into author:bo-2 ; foaf:name "%s" ; pkg:reason "r" .
        """
                .formatted(name);
    }

    /** Two files without a mistake. */
    private static TopicCuration sound(String first, String second) {
        CurationReading<TopicCuration> reading =
                TopicCurationReader.read(
                        List.of(
                                file("my.ttl", PREFIXES + first),
                                file("other.ttl", PREFIXES + second)));
        assertEquals(List.of(), reading.problems());
        return reading.curation();
    }

    private static String ban(String topic) {
        return ":1 a pkg:Ban ; pkg:decides topic:%s ; pkg:reason \"r\" .\n".formatted(topic);
    }

    private static String merge(String topic, String into) {
        return ":3 a pkg:Merge ; pkg:decides topic:%s ; pkg:into topic:%s ; pkg:reason \"r\" .\n"
                .formatted(topic, into);
    }

    private static String rename(String topic, String name) {
        return ":4 a pkg:Rename ; pkg:decides topic:%s ; skos:prefLabel \"%s\"@en ; pkg:reason \"r\" .\n"
                .formatted(topic, name);
    }

    private static ListedConcept.Form form(String text, Language language) {
        return new ListedConcept.Form(new TopicLabel(text, language), false);
    }
}
