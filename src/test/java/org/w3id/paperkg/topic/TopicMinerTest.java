package org.w3id.paperkg.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.paperkg.topic.Papers.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.topic.text.Language;
import org.w3id.paperkg.topic.thesaurus.Evidence;
import org.w3id.paperkg.topic.thesaurus.Thesaurus;
import org.w3id.paperkg.topic.thesaurus.Topic;
import org.w3id.paperkg.topic.thesaurus.TopicLabel;
import org.w3id.paperkg.topic.thesaurus.TopicMention;

class TopicMinerTest {
    private static final List<Paper> LIBRARY =
            List.of(
                    paper(
                            1,
                            "FoldNet: Umbrella Folding with Large Language Models",
                            "FoldNet은 기존 대규모 언어 모델(Large Language Models; LLMs)로 우산을 접는다.",
                            "이는 우산 접기(umbrella folding)의 정확도(accuracy)를 높인다."),
                    paper(2, "Kites", "연은 대규모 언어 모델(large language model, LLM)을 쓴다."),
                    paper(3, "Wind", "바람은 대규모 언어 모델은 물론 우산 접기에도 중요하다."),
                    paper(4, "Rain", "LLM의 비 예측은 우산 접기(umbrella-folding)와 다르다."),
                    paper(5, "Snow", "다중 모달 대규모 언어 모델(multimodal large language model)은 눈을 본다."),
                    paper(6, "Hail", "우박 세기(hailstone counting)를 다루고 그루브(groove)를 탄다."));

    private final Thesaurus thesaurus = new TopicMiner().find(LIBRARY);

    @Test
    void joinsTheSpellingsOfOneConcept() {
        Topic topic = topic("large-language-model");
        assertEquals("large language model", topic.english());
        assertEquals(Optional.of("대규모 언어 모델"), topic.korean());
        assertEquals(List.of(new TopicLabel("LLM", Language.ENGLISH)), topic.alternatives());
    }

    @Test
    void findsTheTopicWhereOnlyTheKoreanNameStands() {
        TopicMention mention = mention("2402.00003", "large-language-model");
        assertEquals("대규모 언어 모델", mention.surfaceForm());
        assertEquals(Optional.of(new Evidence(Papers.DAY, 1)), mention.evidence());
    }

    @Test
    void findsTheTopicWhereOnlyTheAcronymStands() {
        assertEquals("LLM", mention("2402.00004", "large-language-model").surfaceForm());
    }

    @Test
    void leavesEvidenceOutWhenTheTitleAloneMentionsTheTopic() {
        Thesaurus found =
                new TopicMiner()
                        .find(
                                List.of(
                                        paper(1, "Paper Kite Flying", "바람을 다룬다."),
                                        paper(2, "On Paper Kite Flying", "하늘을 다룬다.")));
        assertTrue(found.mentions().stream().anyMatch(m -> m.topic().equals("paper-kite-flying")));
        assertTrue(found.mentions().stream().allMatch(m -> m.evidence().isEmpty()));
    }

    @Test
    void takesTheArtefactOfATitleFromASinglePaper() {
        assertEquals(1, topic("foldnet").paperCount());
    }

    @Test
    void ranksTheArtefactFirstHoweverItIsSpelt() {
        Mined mined =
                Mined.from(
                        List.of(
                                paper(
                                        1,
                                        "4Kites: Umbrella Folding",
                                        "4Kites는 우산 접기(umbrella folding)이다."),
                                paper(
                                        2,
                                        "Kite-Me: Umbrella Folding",
                                        "우산 접기(umbrella folding)를 본다."),
                                paper(
                                        3,
                                        "Fold-LUM: Umbrella Folding",
                                        "large umbrella mesh (LUM)를 접는 Fold-LUM이다."),
                                paper(4, "Rain", "비는 large umbrella mesh (LUM)이다.")));
        assertEquals("4kites", mined.mentions(1).get(0).topic());
        assertEquals("kite-me", mined.mentions(2).get(0).topic());
        assertEquals("fold-lum", mined.mentions(3).get(0).topic());
    }

