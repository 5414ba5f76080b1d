package org.w3id.paperkg.vocabulary;

import java.time.LocalDate;

/**
 * Where the resources of a graph stand below its base. Whoever joins a base and a path gets an IRI
 * when the slugs are of {@link NameFolding} or of a topic.
 */
public final class ResourcePaths {
    public static final String PAPERS = "paper/";
    public static final String AUTHORS = "author/";
    public static final String TOPICS = "topic/";
    public static final String DIGESTS = "digest/";

    /** Between a paper and a topic that it is about. */
    public static final String MENTIONS = "/" + TOPICS;

    public static final String COMMUNITIES = "community/";
    public static final String TOPIC_SCHEME = "topics";

    /** All that is in the graph. */
    public static final String DATASET = "dataset";

    /** What is in the graph, the text of the summaries apart. */
    public static final String FACTS_DATASET = "dataset/facts";

    public static final String BUILD = "build";

    private ResourcePaths() {}

    /**
     * @param id of arXiv, without version
     */
    public static String paper(String id) {
        return PAPERS + id;
    }

    public static String author(String slug) {
        return AUTHORS + slug;
    }

    public static String authorship(ArxivId paper, int listedPosition) {
        return paper(paper.value()) + "/authorship/" + listedPosition;
    }

    public static String collaboration(String firstSlug, String secondSlug) {
        return "collaboration/" + firstSlug + "+" + secondSlug;
    }

    public static String component(String slug) {
        return "component/" + slug;
    }

    public static String community(String slug) {
        return COMMUNITIES + slug;
    }

    public static String possibleDuplicate(String firstSlug, String secondSlug) {
        return "possible-duplicate/" + firstSlug + "+" + secondSlug;
    }

    /**
     * @param date as ISO 8601 has it
     */
    public static String digest(String date) {
        return DIGESTS + date;
    }

    public static String listing(LocalDate date, ArxivId paper) {
        return "listing/" + date + "/" + paper;
    }

    public static String summaryPoint(LocalDate date, ArxivId paper, int position) {
        return listing(date, paper) + "/point/" + position;
    }

    public static String topic(String slug) {
        return TOPICS + slug;
    }

    public static String topicMention(ArxivId paper, String topicSlug) {
        return paper(paper.value()) + MENTIONS + topicSlug;
    }
}
