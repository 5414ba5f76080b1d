package org.w3id.paperkg.topic.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KoreanMorphologyTest {
    private final KoreanMorphology morphology = new KoreanMorphology();

    @ParameterizedTest
    @CsvSource({
        "우산을, 우산",
        "우산에서, 우산",
        "파라솔의, 파라솔",
        "추론이다, 추론",
        "추론입니다, 추론",
        "사람들, 사람",
        "모델들은, 모델",
        "시각적인, 시각적"
    })
    void takesWhatFollowsANounOff(String word, String noun) {
        assertEquals(noun, morphology.word(word).stem());
        assertTrue(morphology.word(word).nominal());
        assertFalse(morphology.word(word).bare());
    }

    @ParameterizedTest
    @CsvSource({"생성하는, 생성", "제안합니다, 제안", "학습시킨, 학습", "정렬된, 정렬", "정렬됩니다, 정렬"})
    void tellsVerbsMadeOfNounsFromNouns(String verb, String noun) {
        assertEquals(new KoreanWord(noun, List.of(noun), false, false), morphology.word(verb));
    }

    @ParameterizedTest
    @ValueSource(strings = {"새로운", "빠르게", "있는", "하는"})
    void findsNoStemInWordsWithoutANoun(String word) {
        assertEquals(new KoreanWord("", List.of(), false, false), morphology.word(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"우산", "주의", "정의", "들", "의"})
    void keepsBareNounsWhole(String noun) {
        assertEquals(new KoreanWord(noun, List.of(noun), true, true), morphology.word(noun));
    }

    @Test
    void partsCompounds() {
        assertEquals(
                new KoreanWord("확산모델", List.of("확산", "모델"), false, true), morphology.word("확산모델의"));
        assertEquals(List.of("비디오", "생성"), morphology.word("비디오생성").parts());
    }

    @Test
    void takes의AfterAnUnknownWordOff() {
        assertEquals("쿠봇", morphology.word("쿠봇의").stem());
    }

    @Test
    void leavesAWordThatNothingIsKnownOfWhole() {
        assertEquals(new KoreanWord("쯔꾸부", List.of("쯔꾸부"), true, true), morphology.word("쯔꾸부"));
    }

    @Test
    void givesThreadsSideBySideWhatOneGets() {
        List<String> words =
                IntStream.range(0, 600)
                        .mapToObj(i -> (char) ('가' + 13 * i) + "생성모델" + (i % 2 == 0 ? "을" : "의"))
                        .toList();
        List<KoreanWord> alone = words.stream().map(new KoreanMorphology()::word).toList();
        assertEquals(alone, words.parallelStream().map(morphology::word).toList());
    }
}
