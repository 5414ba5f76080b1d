package org.w3id.paperkg.server.generation;

import static org.w3id.paperkg.server.route.Route.Trait.QUERIES;
import static org.w3id.paperkg.server.route.Route.Trait.RDF_ONLY;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.w3id.paperkg.server.host.PublicHostFilter;
import org.w3id.paperkg.server.http.ContentCoding;
import org.w3id.paperkg.server.http.Parameters;
import org.w3id.paperkg.server.http.ReaderLanguage;
import org.w3id.paperkg.server.http.ResultFormat;
import org.w3id.paperkg.server.route.Route;

/**
 * All of a request that determines the bytes of its answer; the rest is the generation and the
 * program.
 *
 * @param site scheme, name and port, since a service description names its own address
 * @param address path and query; one without a query ends in {@code -} on a line of its own
 * @param forms what the client accepts, as far as answers there differ by it
 * @param language of a page; {@code -} where there is none
 * @param page whether the client would rather have a page than data
 * @param gzip whether the client takes that coding
 */
record Representation(
        String site, String address, String forms, boolean page, String language, boolean gzip) {
    private static final String NOTE = Representation.class.getName();
    private static final String NONE = "-";
    private static final String ANY = "*";

    static Representation of(HttpServletRequest request, Route route) {
        String query = Optional.ofNullable(request.getQueryString()).orElse(NONE);
        return new Representation(
                PublicHostFilter.site(request),
                request.getRequestURI() + "\n" + query,
                forms(request, route),
                ResultFormat.prefersPage(request.getHeader("Accept")),
                mayBePage(request, route) ? language(request) : NONE,
                ContentCoding.accepted(request));
    }

    /** Lets those who come later in the chain of filters find it. */
    void noteFor(ServletRequest request) {
        request.setAttribute(NOTE, this);
    }

    /** Of a request to read what has a tag; empty for others. */
    static Optional<Representation> noted(ServletRequest request) {
        return Optional.ofNullable((Representation) request.getAttribute(NOTE));
    }

    private static String forms(HttpServletRequest request, Route route) {
        String accept = request.getHeader("Accept");
        if (route.forms().isPresent()) {
            return route.forms().get().apply(request.getRequestURI(), accept);
        }
        // elsewhere there are more forms than those of any query
        boolean ofQuery = route.is(RDF_ONLY) || route.is(QUERIES);
        return ofQuery ? ResultFormat.choices(accept) : String.valueOf(accept);
    }

    private static String language(HttpServletRequest request) {
        return ReaderLanguage.of(null, request.getHeader("Accept-Language")).language().tag();
    }

    /** Whether the answer may be a page, which is in a language. */
    static boolean mayBePage(HttpServletRequest request, Route route) {
        return !route.is(RDF_ONLY) && (!route.is(QUERIES) || prefersPage(request));
    }

    private static boolean prefersPage(HttpServletRequest request) {
        String html = ResultFormat.HTML.suffix();
        return ResultFormat.choices(request.getHeader("Accept")).contains(html)
                || Parameters.of(request, "format").filter(html::equals).isPresent();
    }

    /** As a text, which no other has. */
    String text() {
        return String.join("\n", site + address, forms, language, gzip ? "gzip" : "identity");
    }

    /** The same, for clients who take gzip if these do not, and the other way round. */
    Representation inOtherCoding() {
        return new Representation(site, address, forms, page, language, !gzip);
    }

    /** All under which an answer to this may be kept. */
    List<Representation> keys() {
        return page
                ? List.of(onAnySite().asPage(), onAnySite(), asPage(), this)
                : List.of(onAnySite(), this);
    }

    /** That of all sites, for an answer that does not name its own. */
    Representation onAnySite() {
        return new Representation(ANY, address, forms, page, language, gzip);
    }

    /**
     * That of all who would rather have a page than data, for a page: they get the same one,
     * whatever else they accept. For others it is this one.
     */
    Representation asPage() {
        return page ? new Representation(site, address, ANY, true, language, gzip) : this;
    }
}
