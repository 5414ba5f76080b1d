package org.w3id.paperkg.server.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.jena.atlas.json.JSON;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.paperkg.query.resource.LabelLanguage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/**
 * Holds an answer back until it is complete, so that whatever goes wrong on the way is an error
 * with a status and a reason, and never half an answer. Answers that are files already are not
 * held.
 */
public final class AnswerFilter implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerFilter.class);
    private static final List<String> WHOLE = List.of("/data", "/changes", "/network/export");
    private static final Pattern DUMP =
            Pattern.compile("/dumps/(.+/)?[a-z-]+\\.(ttl|nt)(\\.gz(\\.sha256)?)?");
    private static final int FIRST_ERROR = 400;
    private static final String RETRY_SECONDS = "10";

    private final LongSupplier limit;

    /**
     * @param limit how many bytes an answer to a query may have
     */
    public AnswerFilter(LongSupplier limit) {
        this.limit = limit;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (isFile(asked)) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletResponse real = (HttpServletResponse) response;
        real.setHeader("X-Content-Type-Options", "nosniff");
        real.addHeader("Vary", "Accept-Encoding");
        // the graph is as large as it is; what a query may ask for has a limit
        long limit = !isWhole(asked) ? this.limit.getAsLong() : Long.MAX_VALUE;
        HeldAnswer answer = new HeldAnswer(limit);
        HeldResponse held = new HeldResponse(real, answer);
        try {
            run(asked, held, answer, chain);
            held.complete();
            if (answer.overflown()) {
                fail(asked, real, answer, AnswerTooLargeException.problem(limit));
            } else if (real.getStatus() >= FIRST_ERROR) {
                fail(asked, real, answer, problem(asked, real, answer));
            } else {
                send(asked, real, answer);
            }
        } finally {
            answer.discard();
        }
    }

    /** Whether an address is that of a dump, which is complete and has a tag of its own. */
    public static boolean isFile(HttpServletRequest request) {
        return DUMP.matcher(request.getRequestURI()).matches();
    }

    private static boolean isWhole(HttpServletRequest request) {
        return WHOLE.contains(request.getRequestURI());
    }

    private static void run(
            HttpServletRequest request, HeldResponse held, HeldAnswer answer, FilterChain chain) {
        try {
            chain.doFilter(request, held);
        } catch (IOException
                | ServletException
                | RuntimeException
                | StackOverflowError
                | OutOfMemoryError e) {
            if (!answer.overflown()) {
                Problem problem = Problems.ofFailure(e);
                Problems.refuse(request, problem);
                held.setStatus(problem.status());
                if (problem.status() == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
                    LOG.error("{} {}", request.getMethod(), request.getRequestURI(), e);
                }
            }
        }
    }

    private static Problem problem(
            HttpServletRequest request, HttpServletResponse response, HeldAnswer answer)
            throws IOException {
        Optional<Problem> refused = Problems.refused(request);
        if (refused.isPresent()) {
            return refused.get();
        }
        // perhaps with the charset of an answer that was begun before
        String type = Optional.ofNullable(response.getContentType()).orElse("");
        if (type.startsWith(Problem.MEDIA_TYPE)) {
            return Problem.of(JSON.parse(answer.text()));
        }
        boolean nowhere =
                response.getStatus() == HttpServletResponse.SC_NOT_FOUND
                        && answer.text().equals("Not Found");
        return Problems.ofStatus(
                response.getStatus(),
                nowhere
                        ? "there is nothing at '%s'".formatted(request.getRequestURI())
                        : answer.text());
    }

    private static void fail(
            HttpServletRequest request,
            HttpServletResponse response,
            HeldAnswer answer,
            Problem problem)
            throws IOException {
        boolean page = ResultFormat.prefersPage(request.getHeader("Accept"));
        ReaderLanguage reader = reader(request);
        String body =
                page
                        ? problem.page(reader, reader.otherwise(request), query(request))
                        : problem.json() + "\n";
        answer.discard();
        response.setStatus(problem.status());
        if (problem.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE
                && !response.containsHeader("Retry-After")) {
            response.setHeader("Retry-After", RETRY_SECONDS);
        }
        response.setCharacterEncoding((String) null);
        response.setContentType(page ? "text/html;charset=utf-8" : Problem.MEDIA_TYPE);
        response.setHeader(
                "Content-Language", (page ? reader.language() : LabelLanguage.ENGLISH).tag());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Vary", "Accept, Accept-Encoding, Accept-Language");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static ReaderLanguage reader(HttpServletRequest request) {
        return ReaderLanguage.of(
                Parameters.of(request, "lang").orElse(null), request.getHeader("Accept-Language"));
    }

    private static String query(HttpServletRequest request) {
        return request.getRequestURI().equals("/sparql")
                ? Parameters.of(request, "query").orElse("")
                : "";
    }

    private static void send(
            HttpServletRequest request, HttpServletResponse response, HeldAnswer answer)
            throws IOException {
        boolean coded =
                ContentCoding.accepted(request)
                        && ContentCoding.worthwhile(response.getContentType(), answer.size());
        if (coded) {
            response.setHeader("Content-Encoding", "gzip");
        } else if (answer.size() > 0) {
            response.setContentLengthLong(answer.size());
        }
        if (request.getMethod().equals("HEAD")) {
            // without this, a length of 0 would be told for what was not computed
            response.flushBuffer();
            return;
        }
        if (answer.size() == 0) {
            return;
        }
        if (coded) {
            try (OutputStream out = ContentCoding.compressing(response.getOutputStream())) {
                answer.sendTo(out);
            }
        } else {
            answer.sendTo(response.getOutputStream());
        }
    }
}
