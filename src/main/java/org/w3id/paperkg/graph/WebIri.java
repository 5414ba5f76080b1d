package org.w3id.paperkg.graph;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** Makes IRIs of the addresses that digests link to, whatever characters these hold. */
final class WebIri {
    // RFC 3987 section 2.2 allows none of these in an IRI
    private static final String FORBIDDEN = " <>\"{}|\\^`[]";
    // scheme, host, perhaps a port; then path, query and fragment. RFC 9110 section 4.2.4: no user
    private static final Pattern WEB =
            Pattern.compile(
                    "https?://[^/?#@:\\[\\]]+(?::\\d*)?(?:[/?#].*)?",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private WebIri() {}

    /**
     * An address found in a digest, as an IRI: characters that none may hold are percent-encoded.
     * Empty when it has no scheme and host of the web; an address without a host is one of the site
     * that publishes the lists.
     */
    static Optional<Node> of(String address) {
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
                .filter(WebIri::parses)
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
