package org.w3id.paperkg.server;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.generation.ServedGenerations;
import org.w3id.paperkg.server.generation.ServiceDescription;
import org.w3id.paperkg.server.generation.WarmUp;
import org.w3id.paperkg.server.health.Readiness;
import org.w3id.paperkg.server.health.ServerMeters;
import org.w3id.paperkg.server.problem.ProblemTexts;
import org.w3id.paperkg.server.route.Route;
import org.w3id.paperkg.server.route.RouteTable;
import org.w3id.paperkg.store.Generation;
import org.w3id.paperkg.store.Store;
import org.w3id.paperkg.store.disk.StoreException;
import org.w3id.paperkg.store.guard.StuckQueries;

/**
 * Fuseki on the current generation of a store. When the store has a newer one, {@link #refresh}
 * serves it; requests under way end on the generation they began with.
 */
public final class PaperKgServer implements AutoCloseable {
    private final Store store;
    private final FusekiServer fuseki;
    private final ServedGenerations generations;
    private final Readiness readiness;
    private final String host;
    // a generation that was found damaged, so that it is not read again each second
    private String refused = "";

    private PaperKgServer(
            Store store,
            FusekiServer fuseki,
            ServedGenerations generations,
            Readiness readiness,
            String host) {
        this.store = store;
        this.fuseki = fuseki;
        this.generations = generations;
        this.readiness = readiness;
        this.host = host;
    }

    /**
     * Starts to serve and returns at once. What first requests need is read meanwhile; {@code
     * /health/ready} says when that is done.
     *
     * @throws CannotServeException when the port is taken or the host is not of this machine
     * @throws org.w3id.paperkg.store.disk.StoreException when there is nothing to serve
     */
    public static PaperKgServer start(Store store, QueryCatalog queries, ServerSettings settings)
            throws IOException {
        ServedGenerations generations =
                new ServedGenerations(store.open(), settings.policy().thumbnails());
        StuckQueries stuck = StuckQueries.watch(ServiceDescription.patience(generations.current()));
        try {
            WarmUp warmUp = new WarmUp(generations);
            Readiness readiness = new Readiness(warmUp, stuck);
            FusekiServer fuseki = build(store, generations, readiness, queries, settings);
            OwnRequests patient = JettyConfiguration.ownWay(fuseki.getJettyServer(), true);
            OwnRequests usual = JettyConfiguration.ownWay(fuseki.getJettyServer(), false);
            fuseki.start();
            warmUp.begin(new FirstPages(patient), new UsualAnswers(usual, queries));
            return new PaperKgServer(store, fuseki, generations, readiness, settings.host());
        } catch (FusekiException | IllegalArgumentException e) {
            stuck.close();
            generations.close();
            throw new CannotServeException(
                    "cannot serve on %s port %d (%s); stop what uses it or choose another with --port"
                            .formatted(settings.host(), settings.port(), reason(e)),
                    e);
        }
    }

    private static String reason(RuntimeException e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof UnresolvedAddressException
                ? "this machine has no such host"
                : String.valueOf(cause.getMessage());
    }

    private static FusekiServer build(
            Store store,
            ServedGenerations generations,
            Readiness readiness,
            QueryCatalog queries,
            ServerSettings settings) {
        PrometheusMeterRegistry meters = ServerMeters.of(generations);
        RouteTable routes = new Routes(store, generations, readiness, queries, meters).table();
        ProblemTexts problems = new ProblemTexts();
        FusekiServer.Builder builder = FusekiServer.create().port(settings.port()).loopback(true);
        for (Route route : routes.routes()) {
            route.servlet().ifPresent(servlet -> builder.addServlet(route.path(), servlet));
        }
        new RequestFilterChain(routes, meters, generations, readiness.warmUp(), queries, problems)
                .addTo(builder, settings);
        FusekiServices.add(builder, generations.current());
        FusekiServer fuseki = builder.build();
        JettyConfiguration.apply(fuseki.getJettyServer(), settings, problems);
        return fuseki;
    }

    /** Where the server is reached. */
    public URI uri() {
        String name =
                new InetSocketAddress(host, 0).getAddress().isLoopbackAddress()
                        ? "localhost"
                        : host;
        return URI.create(
                "http://"
                        + (name.contains(":") ? "[" + name + "]" : name)
                        + ":"
                        + fuseki.getPort()
                        + "/");
    }

    /**
     * Serves the store's current generation, once what first requests need is read; until then the
     * one before is served. Returns false when the current one is being served already, or was
     * refused.
     *
     * @throws StoreException when it is damaged; the one before is served on
     */
    public synchronized boolean refresh() throws IOException {
        String name = store.currentName().orElse(generations.current().name());
        if (name.equals(generations.current().name()) || name.equals(refused)) {
            return false;
        }
        Generation next = store.open();
        DataAccessPointRegistry services = services(next);
        generations.prepare(next);
        readiness.warmUp().run();
        if (readiness.warmUp().integrity().isDamaged(name)) {
            generations.abandon();
            refused = name;
            throw new StoreException(
                    "files of the new graph are not what was written; build the store again");
        }
        DataAccessPointRegistry.set(fuseki.getServletContext(), services);
        generations.switchOver();
        return true;
    }

    private DataAccessPointRegistry services(Generation next) {
        ServletContext context = fuseki.getServletContext();
        DataAccessPointRegistry services =
                new DataAccessPointRegistry(fuseki.getDataAccessPointRegistry());
        services.clear();
        for (DataAccessPoint service : ServiceDescription.services(next)) {
            service.getDataService().setEndpointProcessors(OperationRegistry.get(context));
            service.getDataService().goActive();
            services.register(service);
        }
        return services;
    }

    /**
     * A query that does not end, so that only another process can serve on. This one is not ready
     * from then on.
     */
    public Optional<StuckQueries.Stuck> stuck() {
        return readiness.stuck().found();
    }

    @Override
    public void close() {
        readiness.stuck().close();
        readiness.warmUp().stop();
        fuseki.stop();
        generations.close();
    }
}
