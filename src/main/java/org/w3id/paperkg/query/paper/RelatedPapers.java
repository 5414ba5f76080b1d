package org.w3id.paperkg.query.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Papers that share topics or authors with one, as the canned query {@code paper/related} finds
 * them: a shared topic counts as much as both are about it, and less the more papers are; a shared
 * author counts less the more papers there are of that name.
 *
 * @param cards all papers
 */
public record RelatedPapers(PaperCards cards) {
    private static final double DIGITS = 10_000;

    private static final Comparator<Related> CLOSEST_FIRST =
            Comparator.comparingLong((Related one) -> -Math.round(one.closeness() * DIGITS))
                    .thenComparing(one -> one.paper().day(), Comparator.reverseOrder())
                    .thenComparing(one -> one.paper().iri());

    /**
     * @param topics IRIs of those in common, the one that counts most first
     * @param authors IRIs of those in common
     */
    public record Related(
            PaperCard paper, double closeness, List<String> topics, List<String> authors) {
        public Related {
            topics = List.copyOf(topics);
            authors = List.copyOf(authors);
        }
    }

    /** What counts for one paper so far. */
    private static final class Sum {
        private final List<String> topics = new ArrayList<>();
        private final List<String> authors = new ArrayList<>();
        private double closeness;
    }

    /**
     * Closest first. Cost: linear in the papers on each of its topics and of each of its authors.
     *
     * @param most how many
     */
    public List<Related> to(PaperCard paper, int most) {
        Map<PaperCard, Sum> sums = new IdentityHashMap<>();
        for (PaperCard.Mention mention : paper.mentions()) {
            List<PaperCard> others = cards.onTopic(mention.topic());
            for (PaperCard other : others) {
                Sum sum = sums.computeIfAbsent(other, card -> new Sum());
                sum.closeness += mention.score() * score(other, mention.topic()) / others.size();
                sum.topics.add(mention.topic());
            }
        }
        for (String author : paper.creators()) {
            List<PaperCard> others = cards.ofAuthor(author);
            for (PaperCard other : others) {
                Sum sum = sums.computeIfAbsent(other, card -> new Sum());
                sum.closeness += 1.0 / others.size();
                sum.authors.add(author);
            }
        }
        sums.remove(paper);
        return sums.entrySet().stream()
                .map(one -> related(one.getKey(), one.getValue()))
                .sorted(CLOSEST_FIRST)
                .limit(most)
                .toList();
    }

    private static double score(PaperCard paper, String topic) {
        for (PaperCard.Mention mention : paper.mentions()) {
            if (mention.topic().equals(topic)) {
                return mention.score();
            }
        }
        return 0;
    }

    private static Related related(PaperCard paper, Sum sum) {
        return new Related(paper, sum.closeness, sum.topics, sum.authors);
    }
}
