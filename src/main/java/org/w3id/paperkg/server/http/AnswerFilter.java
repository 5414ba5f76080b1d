package org.w3id.paperkg.server.http;

import static org.w3id.paperkg.server.route.Route.Trait.EMBEDDABLE;
import static org.w3id.paperkg.server.route.Route.Trait.QUERIES;
import static org.w3id.paperkg.server.route.Route.Trait.WHOLE;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.paperkg.server.route.RouteTable;

/**
 * Holds an answer back until it is complete, so that whatever goes wrong on the way is an error
 * with a status and a reason, and never half an answer. The one place that tells problems, whoever
 * found them. Answers that are files already are not held.
 */
public final class AnswerFilter implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerFilter.class);
    private static final int FIRST_ERROR = 400;
    private static final String RETRY_SECONDS = "10";

    private final RouteTable routes;
    private final LongSupplier limit;
    private final PagePolicy policy;
    private final ProblemWriter writer;

    /**
     * @param limit how many bytes an answer to a query may have
     */
    public AnswerFilter(
            RouteTable routes, LongSupplier limit, PagePolicy policy, ProblemWriter writer) {
        this.routes = routes;
        this.limit = limit;
        this.policy = policy;
        this.writer = writer;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse real = (HttpServletResponse) response;
        if (!routes.isFile(asked)) {
            hold(asked, real, chain);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ProblemException e) {
            // who gets files is a program
            send(real, e.problem().status(), ProblemBody.json(writer.json(e.problem())));
        }
    }

    private void hold(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        protect(request, response);
        // the graph is as large as it is; what a query may ask for has a limit
        long most = routes.of(request).is(WHOLE) ? Long.MAX_VALUE : limit.getAsLong();
        BufferedBody answer = new BufferedBody(most);
        BufferedResponse held = new BufferedResponse(response, answer);
        try {
            Optional<Problem> problem = run(request, held, answer, chain);
            held.complete();
            if (answer.overflown()) {
                problem = Optional.of(AnswerTooLargeException.problem(most));
            } else if (problem.isEmpty() && response.getStatus() >= FIRST_ERROR) {
                problem = Optional.of(ofStatus(request, response, answer));
            }
            if (problem.isPresent()) {
                fail(request, response, answer, problem.get());
            } else {
                answer.sendTo(request, response);
            }
        } finally {
            answer.discard();
        }
    }

    private void protect(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy", policy.header(routes.of(request).is(EMBEDDABLE)));
        response.addHeader("Vary", "Accept-Encoding");
    }

    private static Optional<Problem> run(
            HttpServletRequest request,
            BufferedResponse held,
            BufferedBody answer,
            FilterChain chain) {
        try {
            chain.doFilter(request, held);
            return FusekiRefusal.of(request);
        } catch (IOException
                | ServletException
                | RuntimeException
                | StackOverflowError
                | OutOfMemoryError e) {
            Problem problem = Problems.ofFailure(e);
            if (problem.status() == HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                    && !answer.overflown()) {
                LOG.error("{} {}", request.getMethod(), request.getRequestURI(), e);
            }
            return Optional.of(problem);
        }
    }

    private static Problem ofStatus(
            HttpServletRequest request, HttpServletResponse response, BufferedBody answer)
            throws IOException {
        return Problems.ofStatus(response.getStatus(), answer.text(), request.getRequestURI());
    }

    private void fail(
            HttpServletRequest request,
            HttpServletResponse response,
            BufferedBody answer,
            Problem problem)
            throws IOException {
        ProblemBody body = body(request, problem);
        answer.discard();
        if (problem.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE
                && !response.containsHeader("Retry-After")) {
            response.setHeader("Retry-After", RETRY_SECONDS);
        }
        response.setCharacterEncoding((String) null);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Vary", "Accept, Accept-Encoding, Accept-Language");
        send(response, problem.status(), body);
    }

    private ProblemBody body(HttpServletRequest request, Problem problem) {
        if (!ResultFormat.prefersPage(request.getHeader("Accept"))) {
            return ProblemBody.json(writer.json(problem));
        }
        ReaderLanguage reader =
                ReaderLanguage.of(
                        Parameters.of(request, "lang").orElse(null),
                        request.getHeader("Accept-Language"));
        String query =
                routes.of(request).is(QUERIES) ? Parameters.of(request, "query").orElse("") : "";
        return ProblemBody.page(
                writer.page(problem, reader, reader.otherwise(request), query), reader);
    }

    private static void send(HttpServletResponse response, int status, ProblemBody body)
            throws IOException {
        response.setStatus(status);
        response.setContentType(body.contentType());
        response.setHeader("Content-Language", body.language().tag());
        response.setContentLength(body.bytes().length);
        response.getOutputStream().write(body.bytes());
    }
}
