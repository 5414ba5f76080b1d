package org.w3id.paperkg.graph;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the digests come from and under which licence their summaries are.
 *
 * @param source an address that names the publisher of the digests
 * @param license the IRI of the licence of the summaries' text; empty when it is not known
 */
public record DatasetRights(String source, Optional<String> license) {
    // java.net.URI takes letters beyond ASCII and what is none
    private static final Pattern INVISIBLE = Pattern.compile("\\p{C}");

    /** The project that publishes the digests this program was made for; see its LICENSE file. */
    public static final DatasetRights DEFAULT =
            new DatasetRights(
                    "https://github.com/l-yohai/daily_papers_ko",
                    Optional.of("https://creativecommons.org/licenses/by-nc-nd/4.0/"));

    /**
     * @throws IllegalArgumentException with a sentence for the user
     */
    public DatasetRights {
        check("source", source);
        license.ifPresent(iri -> check("licence", iri));
    }

    private static void check(String what, String iri) {
        try {
            URI uri = new URI(iri);
            if (uri.isAbsolute() && uri.getHost() != null && !INVISIBLE.matcher(iri).find()) {
                return;
            }
        } catch (URISyntaxException broken) {
            throw wrong(what, iri);
        }
        throw wrong(what, iri);
    }

    private static IllegalArgumentException wrong(String what, String iri) {
        return new IllegalArgumentException(
                "the %s is an address such as 'https://example.org/digests', not '%s'"
                        .formatted(what, iri));
    }

    /**
     * Rights in digests of a source; a source other than the usual one has no licence that this
     * program could know.
     */
    public static DatasetRights of(Optional<String> source, Optional<String> license) {
        String named = source.orElse(DEFAULT.source);
        return new DatasetRights(
                named,
                license.or(
                        () -> named.equals(DEFAULT.source) ? DEFAULT.license : Optional.empty()));
    }
}