    @Test
    void writesTheNamesOfActivitiesSmallAndDimensionsLarge() {
        Mined mined =
                Mined.from(
                        List.of(
                                paper(
                                        1,
                                        "Kites",
                                        "우산(Parasol Wind Bending) 그리고 3d kite landing을 본다."),
                                paper(
                                        2,
                                        "Wind",
                                        "우산(Parasol Wind Bending) 그리고 3d kite landing을 본다.")));
        assertEquals("parasol wind bending", mined.topic("parasol-wind-bending").english());
        assertEquals("3D kite landing", mined.topic("3d-kite-landing").english());
    }

    @Test
    void takesAGlossOfSeveralWordsFromASinglePaper() {
        assertEquals(Optional.empty(), topic("hailstone-counting").broader());
    }

    @Test
    void takesNoGlossOfOneWordFromASinglePaper() {
        assertFalse(slugs().contains("groove"));
    }

    @Test
    void takesNoGenericWord() {
        assertFalse(slugs().contains("accuracy"));
    }

    @Test
    void namesTheHeadOfALabelAsBroader() {
        assertEquals(
                Optional.of("large-language-model"),
                topic("multimodal-large-language-model").broader());
    }

    @Test
    void givesEachPaperOneMentionOfATopicAndRanksWithoutGaps() {
        thesaurus.mentions().stream()
                .collect(Collectors.groupingBy(TopicMention::paper))
                .values()
                .forEach(
                        mentions -> {
                            assertEquals(
                                    IntStream.rangeClosed(1, mentions.size()).boxed().toList(),
                                    mentions.stream().map(TopicMention::rank).toList());
                            assertEquals(
                                    mentions.size(),
                                    mentions.stream().map(TopicMention::topic).distinct().count());
                        });
    }

    @Test
    void countsThePapersOfEachTopicByItsMentions() {
        for (Topic topic : thesaurus.topics()) {
            long mentions =
                    thesaurus.mentions().stream()
                            .filter(mention -> mention.topic().equals(topic.slug()))
                            .count();
            assertEquals(mentions, topic.paperCount(), topic.slug());
            assertTrue(mentions > 0, topic.slug());
        }
    }

    @Test
    void ranksWhatTheTitleIntroducesFirst() {
        assertEquals(1, mention("2402.00001", "foldnet").rank());
    }

    @Test
    void givesNoPaperMoreThanFifteenTopics() {
        String glosses =
                IntStream.range(0, 26)
                        .mapToObj(i -> "새 것(zig" + (char) ('a' + i) + " zagging)")
                        .collect(Collectors.joining(", "));
        assertEquals(
                15, new TopicMiner().find(List.of(paper(1, "Kites", glosses))).mentions().size());
    }

    @Test
    void dependsOnNeitherOrderNorLocale() {
        List<Paper> reversed = new ArrayList<>(LIBRARY);
        Collections.reverse(reversed);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(thesaurus, new TopicMiner().find(reversed));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void findsNothingInNothing() {
        assertEquals(
                new Thesaurus(List.of(), List.of(), Set.of()), new TopicMiner().find(List.of()));
    }

    private Set<String> slugs() {
        return new HashSet<>(thesaurus.topics().stream().map(Topic::slug).toList());
    }

    private Topic topic(String slug) {
        return thesaurus.topics().stream()
                .filter(topic -> topic.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new AssertionError(slug + " not in " + slugs()));
    }

    private TopicMention mention(String paper, String slug) {
        return thesaurus.mentions().stream()
                .filter(m -> m.paper().value().equals(paper) && m.topic().equals(slug))
                .findFirst()
                .orElseThrow(() -> new AssertionError(slug + " not in " + paper));
    }
}
