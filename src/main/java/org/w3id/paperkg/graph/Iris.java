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
import org.w3id.paperkg.vocabulary.ArxivId;
import org.w3id.paperkg.vocabulary.ResourcePaths;

/** Mints the IRIs of all resources below one base; nobody else joins strings into IRIs. */
public final class Iris {
    // RFC 3987 section 2.2 allows none of these in an IRI
    private static final String FORBIDDEN = " <>\"{}|\\^`[]";
    // scheme, host, perhaps a port; then path, query and fragment. RFC 9110 section 4.2.4: no user
    private static final Pattern WEB =
            Pattern.compile(
                    "https?://[^/?#@:\\[\\]]+(?::\\d*)?(?:[/?#].*)?",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

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
