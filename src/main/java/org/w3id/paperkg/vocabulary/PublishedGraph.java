package org.w3id.paperkg.vocabulary;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * The graph whose IRIs are stated wherever nothing else is: its base, and what its resources are
 * called.
 */
public final class PublishedGraph {
    /** What its IRIs begin with, and those of any graph built without another base. */
    public static final String BASE = "https://w3id.org/paperkg/";

    private static final Pattern TOPIC_SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private PublishedGraph() {}

    /** The slug of a topic; empty when the node is no topic of this graph. */
    public static Optional<String> topicSlug(Node node) {
        return idIn(ResourcePaths.TOPICS, node).filter(slug -> TOPIC_SLUG.matcher(slug).matches());
    }

    /** The slug of an author; empty when the node can be no author of this graph. */
    public static Optional<String> authorSlug(Node node) {
        return idIn(ResourcePaths.AUTHORS, node)
                .filter(slug -> slug.equals(NameFolding.slug(slug)));
    }

    /** The id of a paper; empty when the node can be no paper of this graph. */
    public static Optional<ArxivId> paper(Node node) {
        return idIn(ResourcePaths.PAPERS, node).filter(ArxivId::valid).map(ArxivId::new);
    }

    private static Optional<String> idIn(String folder, Node node) {
        String start = BASE + folder;
        return Optional.of(node)
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(iri -> iri.startsWith(start))
                .map(iri -> iri.substring(start.length()));
    }
}
