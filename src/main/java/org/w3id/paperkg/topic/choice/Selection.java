package org.w3id.paperkg.topic.choice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3id.paperkg.topic.naming.Concept;
import org.w3id.paperkg.topic.naming.Concepts;

/**
 * Which topics a paper gets: at most 15, best first, none that is improbable; what its title
 * introduces comes before all others. A topic that only one paper would have must be the artefact
 * that its title introduces, or a term of the authority list, or a name or term of several words
 * that is more probable than not.
 */
public final class Selection {
    private static final int MOST_TOPICS_OF_A_PAPER = 15;
    private static final double LOWEST_SCORE = 0.3;
    private static final double LOWEST_SCORE_ALONE = 0.5;

    private Selection() {}

    /**
     * A topic of a paper with its place among the others.
     *
     * @param rank from 1
     */
    public record Ranked(PaperTopic topic, double score, int rank) {
        Ranked withScore(double other) {
            return new Ranked(topic, other, rank);
        }
    }

    public static List<Ranked> of(
            Collection<List<PaperTopic>> papers, Aboutness aboutness, Concepts concepts) {
        List<List<Ranked>> candidates =
                papers.parallelStream().map(topics -> best(topics, aboutness)).toList();
        Map<String, Integer> counts = new HashMap<>();
        candidates.forEach(
                paper ->
                        paper.forEach(
                                found -> counts.merge(found.topic().concept(), 1, Integer::sum)));
        List<Ranked> chosen = new ArrayList<>();
        for (List<Ranked> paper : candidates) {
            int rank = 0;
            for (Ranked found : paper) {
                if (enters(found, counts.get(found.topic().concept()), concepts)) {
                    rank++;
                    chosen.add(new Ranked(found.topic(), found.score(), rank));
                }
            }
        }
        return chosen;
    }

    private static List<Ranked> best(List<PaperTopic> topics, Aboutness aboutness) {
        List<Ranked> ranked =
                topics.stream()
                        .map(topic -> new Ranked(topic, aboutness.score(topic), 0))
                        .filter(found -> found.score() >= LOWEST_SCORE)
                        .toList();
        double highest = ranked.stream().mapToDouble(Ranked::score).max().orElse(0);
        return ranked.stream()
                .map(found -> found.topic().artefact() ? found.withScore(highest) : found)
                .sorted(
                        Comparator.comparingDouble(Ranked::score)
                                .reversed()
                                .thenComparing(found -> !found.topic().artefact())
                                .thenComparing(found -> found.topic().concept()))
                .limit(MOST_TOPICS_OF_A_PAPER)
                .toList();
    }

    private static boolean enters(Ranked found, int papers, Concepts concepts) {
        PaperTopic topic = found.topic();
        Concept concept = concepts.byKey(topic.concept()).orElseThrow();
        boolean everydayWord = concept.words() == 1 && !concept.name();
        return papers > 1
                || topic.artefact()
                || concept.listed().isPresent()
                || !everydayWord && found.score() >= LOWEST_SCORE_ALONE;
    }
}
