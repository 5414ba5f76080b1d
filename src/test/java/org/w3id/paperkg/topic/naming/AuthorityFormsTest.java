package org.w3id.paperkg.topic.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.paperkg.topic.Curations.ambiguous;
import static org.w3id.paperkg.topic.Curations.concept;
import static org.w3id.paperkg.topic.Curations.english;
import static org.w3id.paperkg.topic.Curations.korean;
import static org.w3id.paperkg.topic.Curations.listing;
import static org.w3id.paperkg.topic.Papers.paper;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.topic.Mined;
import org.w3id.paperkg.topic.TopicMiner;
import org.w3id.paperkg.topic.text.Language;
import org.w3id.paperkg.topic.thesaurus.Topic;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;
import org.w3id.paperkg.topic.thesaurus.TopicLabel;

class AuthorityFormsTest {
    private static final String FOLDING = "umbrella-folding";
    private static final TopicCuration LIST =
            listing(
                    concept(
                            "umbrella folding",
                            english("parasol closing"),
                            english("UFO"),
                            korean("우산 접기"),
                            korean("양산 닫기"),
                            ambiguous(english("AR")),
                            ambiguous(korean("접기")),
                            ambiguous(korean("노 젓기"))),
                    concept("air rowing", ambiguous(english("AR")), ambiguous(korean("노 젓기"))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "umbrella folding",
                "Umbrella-Folding",
                "parasol closings",
                "UFO",
                "UFOs",
                "우산 접기",
                "우산접기",
                "양산 닫기"
            })
    void findsEachFormInBothLanguages(String form) {
        assertEquals(Set.of(FOLDING), topics("눈은 " + form + "를 본다."));
    }

    @Test
    void givesTheTopicTheListedNames() {
        Topic topic = Mined.from(LIST, List.of(paper(1, "Snow", "눈은 양산 닫기를 본다."))).topic(FOLDING);
        assertEquals(Optional.of("우산 접기"), topic.korean());
        assertEquals(
                List.of(
                        new TopicLabel("AR", Language.ENGLISH),
                        new TopicLabel("UFO", Language.ENGLISH),
                        new TopicLabel("parasol closing", Language.ENGLISH),
                        new TopicLabel("노 젓기", Language.KOREAN),
                        new TopicLabel("양산 닫기", Language.KOREAN),
                        new TopicLabel("접기", Language.KOREAN)),
                topic.alternatives());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AR", "ARs", "노 젓기"})
    void takesAFormOfSeveralConceptsAloneForNothing(String form) {
        assertEquals(Set.of(), topics("눈은 " + form + "를 본다."));
    }

    @Test
    void takesAnAmbiguousAcronymAloneForNothing() {
        assertEquals(
                Set.of(),
                Mined.from(
                                listing(concept("umbrella folding", ambiguous(english("UF")))),
                                List.of(paper(1, "Snow", "눈은 UF를 본다.")))
                        .slugs());
    }

    @Test
    void givesATopicThatOnlyAnAmbiguousFormSpeaksForALowerScore() {
        assertTrue(score("눈은 접기를 본다.") < score("눈은 양산 닫기를 본다."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"접기", "AR"})
    void countsAnAmbiguousFormBesideAnotherOfTheConcept(String form) {
        assertEquals(1, occurrences("눈은 양산 닫기를 본다."));
        assertEquals(2, occurrences("눈은 양산 닫기를 보고 " + form + "를 한다."));
    }

    @Test
    void countsAnAmbiguousAcronymForTheConceptOfThePaperOnly() {
        assertEquals(Set.of("air-rowing"), topics("눈은 air rowing 뒤에 AR을 한다."));
    }

    @Test
    void letsThePapersOwnGlossWin() {
        assertEquals(Set.of("attic-rain"), topics("눈은 다락 비(attic rain; AR)를 보고 AR을 한다. AR은 AR이다."));
    }

    @Test
    void letsAPapersOwnGlossWinOverAListedAcronym() {
        assertEquals(
                Set.of("unbent-feather-oil"),
                topics("눈은 깃털 기름(unbent feather oil; UFO)을 보고 UFO를 한다."));
    }

    @Test
    void findsAListedTopicInASinglePaperThatOnlyNamesIt() {
        assertEquals(
                Set.of("umbra"),
                Mined.from(
                                listing(concept("umbra")),
                                List.of(paper(1, "Umbra", "눈은 umbra를 보고 umbra를 쓴다.")))
                        .slugs());
    }

    private static Set<String> topics(String text) {
        return Mined.from(LIST, List.of(paper(1, "Snow", text))).slugs();
    }

    private static double score(String text) {
        return Mined.from(LIST, List.of(paper(1, "Snow", text))).mention(1, FOLDING).score();
    }

    private static int occurrences(String text) {
        return new TopicMiner(LIST)
                .learn(List.of(paper(1, "Snow", text))).found().stream()
                        .filter(topic -> topic.concept().equals("umbrellafolding"))
                        .mapToInt(topic -> topic.occurrences().size())
                        .sum();
    }
}
