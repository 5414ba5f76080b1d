package org.w3id.paperkg.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a paper is about a topic, from 0 to 1: a weighted sum of evidence in the title, being
 * what the title introduces, frequency in the paper (n/(n+1)), rarity in the collection (idf over
 * its maximum), earliness, and how often the papers that mention the topic have it in their titles:
 * authors put into titles what a paper is about, so that share tells subjects from what every
 * summary says. What occurs mostly as the end of longer terms gets 40% of it.
 */
final class Scorer {
    private static final double TITLE = 0.3;
    private static final double ARTEFACT = 0.15;
    private static final double FREQUENCY = 0.2;
    private static final double RARITY = 0.1;
    private static final double EARLINESS = 0.1;
    private static final double SUBJECT = 0.15;
    private static final double USUAL_TITLE_SHARE = 0.3;
    private static final double NESTED = 0.4;

    private final Map<String, Integer> paperCounts = new HashMap<>();
    private final Map<String, Integer> titleCounts = new HashMap<>();
    private final int papers;

    /**
     * @param topics of all papers
     * @param papers how many there are
     */
    Scorer(List<PaperTopic> topics, int papers) {
        for (PaperTopic topic : topics) {
            paperCounts.merge(topic.concept(), 1, Integer::sum);
            titleCounts.merge(topic.concept(), topic.inTitle() ? 1 : 0, Integer::sum);
        }
        this.papers = papers;
    }

    double score(PaperTopic topic) {
        double score =
                (topic.inTitle() ? TITLE : 0)
                        + (topic.introduced() ? ARTEFACT : 0)
                        + FREQUENCY * topic.frequency() / (topic.frequency() + 1)
                        + RARITY * rarity(topic.concept())
                        + EARLINESS * topic.earliness()
                        + SUBJECT * subject(topic.concept());
        return Math.round(1000 * (topic.mostlyNested() ? NESTED * score : score)) / 1000.0;
    }

    /**
     * One paper says little, so a share is drawn to zero as if one more paper had it outside its
     * title.
     */
    private double subject(String concept) {
        double share = titleCounts.get(concept) / (paperCounts.get(concept) + 1.0);
        return Math.min(1, share / USUAL_TITLE_SHARE);
    }

    private double rarity(String concept) {
        double idf = Math.log((double) papers / paperCounts.get(concept));
        return papers > 1 ? idf / Math.log(papers) : 0;
    }
}
