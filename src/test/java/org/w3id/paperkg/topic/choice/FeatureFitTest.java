package org.w3id.paperkg.topic.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.BundledCuration;
import org.w3id.paperkg.Corpus;
import org.w3id.paperkg.digest.reading.CollectionReader;
import org.w3id.paperkg.topic.LabelledTopics;
import org.w3id.paperkg.topic.Mining;
import org.w3id.paperkg.topic.TopicAgreement;
import org.w3id.paperkg.topic.TopicMiner;
import org.w3id.paperkg.topic.thesaurus.Topic;
import org.w3id.paperkg.vocabulary.ArxivId;

/**
 * Fits the weights of the clues to hand-made labels, says what to write into {@link Feature}, and
 * how well weights do on papers that they were not fitted to.
 */
@Tag("acceptance")
class FeatureFitTest {
    private static final Path OWN_LABELS = Path.of("src/test/resources/topics/labels.jsonl");
    private static final Path WEIGHTS = Path.of("target/clue-weights.txt");
    private static final int FOLDS = 8;
    private static final double CORE_WEIGHT = 1.6;
    private static final double LOWEST_SCORE = 0.3;
    private static final double FLOOR = 0.72;
    private static final double ROUNDING = 0.25;

    /** A candidate for a topic of a labelled paper. */
    private record Candidate(Topic topic, double[] clues, int grade) {}

    private static final Map<String, List<Candidate>> CANDIDATES = new TreeMap<>();
    private static List<JsonObject> gold;
    private static List<JsonObject> own;

    @BeforeAll
    static void readCandidates() {
        Corpus corpus = Corpus.orSkip();
        gold = LabelledTopics.read(corpus.folder().resolve("gold/topics.jsonl")).papers();
        own = LabelledTopics.read(OWN_LABELS).papers();
        Mining mining =
                new TopicMiner(BundledCuration.read())
                        .learn(
                                new CollectionReader(file -> {})
                                        .read(List.of(corpus.digests()))
                                        .papers());
        Map<ArxivId, List<PaperTopic>> byPaper = mining.byPaper();
        for (JsonObject paper : labelled()) {
            List<PaperTopic> topics = byPaper.get(new ArxivId(paper.getString("id")));
            CANDIDATES.put(
                    paper.getString("id"),
                    topics.stream().map(topic -> candidate(mining, topic, paper)).toList());
        }
    }

    private static List<JsonObject> labelled() {
        List<JsonObject> all = new ArrayList<>(gold);
        all.addAll(own);
        return all;
    }

    private static Candidate candidate(Mining mining, PaperTopic found, JsonObject paper) {
        Topic topic = mining.builder().topic(found.concept(), "any", Optional.empty(), 1);
        double[] clues =
                mining.aboutness().clues(found).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray();
        return new Candidate(topic, clues, TopicAgreement.grade(paper, topic));
    }

    private static double[] fit(Predicate<String> papers) {
        return RidgeLogit.fit(
                CANDIDATES.entrySet().stream()
                        .filter(entry -> papers.test(entry.getKey()))
                        .flatMap(entry -> entry.getValue().stream())
                        .map(
                                c ->
                                        new RidgeLogit.Example(
                                                c.clues(),
                                                c.grade() > 0,
                                                c.grade() == 2 ? CORE_WEIGHT : 1))
                        .toList());
    }

    @Test
    void doesWellOnPapersThatItWasNotFittedTo() throws IOException {
        List<String> ids = new ArrayList<>(CANDIDATES.keySet());
        Map<String, List<Topic>> answers = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int rest = fold;
            Set<String> held =
                    ids.stream()
                            .filter(id -> ids.indexOf(id) % FOLDS == rest)
                            .collect(Collectors.toSet());
            double[] weights = fit(id -> !held.contains(id));
            held.forEach(id -> answers.put(id, best(CANDIDATES.get(id), weights)));
        }
        TopicAgreement onGold = TopicAgreement.of(gold, answers);
        TopicAgreement onOwn = TopicAgreement.of(own, answers);
        double[] weights = fit(id -> true);
        StringBuilder report = new StringBuilder("cross-validated, gold: " + onGold + "\n");
        report.append("cross-validated, own labels: ").append(onOwn).append("\n");
        for (Feature clue : Feature.values()) {
            report.append("%s(%.2f)%n".formatted(clue, weights[clue.ordinal()]));
        }
        Files.writeString(WEIGHTS, report);
        assertTrue(onGold.f1() >= FLOOR && onOwn.f1() >= FLOOR, report::toString);
    }

    /** Small changes of rules move the fit a little; a large difference calls for new weights. */
    @Test
    void hasTheFittedWeights() {
        double[] weights = fit(id -> true);
        for (Feature clue : Feature.values()) {
            assertEquals(weights[clue.ordinal()], clue.weight(), ROUNDING, clue::toString);
        }
    }

    private static List<Topic> best(List<Candidate> candidates, double[] weights) {
        return candidates.stream()
                .filter(c -> RidgeLogit.probability(weights, c.clues()) >= LOWEST_SCORE)
                .sorted(
                        Comparator.comparingDouble(
                                c -> -RidgeLogit.probability(weights, c.clues())))
                .map(Candidate::topic)
                .toList();
    }
}
