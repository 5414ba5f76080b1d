package org.w3id.paperkg.graph;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.paperkg.digest.ArxivId;

/** Mints the IRIs of all resources below one base; nobody else joins strings into IRIs. */
final class Iris {
    /** The base of the published graph. */
    static final String DEFAULT_BASE = "https://w3id.org/paperkg/";

    // RFC 3987 section 2.2 allows none of these in an IRI
    private static final String FORBIDDEN = " <>\"{}|\\^`[]";

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
        return below("paper/" + id);
    }

    Node author(String slug) {
        return below("author/" + slug);
    }

    Node authorship(ArxivId id, int listedPosition) {
        return below("paper/" + id + "/authorship/" + listedPosition);
    }

    Node collaboration(String firstSlug, String secondSlug) {
        return below("collaboration/" + firstSlug + "+" + secondSlug);
    }

    Node digest(LocalDate date) {
        return below("digest/" + date);
    }

    Node listing(LocalDate date, ArxivId id) {
        return below("listing/" + date + "/" + id);
    }

    Node summaryPoint(LocalDate date, ArxivId id, int position) {
        return below("listing/" + date + "/" + id + "/point/" + position);
    }

    Node topic(String slug) {
        return below("topic/" + slug);
    }

    Node topicScheme() {
        return below("topics");
    }

    Node topicMention(ArxivId id, String topicSlug) {
        return below("paper/" + id + "/topic/" + topicSlug);
    }

    Node build() {
        return below("build");
    }

    static Node arxivPage(ArxivId id) {
        return NodeFactory.createURI("https://arxiv.org/abs/" + id);
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

    /**
     * An address found in a digest, as an IRI: characters that none may hold are percent-encoded.
     * Empty when it has no scheme and host of the web; an address without a host is one of the site
     * that publishes the lists.
     */
    static Optional<Node> web(String address) {
        String absolute = address.startsWith("/") ? "https://huggingface.co" + address : address;
        String scheme = absolute.toLowerCase(Locale.ROOT);
        if (!scheme.matches("https?://[^/?#:]+.*")) {
            return Optional.empty();
        }
        StringBuilder iri = new StringBuilder();
        absolute.codePoints()
                .forEach(
                        c ->
                                iri.append(
                                        c <= ' ' || FORBIDDEN.indexOf(c) >= 0
                                                ? percent(c)
                                                : Character.toString(c)));
        return Optional.of(
                NodeFactory.createURI(iri.toString().replaceAll("%(?![0-9a-fA-F]{2})", "%25")));
    }

    private static String percent(int c) {
        return "%%%02X".formatted(c);
    }
}
