package org.w3id.paperkg.server.generation;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.paperkg.server.host.PublicHostFilter;
import org.w3id.paperkg.server.http.EncodedBody;
import org.w3id.paperkg.server.http.HeldAnswer;
import org.w3id.paperkg.server.route.Route;
import org.w3id.paperkg.server.route.RouteTable;

/**
 * Answers again what was answered before. Whatever has a tag may be kept, since a tag stands for
 * the same bytes for as long as the generation lives; what failed, lacks a part or may differ next
 * time has none.
 */
public final class KeptAnswerFilter implements Filter {
    private static final String PAGE = "text/html";

    private final RouteTable routes;

    public KeptAnswerFilter(RouteTable routes) {
        this.routes = routes;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        Optional<Representation> wanted = Representation.noted(request);
        Optional<HeldAnswer> held = HeldAnswer.of(response);
        // what HEAD tells is not the header of a body that was made
        if (wanted.isEmpty() || held.isEmpty() || !asked.getMethod().equals("GET")) {
            chain.doFilter(request, response);
        } else if (!found(asked, wanted.get(), held.get())) {
            Turns.Turn turn = turn(asked, wanted.get());
            try {
                if (!found(asked, wanted.get(), held.get())) {
                    make(asked, wanted.get(), held.get(), chain);
                }
            } finally {
                turn.end();
            }
        }
    }

    private static boolean found(
            HttpServletRequest request, Representation wanted, HeldAnswer response)
            throws IOException {
        Optional<KeptAnswer> kept = LeaseFilter.answers(request).find(wanted);
        if (kept.isPresent()) {
            kept.get().to(response);
        }
        return kept.isPresent();
    }

    /** A visitor waits for no reading ahead, and few queries that clients write are the same. */
    private Turns.Turn turn(HttpServletRequest request, Representation wanted) {
        boolean alone = LeaseFilter.isOwn(request) || routes.of(request).is(Route.Trait.QUERIES);
        return alone ? Turns.Turn.ALONE : LeaseFilter.answers(request).turns().take(wanted);
    }

    private static void make(
            HttpServletRequest request,
            Representation wanted,
            HeldAnswer response,
            FilterChain chain)
            throws IOException, ServletException {
        Map<String, List<String>> before = KeptAnswer.headersOf(response);
        chain.doFilter(request, response);
        String edition = ServiceDescription.edition(LeaseFilter.generation(request));
        if (response.getStatus() != HttpServletResponse.SC_OK
                || !RevalidationFilter.isRepeatable(request, edition)) {
            return;
        }
        Optional<EncodedBody> body = response.encoded(request);
        if (body.isPresent()) {
            LeaseFilter.answers(request)
                    .keep(
                            key(request, wanted, response.getContentType()),
                            KeptAnswer.of(response, before, body.get()));
        }
    }

    /** For as many requests as get the same. */
    private static Representation key(
            HttpServletRequest request, Representation wanted, String type) {
        boolean page = type != null && type.startsWith(PAGE);
        Representation likely = page ? wanted.asPage() : wanted;
        return PublicHostFilter.isTold(request) ? likely : likely.onAnySite();
    }
}
