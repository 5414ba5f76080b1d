package org.w3id.paperkg.server.health;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.w3id.paperkg.server.http.AcceptHeader;

/**
 * {@code /metrics}: what was measured, for Prometheus and all who read its text or OpenMetrics.
 *
 * @see <a href="https://prometheus.io/docs/instrumenting/exposition_formats/">exposition
 *     formats</a>
 */
public final class MetricsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";
    private static final String OPEN_METRICS =
            "application/openmetrics-text; version=1.0.0; charset=utf-8";

    private final transient PrometheusMeterRegistry meters;

    public MetricsServlet(PrometheusMeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String type =
                AcceptHeader.of(request.getHeader("Accept"))
                        .best(List.of(TEXT, OPEN_METRICS), form -> List.of(form.split(";")[0]))
                        .orElse(TEXT);
        Momentary.mark(request, response);
        response.setContentType(type);
        meters.scrape(response.getOutputStream(), type);
    }
}
