package org.w3id.paperkg.server.health;

import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.server.Request;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.route.RouteTable;

/** Measures each request of a client, from its headers to the last byte of its answer. */
public final class RequestTimes implements Filter {
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(15)
    };

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

    private final MeterProvider<Timer> timers;
    private final RouteTable routes;
    private final AtomicInteger running;

    public RequestTimes(MeterRegistry meters, RouteTable routes) {
        this.timers =
                Timer.builder("http.server.requests")
                        .description("Requests by kind of address, method and status")
                        .serviceLevelObjectives(BUCKETS)
                        .withRegistry(meters);
        this.routes = routes;
        this.running = meters.gauge("http.server.requests.active", new AtomicInteger());
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (LeaseFilter.isOwn(request)) {
            chain.doFilter(request, response);
            return;
        }
        long start = System.nanoTime();
        running.incrementAndGet();
        // to be asked now: what is sent to its end is gone
        String path = ((HttpServletRequest) request).getRequestURI();
        String method = ((HttpServletRequest) request).getMethod();
        try {
            chain.doFilter(request, response);
        } finally {
            int status = ((HttpServletResponse) response).getStatus();
            if (request.isAsyncStarted()) {
                Request.addCompletionListener(
                        ServletContextRequest.getServletContextRequest(request),
                        failure -> end(start, path, method, status));
            } else {
                end(start, path, method, status);
            }
        }
    }

    private void end(long start, String path, String method, int status) {
        running.decrementAndGet();
        timer(path, method, status).record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
    }

    private String kind(String path) {
        return routes.at(path).kind().apply(path);
    }

    // every label has few values, however clients ask
    private Timer timer(String path, String method, int status) {
        return timers.withTags(
                "uri", kind(path),
                "method", METHODS.contains(method) ? method : "OTHER",
                "status", Integer.toString(status));
    }
}
