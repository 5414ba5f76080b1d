package org.w3id.paperkg.graph;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.w3id.paperkg.author.NameFolding;
import org.w3id.paperkg.digest.ArxivId;

/** Mints the IRIs of all resources below one base; nobody else joins strings into IRIs. */
public final class Iris {
    /** The base of the published graph. */
    public static final String DEFAULT_BASE = "https://w3id.org/paperkg/";

    // RFC 3987 section 2.2 allows none of these in an IRI
    private static final String FORBIDDEN = " <>\"{}|\\^`[]";
    // scheme, host, perhaps a port; then path, query and fragment. RFC 9110 section 4.2.4: no user
    private static final Pattern WEB =
            Pattern.compile(
                    "https?://[^/?#@:\\[\\]]+(?::\\d*)?(?:[/?#].*)?",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

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

    Node component(String slug) {
        return below("component/" + slug);
    }

    Node community(String slug) {
        return below("community/" + slug);
    }

    Node possibleDuplicate(String firstSlug, String secondSlug) {
        return below("possible-duplicate/" + firstSlug + "+" + secondSlug);
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

    /** The slug of a topic of the published graph; empty when the node is no such topic. */
    public static Optional<String> publishedTopicSlug(Node node) {
        return published(DEFAULT_BASE + "topic/", node)
                .filter(slug -> SLUG.matcher(slug).matches());
    }

    /** The slug of an author of the published graph; empty when the node can be no such author. */
    public static Optional<String> publishedAuthorSlug(Node node) {
        return published(DEFAULT_BASE + "author/", node)
                .filter(slug -> slug.equals(NameFolding.slug(slug)));
    }

    /** The id of a paper of the published graph; empty when the node can be no such paper. */
    public static Optional<ArxivId> publishedPaper(Node node) {
        return published(DEFAULT_BASE + "paper/", node).filter(ArxivId::valid).map(ArxivId::new);
    }

    private static Optional<String> published(String folder, Node node) {
        return Optional.of(node)
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(iri -> iri.startsWith(folder))
                .map(iri -> iri.substring(folder.length()));
    }

    Node topicScheme() {
        return below("topics");
    }

    Node topicMention(ArxivId id, String topicSlug) {
        return below("paper/" + id + "/topic/" + topicSlug);
    }

    /** All that is in the graph. */
    Node dataset() {
        return below("dataset");
    }

    /** What is in the graph, the text of the summaries apart. */
    Node factsDataset() {
        return below("dataset/facts");
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
        String absolute = address;
        if (address.startsWith("/")) {
            absolute = (address.startsWith("//") ? "https:" : "https://huggingface.co") + address;
        }
        if (!WEB.matcher(absolute).matches()) {
            return Optional.empty();
        }
        int fragment = absolute.indexOf('#') + 1;
        String iri =
                fragment == 0
                        ? encoded(absolute)
                        : encoded(absolute.substring(0, fragment))
                                + encoded(absolute.substring(fragment)).replace("#", "%23");
        String whole = iri.replaceAll("%(?![0-9a-fA-F]{2})", "%25");
        return Stream.of(whole, ascii(whole))
                .filter(Iris::parses)
                .findFirst()
                .map(NodeFactory::createURI);
    }

    private static boolean parses(String iri) {
        try {
            return IRIx.create(iri).isReference();
        } catch (IRIException broken) {
            return false;
        }
    }

    /** With all but ASCII encoded, for the letters that Unicode has withdrawn. */
    private static String ascii(String iri) {
        return iri.codePoints()
                .mapToObj(c -> c < 0x80 ? Character.toString(c) : percent(c))
                .collect(Collectors.joining());
    }

    private static String encoded(String part) {
        StringBuilder iri = new StringBuilder();
        part.codePoints()
                .forEach(c -> iri.append(forbidden(c) ? percent(c) : Character.toString(c)));
        return iri.toString();
    }

    private static boolean forbidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> FORBIDDEN.indexOf(c) >= 0 || c == '\uFFFC' || c == '\uFFFD';
        };
    }

    private static String percent(int c) {
        StringBuilder bytes = new StringBuilder();
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            bytes.append("%%%02X".formatted(b));
        }
        return bytes.toString();
    }
}
