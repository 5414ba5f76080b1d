package org.w3id.paperkg.server.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/**
 * What pages may load, and who may show them: style, scripts and answers come from this server
 * alone; pictures are made by scripts of the page, too.
 *
 * @param embedders origins whose pages may show in a frame what is made for that
 * @param thumbnails whether pages show pictures of papers from the hosts that the digests name, who
 *     then learn who reads what
 * @see <a href="https://www.w3.org/TR/CSP3/#directives">Content Security Policy Level 3, section
 *     6</a>
 */
public record PagePolicy(List<String> embedders, boolean thumbnails) {
    /** Nobody may show pages in a frame. */
    public static final PagePolicy STRICT = new PagePolicy(List.of(), false);

    private static final String LOADED =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; img-src 'self' data: blob:";

    /**
     * @throws IllegalArgumentException with a sentence for the user, when one is no origin
     */
    public PagePolicy {
        embedders = embedders.stream().map(PagePolicy::origin).toList();
    }

    /** RFC 6454, section 6.2; whatever else stood in the header could loosen it. */
    private static String origin(String typed) {
        try {
            URI uri = new URI(typed);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (web && uri.getHost() != null) {
                String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
                String origin = uri.getScheme() + "://" + uri.getHost() + port;
                if (typed.equals(origin) || typed.equals(origin + "/")) {
                    return origin;
                }
            }
        } catch (URISyntaxException e) {
            // told below
        }
        throw new IllegalArgumentException(
                "an origin is a scheme and a host with or without a port, such as https://www.example.org, not '%s'"
                        .formatted(typed));
    }

    /**
     * The value of {@code Content-Security-Policy}.
     *
     * @param embeddable whether the page is made for frames of other sites
     */
    String header(boolean embeddable) {
        return LOADED
                + (thumbnails ? " https:" : "")
                + "; frame-ancestors "
                + (embeddable && !embedders.isEmpty() ? String.join(" ", embedders) : "'none'");
    }

    /** Whether any site may show pages in a frame. */
    public boolean allowsFrames() {
        return !embedders.isEmpty();
    }
}
