package org.w3id.paperkg.server.generation;

import static org.w3id.paperkg.server.route.Route.Trait.IMMUTABLE;
import static org.w3id.paperkg.server.route.Route.Trait.LASTING;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.route.Route;
import org.w3id.paperkg.server.route.RouteTable;

/**
 * Tells clients that what they have is still right. A generation never changes, so which one it is,
 * the URL, the form, the language and the coding determine every byte of an answer, and none needs
 * to be computed to know that.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#field.etag">RFC 9110, 8.8.3 and 13.1.2</a>
 */
public final class RevalidationFilter implements Filter {
    private static final String SEEN = RevalidationFilter.class.getName();
    private static final String VOLATILE = SEEN + ".volatile";
    // matches whatever there is; whether there is anything shows when it is made
    private static final String ANY = "*";
    private static final int TAG_BYTES = 15;

    private final RouteTable routes;
    private final String program;

    /**
     * @param queries which the server answers besides those that clients write; other texts give
     *     other answers
     */
    public RevalidationFilter(RouteTable routes, QueryCatalog queries) {
        this.routes = routes;
        // the bundled ones are part of the program
        String texts = queries.equals(QueryCatalog.bundled()) ? "" : queries.hash();
        this.program = hash(Program.edition() + "\n" + texts);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        if (routes.isFile(asked)) {
            chain.doFilter(request, response);
            return;
        }
        answer.setHeader("Cache-Control", kept(asked));
        if (List.of("GET", "HEAD").contains(asked.getMethod())) {
            read(asked, answer, chain);
        } else {
            chain.doFilter(request, response);
        }
        vary(asked, answer);
    }

    private void read(HttpServletRequest asked, HttpServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        Representation wanted = Representation.of(asked, routes.of(asked));
        String current = tag(wanted, ServiceDescription.edition(LeaseFilter.generation(asked)));
        if (matches(asked, current)) {
            answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            answer.setHeader("ETag", current);
            return;
        }
        wanted.noteFor(asked);
        chain.doFilter(asked, answer);
        if (answer.getStatus() == HttpServletResponse.SC_OK
                && asked.getAttribute(VOLATILE) == null) {
            String seen = (String) asked.getAttribute(SEEN);
            answer.setHeader("ETag", seen == null ? current : tag(wanted, seen));
            if (matches(asked, ANY)) {
                answer.resetBuffer();
                answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            }
        }
    }

    private String kept(HttpServletRequest request) {
        Route route = routes.of(request);
        if (route.is(IMMUTABLE)) {
            return "public, max-age=31536000, immutable";
        }
        return route.is(LASTING) ? "public, max-age=604800" : "no-cache";
    }

    /**
     * Notes which generation an answer is made from: during a switch it may be a later one than
     * that which the request holds open.
     */
    public static void seen(ServletRequest request, String edition) {
        request.setAttribute(SEEN, edition);
    }

    /** Notes that the same request may give another answer next time, from the same generation. */
    public static void isVolatile(ServletRequest request) {
        request.setAttribute(VOLATILE, true);
    }

    /** Whether an answer that was made is the one that its tag stands for, and no other. */
    static boolean isRepeatable(ServletRequest request, String edition) {
        Object seen = request.getAttribute(SEEN);
        return request.getAttribute(VOLATILE) == null && (seen == null || edition.equals(seen));
    }

    // last, because Fuseki names headers on which nothing here depends
    private void vary(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(
                "Vary",
                Representation.mayBePage(request, routes.of(request))
                        ? "Accept, Accept-Encoding, Accept-Language"
                        : "Accept, Accept-Encoding");
    }

    private static boolean matches(HttpServletRequest request, String tag) {
        return Collections.list(request.getHeaders("If-None-Match")).stream()
                .flatMap(tags -> Stream.of(tags.split(",")))
                .map(String::strip)
                .anyMatch(known -> known.equals(tag) || known.equals("W/" + tag));
    }

    private String tag(Representation wanted, String edition) {
        return '"' + hash(String.join("\n", edition, program, wanted.text())) + '"';
    }

    private static String hash(String text) {
        byte[] hash = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().encodeToString(hash).substring(0, TAG_BYTES * 4 / 3);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
