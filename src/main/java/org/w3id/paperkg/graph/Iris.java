package org.w3id.paperkg.graph;

import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.paperkg.vocabulary.ArxivId;
import org.w3id.paperkg.vocabulary.ResourcePaths;

/**
 * Mints the IRIs of all resources below one base; nobody else joins strings into IRIs. What stands
 * below the base is decided by {@link ResourcePaths}.
 */
public final class Iris {
    private final String base;

    /**
     * @param base an absolute IRI that ends with a slash
     */
    Iris(String base) {
        this.base = base;
    }

    private Node below(String path) {
        return NodeFactory.createURI(base + path);
    }

    Node paper(ArxivId id) {
        return below(ResourcePaths.paper(id.value()));
    }

    Node author(String slug) {
        return below(ResourcePaths.author(slug));
    }

    Node authorship(ArxivId id, int listedPosition) {
        return below(ResourcePaths.authorship(id, listedPosition));
    }

    Node collaboration(String firstSlug, String secondSlug) {
        return below(ResourcePaths.collaboration(firstSlug, secondSlug));
    }

    Node component(String slug) {
        return below(ResourcePaths.component(slug));
    }

    Node community(String slug) {
        return below(ResourcePaths.community(slug));
    }

    Node possibleDuplicate(String firstSlug, String secondSlug) {
        return below(ResourcePaths.possibleDuplicate(firstSlug, secondSlug));
    }

    Node digest(LocalDate date) {
        return below(ResourcePaths.digest(date.toString()));
    }

    Node listing(LocalDate date, ArxivId id) {
        return below(ResourcePaths.listing(date, id));
    }

    Node summaryPoint(LocalDate date, ArxivId id, int position) {
        return below(ResourcePaths.summaryPoint(date, id, position));
    }

    Node topic(String slug) {
        return below(ResourcePaths.topic(slug));
    }

    Node topicScheme() {
        return below(ResourcePaths.TOPIC_SCHEME);
    }

    Node topicMention(ArxivId id, String topicSlug) {
        return below(ResourcePaths.topicMention(id, topicSlug));
    }

    /** All that is in the graph. */
    Node dataset() {
        return below(ResourcePaths.DATASET);
    }

    /** What is in the graph, the text of the summaries apart. */
    Node factsDataset() {
        return below(ResourcePaths.FACTS_DATASET);
    }

    Node build() {
        return below(ResourcePaths.BUILD);
    }

    static Node arxivPage(ArxivId id) {
        return NodeFactory.createURI(ArxivId.PAGES + id);
    }

    /** The DOI that arXiv registers for each paper. */
    static Node doi(ArxivId id) {
        return NodeFactory.createURI("https://doi.org/10.48550/arXiv." + id);
    }

    static Node huggingFacePage(ArxivId id) {
        return NodeFactory.createURI("https://huggingface.co/papers/" + id);
    }

    /** DBLP's key of an arXiv paper: 2402.06619 is {@code abs-2402-06619}. */
    static Node dblpRecord(ArxivId id) {
        return NodeFactory.createURI(
                "https://dblp.org/rec/journals/corr/abs-" + id.value().replace('.', '-'));
    }
}
