package org.w3id.paperkg.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.BundledCuration;
import org.w3id.paperkg.Corpus;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.digest.reading.CollectionReader;
import org.w3id.paperkg.topic.thesaurus.Thesaurus;
import org.w3id.paperkg.topic.thesaurus.Topic;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;

/** The topics of real digests: against hand-made labels, and what a thesaurus must not have. */
@Tag("acceptance")
class TopicGoldTest {
    private static final Path OWN_LABELS = Path.of("src/test/resources/topics/labels.jsonl");
    private static final Path FIGURES = Path.of("target/topic-figures.txt");
    private static final double FLOOR = 0.72;
    private static final double FLOOR_WITHOUT_LIST = 0.64;
    private static final int MOST_USED = 200;
    private static final double DUPLICATES = 0.02;

    private static final Set<String> GENERIC =
            Set.of(
                    "model",
                    "method",
                    "approach",
                    "framework",
                    "system",
                    "accuracy",
                    "task",
                    "layer",
                    "architecture",
                    "key",
                    "performance",
                    "result",
                    "experiment",
                    "dataset",
                    "data",
                    "user",
                    "benchmark",
                    "baseline",
                    "metric",
                    "algorithm",
                    "module",
                    "pipeline",
                    "input",
                    "output",
                    "parameter",
                    "quality",
                    "efficiency",
                    "speed",
                    "problem",
                    "research",
                    "paper",
                    "study",
                    "training",
                    "inference",
                    "analysis",
                    "evaluation",
                    "application",
                    "technique",
                    "strategy",
                    "code",
                    "open source",
                    "sota",
                    "state-of-the-art",
                    "background",
                    "precision",
                    "quantitative",
                    "qualitative",
                    "iteration",
                    "backbone",
                    "modality",
                    "artifact",
                    "novel",
                    "high quality");

    private static List<Paper> papers;
    private static TopicCuration curation;
    private static Thesaurus thesaurus;

    @BeforeAll
    static void mine() {
        papers = new CollectionReader(file -> {}).read(List.of(Corpus.orSkip().digests())).papers();
        curation = BundledCuration.read();
        thesaurus = new TopicMiner(curation).find(papers);
    }

    @Test
    void agreesWithALibrarian() throws IOException {
        Path gold = Corpus.orSkip().folder().resolve("gold/topics.jsonl");
        Assumptions.assumeTrue(Files.exists(gold), "skipped: no hand-labelled topics at " + gold);
        Thesaurus unaided = new TopicMiner().find(papers);
        TopicAgreement withList = LabelledTopics.read(gold).agreement(thesaurus);
        TopicAgreement withoutList = LabelledTopics.read(gold).agreement(unaided);
        Files.writeString(
                FIGURES,
                String.join(
                        "\n",
                        "gold with list " + withList,
                        "gold without list " + withoutList,
                        "own labels with list "
                                + LabelledTopics.read(OWN_LABELS).agreement(thesaurus),
                        "own labels without list "
                                + LabelledTopics.read(OWN_LABELS).agreement(unaided),
                        "topics " + thesaurus.topics().size(),
                        "mentions " + thesaurus.mentions().size(),
                        "suspect summaries " + thesaurus.suspects().size(),
                        ""));
        assertTrue(withList.f1() >= FLOOR, withList::toString);
        assertTrue(withoutList.f1() >= FLOOR_WITHOUT_LIST, withoutList::toString);
    }

    @Test
    void staysWithinItsShareOfABuild() {
        // The best of three against twice the aim of 4 s: what else the machine does makes it
        // slower
        double seconds = IntStream.range(0, 3).mapToDouble(run -> seconds()).min().orElseThrow();
        assertTrue(seconds < 2 * 4, () -> seconds + " s for " + papers.size() + " papers");
    }

