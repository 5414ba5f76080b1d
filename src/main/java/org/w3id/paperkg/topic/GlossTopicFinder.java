package org.w3id.paperkg.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3id.paperkg.digest.ArxivId;
import org.w3id.paperkg.digest.Paper;

/**
 * Finds topics from the glosses in summaries, from titles and from English phrases that papers
 * share; then finds the topics' names in all texts, English and Korean.
 *
 * <p>A topic enters when two papers or more mention it, or a title introduces it, or it has two
 * words or more and a gloss explains it. A single everyday word (not a name like GPT4) must be
 * explained by three glosses besides. A paper has at most 15 topics; what no paper has among its
 * own does not enter. A suspect summary is not read, see {@link SummaryFit}.
 */
public final class GlossTopicFinder implements TopicFinder {
    private static final int MOST_TOPICS_OF_A_PAPER = 15;

    @Override
    public Thesaurus find(List<Paper> papers) {
        List<PaperReading> readings =
                papers.stream()
                        .sorted(Comparator.comparing(Paper::id))
                        .parallel()
                        .map(PaperReading::of)
                        .toList();
        Acronyms acronyms = Acronyms.of(readings);
        KoreanEdges edges = KoreanEdges.of(readings, acronyms);
        Concepts concepts = Concepts.of(readings, acronyms, edges);
        KoreanNames koreanNames = KoreanNames.of(concepts, edges);
        OccurrenceFinder finder = new OccurrenceFinder(concepts, acronyms, koreanNames);
        List<PaperTopic> found =
                supported(
                        readings.parallelStream().flatMap(p -> topics(p, finder).stream()).toList(),
                        concepts);
        Scorer scorer = new Scorer(found, readings.size());
        List<Ranked> ranked =
                byPaper(found).values().stream()
                        .flatMap(ofPaper -> ranked(ofPaper, scorer).stream())
                        .toList();
        return new ThesaurusBuilder(concepts, acronyms, koreanNames).build(ranked);
    }

    /**
     * A topic of a paper with its place among the others.
     *
     * @param rank from 1
     */
    record Ranked(PaperTopic topic, double score, int rank) {}

    private static List<PaperTopic> topics(PaperReading paper, OccurrenceFinder finder) {
        Map<String, List<Occurrence>> byConcept = new TreeMap<>();
        for (Occurrence occurrence : finder.occurrences(paper)) {
            byConcept
                    .computeIfAbsent(occurrence.concept(), key -> new ArrayList<>())
                    .add(occurrence);
        }
        Optional<String> artefact = paper.artefact().map(Phrase::key);
        return byConcept.entrySet().stream()
                .map(
                        entry ->
                                new PaperTopic(
                                        paper,
                                        entry.getKey(),
                                        artefact.filter(entry.getKey()::equals).isPresent(),
                                        entry.getValue()))
                .toList();
    }

    private static List<PaperTopic> supported(List<PaperTopic> found, Concepts concepts) {
        Map<String, Integer> counts = paperCounts(found);
        return found.stream()
                .filter(
                        topic ->
                                counts.get(topic.concept()) >= 2
                                        || concepts.byKey(topic.concept())
                                                .filter(Concept::strong)
                                                .isPresent())
                .toList();
    }

    private static Map<String, Integer> paperCounts(List<PaperTopic> found) {
        Map<String, Integer> counts = new HashMap<>();
        found.forEach(topic -> counts.merge(topic.concept(), 1, Integer::sum));
        return counts;
    }

    private static Map<ArxivId, List<PaperTopic>> byPaper(List<PaperTopic> found) {
        return found.stream()
                .collect(
                        Collectors.groupingBy(
                                t -> t.paper().id(), TreeMap::new, Collectors.toList()));
    }

    private static List<Ranked> ranked(List<PaperTopic> topics, Scorer scorer) {
        List<PaperTopic> best =
                topics.stream()
                        .sorted(
                                Comparator.comparingDouble(scorer::score)
                                        .reversed()
                                        .thenComparing(PaperTopic::concept))
                        .limit(MOST_TOPICS_OF_A_PAPER)
                        .toList();
        return IntStream.range(0, best.size())
                .mapToObj(i -> new Ranked(best.get(i), scorer.score(best.get(i)), i + 1))
                .toList();
    }
}
