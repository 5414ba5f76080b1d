package org.w3id.paperkg.server.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.w3id.paperkg.query.resource.LabelLanguage;
import org.w3id.paperkg.server.markup.WebAddress;
import org.w3id.paperkg.vocabulary.Pkg;
import org.w3id.paperkg.vocabulary.PublishedGraph;

/**
 * Addresses on this server: what lies below the base of the data is below this server's root,
 * whatever host the base names.
 *
 * @param chosen the language that the reader asked for by name, which links carry on
 */
public record Hrefs(String base, Optional<LabelLanguage> chosen) {
    /**
     * Where a browser finds a resource; empty when its IRI is no address of the web, or may lead
     * elsewhere than it seems to.
     */
    public String page(String iri) {
        if (iri.startsWith(Pkg.ONTOLOGY)) {
            return "/" + withLanguage(iri.substring(PublishedGraph.BASE.length()));
        }
        // a path that begins with two slashes would be another host
        if (!base.isEmpty() && iri.startsWith(base) && !iri.startsWith("/", base.length())) {
            return withLanguage(path(iri.substring(base.length())));
        }
        return WebAddress.isLink(iri) ? iri : "";
    }

    /** The document of a resource in one form. */
    public String document(String iri, String suffix) {
        return path(iri.substring(base.length()) + "." + suffix);
    }

    /** A path of this server, percent-encoded (RFC 3986 section 2.1). */
    public static String path(String local) {
        try {
            return new URI(null, null, "/" + local, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path: '" + local + "'", e);
        }
    }

    /** A path with or without a query or a fragment, in the language that the reader chose. */
    public String withLanguage(String path) {
        if (chosen.isEmpty()) {
            return path;
        }
        int fragment = path.indexOf('#');
        String query = (path.contains("?") ? "&" : "?") + "lang=" + chosen.get().tag();
        return fragment < 0
                ? path + query
                : path.substring(0, fragment) + query + path.substring(fragment);
    }
}
