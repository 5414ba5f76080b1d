package org.w3id.paperkg.server.admission;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.http.FusekiRefusal;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.server.route.Route;
import org.w3id.paperkg.server.route.RouteTable;

/**
 * Lets requests pass for which there is room, and refuses the others with a reason and a time to
 * come again. What is sent as it lies there, what is made of nothing but memory, and what the
 * server asks itself always pass.
 */
public final class AdmissionFilter implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger(AdmissionFilter.class);
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String RETRY_SECONDS = "5";
    private static final String RETRY_OF_SHARE_SECONDS = "1";
    private static final long PAUSE_MILLIS = 50;
    private static final String TICKET = AdmissionFilter.class.getName();

    private final Admission admission;
    private final AdmissionMeters meters;
    private final RouteTable routes;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(AdmissionFilter::thread);

    public AdmissionFilter(AdmissionLimits limits, RouteTable routes, MeterRegistry meters) {
        this.admission = new Admission(limits);
        this.meters = AdmissionMeters.of(admission, meters);
        this.routes = routes;
    }

    @Override
    public void init(FilterConfig config) {
        clock.scheduleWithFixedDelay(this::look, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }

    private static Thread thread(Runnable looking) {
        Thread thread = new Thread(looking, "paperkg-admission");
        thread.setDaemon(true);
        return thread;
    }

    // a clock ends with the first fault, which would leave all others without a watch
    private void look() {
        try {
            admission.look();
        } catch (RuntimeException e) {
            LOG.warn("requests could not be looked after", e);
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (isFree(asked)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            admit(asked, response, chain);
        } catch (RefusedException e) {
            throw problem(e.reason(), (HttpServletResponse) response);
        }
    }

    private boolean isFree(HttpServletRequest request) {
        return LeaseFilter.isOwn(request)
                || routes.of(request).is(Route.Trait.CHEAP)
                || routes.isFile(request);
    }

    private void admit(HttpServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean queries = routes.of(request).is(Route.Trait.QUERIES);
        String address = request.getRequestURI() + "?" + request.getQueryString();
        Ticket ticket =
                admission.enter(
                        ClientShares.client(request.getRemoteAddr()),
                        queries ? "" : address,
                        queries ? Lane.BRIEF : Lane.USUAL);
        boolean answered = false;
        try {
            request.setAttribute(TICKET, questions(ticket, (HttpServletResponse) response));
            chain.doFilter(request, response);
            answered = FusekiRefusal.of(request).isEmpty();
            if (ticket.isEnded() && !answered) {
                throw new RefusedException(RefusedException.Reason.ENDED);
            }
        } catch (RuntimeException e) {
            throw ticket.isEnded() ? new RefusedException(RefusedException.Reason.ENDED) : e;
        } finally {
            admission.leave(ticket, answered);
        }
    }

    // told as what Fuseki passes on, which knows no exceptions of ours
    private Questions questions(Ticket ticket, HttpServletResponse response) {
        return (text, lane) -> {
            try {
                admission.change(ticket, text, lane);
            } catch (RefusedException e) {
                throw problem(e.reason(), response);
            }
        };
    }

    @FunctionalInterface
    private interface Questions {
        void become(String text, Lane lane);
    }

    /**
     * Tells what is asked, for a request of which only that tells what it costs. Waits until there
     * is room for it.
     *
     * @param brief whether the answer is yes or no
     * @throws ProblemException when there is none in time
     */
    public static void asks(HttpServletRequest request, String text, boolean brief) {
        Optional.ofNullable((Questions) request.getAttribute(TICKET))
                .ifPresent(ticket -> ticket.become(text, brief ? Lane.BRIEF : Lane.USUAL));
    }

    private ProblemException problem(RefusedException.Reason reason, HttpServletResponse response) {
        meters.refused(reason);
        boolean share = reason == RefusedException.Reason.SHARE;
        response.setHeader("Retry-After", share ? RETRY_OF_SHARE_SECONDS : RETRY_SECONDS);
        return switch (reason) {
            case SHARE ->
                    new ProblemException(
                            TOO_MANY_REQUESTS,
                            ProblemType.TOO_MANY_AT_ONCE,
                            "your address has as many requests here as one may have at a time",
                            "Wait for an answer before you ask again.");
            case FULL ->
                    new ProblemException(
                            HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                            ProblemType.SERVER_BUSY,
                            "the server has as much to do as it takes on at a time",
                            "Try again in some seconds.");
            case ENDED ->
                    new ProblemException(
                            HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                            ProblemType.SERVER_BUSY,
                            "this takes long, and others wait; it was ended for them",
                            "Ask for less, or try again later, when the server has more time.");
        };
    }
}