    private static double seconds() {
        long start = System.nanoTime();
        new TopicMiner(curation).find(papers);
        return (System.nanoTime() - start) / 1e9;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "large language model|LLM|LLMs|대규모 언어 모델|대형 언어 모델|거대 언어 모델|대규모 언어모델",
                "diffusion model|Diffusion Models|확산 모델|디퓨전 모델",
                "retrieval-augmented generation|RAG|검색 증강 생성",
                "low-rank adaptation|LoRA|저랭크 적응",
                "multimodal large language model|MLLM|MLLMs|멀티모달 대규모 언어 모델|다중 모달 대형 언어 모델",
                "chain-of-thought|CoT|chain of thought|사고의 연쇄",
                "reinforcement learning from human feedback|RLHF|인간 피드백 기반 강화 학습",
                "vision-language model|VLM|vision language models|비전-언어 모델|시각-언어 모델",
                "neural radiance field|NeRF|신경 방사장",
                "mixture of experts|MoE|mixture-of-experts|전문가 혼합",
                "fine-tuning|finetuning|미세 조정|파인튜닝",
                "pre-training|pretraining|사전 훈련|사전 학습",
                "direct preference optimization|DPO|직접 선호 최적화",
                "3D Gaussian splatting|3DGS|3D 가우시안 스플래팅",
                "in-context learning|ICL|문맥 내 학습",
                "automatic speech recognition|ASR|자동 음성 인식",
                "question answering|QA|질문 응답|질의응답"
            })
    void joinsTheFormsOfOneConcept(String forms) {
        Set<String> slugs =
                Stream.of(forms.split("\\|")).map(TopicGoldTest::topic).collect(Collectors.toSet());
        assertEquals(1, slugs.size(), () -> forms + " are " + slugs);
    }

    @ParameterizedTest
    @CsvSource({
        "diffusion model, video diffusion model",
        "attention, self-attention",
        "self-attention, cross-attention",
        "language model, large language model",
        "large language model, multimodal large language model",
        "image generation, text-to-image generation",
        "image generation, video generation",
        "reinforcement learning, reinforcement learning from human feedback",
        "segmentation, semantic segmentation",
        "GPT-4, GPT-4o",
        "Llama 2, Llama 3",
        "fine-tuning, instruction tuning",
        "robot manipulation, robotics"
    })
    void keepsConceptsApart(String one, String other) {
        assertNotEquals(topic(one), topic(other));
    }

    /** The slug of the topic that has a form among its labels, spelling variants folded. */
    private static String topic(String form) {
        String key = TopicAgreement.key(form);
        return thesaurus.topics().stream()
                .filter(topic -> TopicAgreement.keys(topic).contains(key))
                .max(Comparator.comparingInt(Topic::paperCount))
                .map(Topic::slug)
                .orElseThrow(() -> new AssertionError("no topic is called " + form));
    }

    @Test
    void hasNoGenericWordAmongTheMostUsed() {
        List<String> generic =
                thesaurus.topics().stream()
                        .sorted(Comparator.comparing(topic -> -topic.paperCount()))
                        .limit(MOST_USED)
                        .map(topic -> topic.english().toLowerCase(Locale.ROOT))
                        .filter(GENERIC::contains)
                        .toList();
        assertEquals(List.of(), generic);
    }

    @Test
    void hasFewDuplicates() {
        Map<String, Integer> keys = new HashMap<>();
        thesaurus
                .topics()
                .forEach(t -> keys.merge(TopicAgreement.key(t.english()), 1, Integer::sum));
        int duplicates = keys.values().stream().mapToInt(count -> count - 1).sum();
        assertTrue(
                duplicates <= DUPLICATES * thesaurus.topics().size(), duplicates + " duplicates");
    }

    @Test
    void keepsTheThesaurusSound() {
        Map<String, Topic> bySlug =
                thesaurus.topics().stream().collect(Collectors.toMap(Topic::slug, t -> t));
        for (Topic topic : thesaurus.topics()) {
            assertTrue(topic.slug().matches("[a-z0-9]+(?:-[a-z0-9]+)*"), topic::toString);
            List<String> preferred =
                    Stream.concat(Stream.of(topic.english()), topic.korean().stream()).toList();
            assertTrue(
                    topic.alternatives().stream().noneMatch(l -> preferred.contains(l.text())),
                    topic::toString);
            assertTrue(topic.broader().stream().allMatch(bySlug::containsKey), topic::toString);
        }
    }

    @Test
    void suspectsFewSummaries() {
        double share = (double) thesaurus.suspects().size() / papers.size();
        assertTrue(share > 0.01 && share < 0.05, () -> "share of suspect summaries " + share);
    }
}
