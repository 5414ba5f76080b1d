package org.w3id.paperkg.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.w3id.paperkg.server.generation.KeptPage;
import org.w3id.paperkg.server.generation.RevalidationFilter;
import org.w3id.paperkg.server.host.Site;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.Problems;

/** Makes answers of many kinds, and counts how often. */
final class AnswerMaker extends HttpServlet {
    /** Long enough to be compressed. */
    static final String LONG = "long enough to be compressed ".repeat(200);

    private static final long serialVersionUID = 1L;

    private final transient Map<String, AtomicInteger> made = new ConcurrentHashMap<>();
    final transient CountDownLatch begun = new CountDownLatch(1);
    final transient CountDownLatch mayEnd = new CountDownLatch(1);

    int times(String path) {
        return made.containsKey(path) ? made.get(path).get() : 0;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getRequestURI();
        int time = made.computeIfAbsent(path, any -> new AtomicInteger()).incrementAndGet();
        switch (path) {
            case "/page" -> write(response, "text/html;charset=utf-8", LONG);
            case "/data" -> write(response, "text/turtle;charset=utf-8", LONG);
            case "/small" -> write(response, "application/json", "{}");
            case "/site" -> write(response, "text/plain", Site.of(request));
            case "/large" -> write(response, "image/png", "x".repeat(1024 * 1024 + 1));
            case "/partial" -> KeptPage.of(LONG, time > 1).send(request, response);
            case "/fails" -> failAtFirst(time, response);
            case "/slow" -> slowly(response);
            case "/slowly-fails" -> slowlyFail(time, response);
            default -> {
                RevalidationFilter.isVolatile(request);
                write(response, "text/plain", "time " + time);
            }
        }
    }

    private static void write(HttpServletResponse response, String type, String body)
            throws IOException {
        response.setContentType(type);
        response.setHeader("Content-Language", "en");
        response.addHeader("Link", "</a>; rel=\"prev\"");
        response.addHeader("Link", "</b>; rel=\"next\"");
        response.getWriter().write(body);
    }

    private static void failAtFirst(int time, HttpServletResponse response) throws IOException {
        if (time == 1) {
            response.getOutputStream().write('x');
            throw new ProblemException(Problems.timedOut());
        }
        write(response, "text/plain", "at last");
    }

    private void slowly(HttpServletResponse response) throws IOException {
        await();
        write(response, "text/plain", "slow");
    }

    private void slowlyFail(int time, HttpServletResponse response) throws IOException {
        await();
        failAtFirst(time, response);
    }

    private void await() {
        begun.countDown();
        try {
            mayEnd.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
