package org.w3id.paperkg.server;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.Filter;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.admission.AdmissionFilter;
import org.w3id.paperkg.server.generation.FirstAnswerFilter;
import org.w3id.paperkg.server.generation.KeptAnswerFilter;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.generation.RevalidationFilter;
import org.w3id.paperkg.server.generation.ServedGenerations;
import org.w3id.paperkg.server.generation.ServiceDescription;
import org.w3id.paperkg.server.generation.WarmUp;
import org.w3id.paperkg.server.health.RequestTimes;
import org.w3id.paperkg.server.host.PublicHostFilter;
import org.w3id.paperkg.server.http.AnswerFilter;
import org.w3id.paperkg.server.http.CanonicalPathFilter;
import org.w3id.paperkg.server.http.CorsFilter;
import org.w3id.paperkg.server.http.MethodFilter;
import org.w3id.paperkg.server.http.ProblemWriter;
import org.w3id.paperkg.server.route.Route;
import org.w3id.paperkg.server.route.RouteTable;

/** What every request passes before its own servlet or operation, in order. */
record RequestFilterChain(
        RouteTable routes,
        MeterRegistry meters,
        ServedGenerations generations,
        WarmUp warmUp,
        QueryCatalog queries,
        ProblemWriter problems) {
    void addTo(FusekiServer.Builder builder, ServerSettings settings) {
        for (Filter filter : ofAll(settings)) {
            builder.addFilter("/*", filter);
        }
        for (Route route : routes.routes()) {
            route.filters().forEach(filter -> builder.addFilter(route.path(), filter));
        }
    }

    private List<Filter> ofAll(ServerSettings settings) {
        return List.of(
                new FirstAnswerFilter(warmUp),
                // before all others, so that it measures them, too
                new RequestTimes(meters, routes),
                new CorsFilter(),
                new PublicHostFilter(settings.hosts()),
                // sends after the lease: a slow client holds no generation open
                new AnswerFilter(
                        routes,
                        () -> ServiceDescription.answerLimit(generations.current()),
                        settings.policy(),
                        problems),
                new LeaseFilter(generations),
                new CanonicalPathFilter(routes),
                new MethodFilter(routes),
                new RevalidationFilter(routes, queries),
                // after it, which knows what may be kept
                new KeptAnswerFilter(routes),
                // after it: what is given again waits for nothing
                new AdmissionFilter(settings.admission(), routes, meters));
    }
}
