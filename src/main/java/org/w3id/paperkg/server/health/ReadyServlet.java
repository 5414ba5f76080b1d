package org.w3id.paperkg.server.health;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.paperkg.server.generation.FileIntegrity;
import org.w3id.paperkg.server.generation.ServedGenerations;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;

/**
 * {@code /health/ready}: what first requests need is read, and the graph can be read, seen by
 * reading some of it. Once it was ready, only breakage makes the answer no: an error of reading, or
 * no row in a time in which even a busy machine reads one. No second probe is started beside one
 * that hangs.
 */
public final class ReadyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ReadyServlet.class);

    /** Seconds that a probe may take. */
    static final long DEADLINE = 10;

    private final transient ServedGenerations generations;
    private final transient Readiness readiness;
    private transient CompletableFuture<String> running;

    public ReadyServlet(ServedGenerations generations, Readiness readiness) {
        this.generations = generations;
        this.readiness = readiness;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<String> obstacle = readiness.obstacle();
        if (obstacle.isPresent()) {
            throw notReady(response, obstacle.get());
        }
        try {
            String generation = probe().get(DEADLINE, TimeUnit.SECONDS);
            FileIntegrity files = readiness.warmUp().integrity();
            if (files.isDamaged(generation)) {
                throw notReady(
                        response,
                        "files of the store are not what was written; the log names them");
            }
            Momentary.send(request, response, state(generation, files));
        } catch (TimeoutException e) {
            throw notReady(response, "reading a paper takes more than %d s".formatted(DEADLINE));
        } catch (ExecutionException e) {
            LOG.warn("not ready: {}", e.getCause().toString());
            throw notReady(response, "the graph cannot be read; the log says why");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notReady(response, "the server is stopping");
        }
    }

    private static String state(String generation, FileIntegrity files) {
        return "{ \"status\": \"up\", \"generation\": \"%s\", \"files\": \"%s\" }\n"
                .formatted(
                        generation,
                        files.damageOf(generation).isPresent() ? "whole" : "being compared");
    }

    private synchronized CompletableFuture<String> probe() {
        if (running == null || running.isDone()) {
            running =
                    CompletableFuture.supplyAsync(
                            () -> generations.reading(GenerationProbe::read), ReadyServlet::begin);
        }
        return running;
    }

    // a thread of its own: one that hangs must not keep a pool's
    private static void begin(Runnable probe) {
        Thread reader = new Thread(probe, "paperkg-ready");
        reader.setDaemon(true);
        reader.start();
    }

    private static ProblemException notReady(HttpServletResponse response, String why) {
        response.setHeader("Retry-After", "5");
        return new ProblemException(
                HttpServletResponse.SC_SERVICE_UNAVAILABLE, ProblemType.NOT_READY, why);
    }
}
