package org.w3id.paperkg.topic;

import java.util.Map;

/**
 * How much a paper is about a topic, from 0 to 1: a weighted sum of evidence in the title, being
 * what the title introduces, frequency in the paper (n/(n+1)), rarity in the collection (idf over
 * its maximum) and earliness. What occurs only as the end of longer terms gets 60% of it.
 */
final class Scorer {
    private static final double TITLE = 0.35;
    private static final double ARTEFACT = 0.15;
    private static final double FREQUENCY = 0.25;
    private static final double RARITY = 0.1;
    private static final double EARLINESS = 0.15;
    private static final double NESTED_ONLY = 0.6;

    private final Map<String, Integer> paperCounts;
    private final int papers;

    Scorer(Map<String, Integer> paperCounts, int papers) {
        this.paperCounts = paperCounts;
        this.papers = papers;
    }

    double score(PaperTopic topic) {
        double score =
                (topic.inTitle() ? TITLE : 0)
                        + (topic.introduced() ? ARTEFACT : 0)
                        + FREQUENCY * topic.frequency() / (topic.frequency() + 1)
                        + RARITY * rarity(topic.concept())
                        + EARLINESS * topic.earliness();
        return Math.round(1000 * (topic.nestedOnly() ? NESTED_ONLY * score : score)) / 1000.0;
    }

    private double rarity(String concept) {
        double idf = Math.log((double) papers / paperCounts.get(concept));
        return papers > 1 ? idf / Math.log(papers) : 0;
    }
}
