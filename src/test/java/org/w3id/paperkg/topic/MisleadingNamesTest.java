package org.w3id.paperkg.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.paperkg.topic.Papers.paper;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;

/** What looks like a name of a listed concept need not be one. */
class MisleadingNamesTest {

    @Test
    void takesNoOrdinaryWordForANameThatIsSpeltOddly() {
        TopicCuration curation =
                Curations.listing(Curations.concept("Shap-E"), Curations.concept("MultiPL-E"));
        Mined mined =
                Mined.from(
                        curation,
                        List.of(
                                paper(
                                        1,
                                        "A Shape of Kites",
                                        "shape와 multiple 그리고 Multiple kites를 본다."),
                                paper(2, "Kites by Shap-E", "shap-e와 MultiPL-E를 쓴다.")));
        assertEquals(Set.of(), intersection(mined.of(1), Set.of("shap-e", "multipl-e")));
        assertEquals(
                Set.of("shap-e", "multipl-e"),
                intersection(mined.of(2), Set.of("shap-e", "multipl-e")));
    }

    @Test
    void takesNoEndOfAListedKoreanNameForTheName() {
        TopicCuration curation =
                Curations.listing(Curations.concept("kite illusion", Curations.korean("연 착시")));
        Mined mined =
                Mined.from(
                        curation,
                        List.of(
                                paper(1, "Kites", "바람의 착시(kite illusion)이다."),
                                paper(2, "Wind", "하늘의 착시(kite illusion)이다."),
                                paper(3, "Rain", "비의 착시를 본다."),
                                paper(4, "Snow", "눈의 연 착시를 본다.")));
        assertFalse(mined.of(3).contains("kite-illusion"));
        assertTrue(mined.of(4).contains("kite-illusion"));
    }

    private static Set<String> intersection(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }
}
