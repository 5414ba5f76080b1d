package org.w3id.paperkg.server;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.apache.jena.fuseki.main.FusekiServer;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.canned.CannedQueryServlet;
import org.w3id.paperkg.server.canned.OpenApiServlet;
import org.w3id.paperkg.server.canned.QueryListServlet;
import org.w3id.paperkg.server.canned.SearchServlet;
import org.w3id.paperkg.server.canned.SparqlExamplesServlet;
import org.w3id.paperkg.server.canned.StartServlet;
import org.w3id.paperkg.server.dataset.ChangesServlet;
import org.w3id.paperkg.server.dataset.DatasetDescriptionServlet;
import org.w3id.paperkg.server.dataset.DumpsServlet;
import org.w3id.paperkg.server.dataset.RobotsServlet;
import org.w3id.paperkg.server.dataset.SitemapServlet;
import org.w3id.paperkg.server.generation.ServedGenerations;
import org.w3id.paperkg.server.generation.WarmUp;
import org.w3id.paperkg.server.health.AddressKinds;
import org.w3id.paperkg.server.health.LiveServlet;
import org.w3id.paperkg.server.health.MetricsServlet;
import org.w3id.paperkg.server.health.ReadyServlet;
import org.w3id.paperkg.server.health.RequestTimes;
import org.w3id.paperkg.server.health.ServerMeters;
import org.w3id.paperkg.server.http.IconServlet;
import org.w3id.paperkg.server.http.ProblemTypeServlet;
import org.w3id.paperkg.server.network.CouldWorkWithServlet;
import org.w3id.paperkg.server.network.EgoServlet;
import org.w3id.paperkg.server.network.ExportServlet;
import org.w3id.paperkg.server.network.PathServlet;
import org.w3id.paperkg.server.ontology.OntologyServlet;
import org.w3id.paperkg.server.resource.ArxivRedirectServlet;
import org.w3id.paperkg.server.resource.ResourceServlet;
import org.w3id.paperkg.store.Store;

/** Who answers where, besides the services of the configuration. */
final class Addresses {
    private Addresses() {}

    /**
     * @param queries those that the server offers; pages are made of the bundled ones
     */
    static void add(
            FusekiServer.Builder builder,
            Store store,
            ServedGenerations generations,
            WarmUp warmUp,
            QueryCatalog queries) {
        QueryCatalog bundled = QueryCatalog.bundled();
        canned(builder, queries, bundled);
        network(builder);
        dataset(builder, store);
        OntologyServlet ontology = new OntologyServlet();
        OntologyServlet.PATHS.forEach(path -> builder.addServlet(path, ontology));
        health(builder, generations, warmUp, queries);
        IconServlet icon = new IconServlet();
        IconServlet.paths().forEach(path -> builder.addServlet(path, icon));
        builder.addServlet("/problem/*", new ProblemTypeServlet())
                .addServlet("/arxiv/*", new ArxivRedirectServlet())
                // all else is an IRI of the graph, or nothing
                .addServlet("/*", new ResourceServlet(bundled));
    }

    private static void canned(
            FusekiServer.Builder builder, QueryCatalog queries, QueryCatalog bundled) {
        QueryListServlet list = new QueryListServlet(queries);
        SparqlExamplesServlet examples = new SparqlExamplesServlet(queries);
        builder.addServlet("", new StartServlet(bundled, list))
                .addServlet("/search", new SearchServlet(bundled))
                .addServlet("/queries", list)
                .addServlet("/queries/", list)
                .addServlet("/queries/*", new CannedQueryServlet(queries))
                .addServlet("/openapi.json", new OpenApiServlet(queries))
                .addServlet(SparqlExamplesServlet.PATH, examples)
                .addServlet(SparqlExamplesServlet.PATH + "/*", examples);
    }

    private static void network(FusekiServer.Builder builder) {
        builder.addServlet("/network/path", new PathServlet())
                .addServlet("/network/ego", new EgoServlet())
                .addServlet("/network/could-work-with", new CouldWorkWithServlet())
                .addServlet("/network/export", new ExportServlet());
    }

    private static void dataset(FusekiServer.Builder builder, Store store) {
        SitemapServlet sitemap = new SitemapServlet();
        builder.addServlet("/.well-known/void", new DatasetDescriptionServlet())
                .addServlet("/dumps/*", new DumpsServlet(store))
                .addServlet("/changes", new ChangesServlet(store))
                .addServlet("/robots.txt", new RobotsServlet())
                .addServlet("/sitemap.xml", sitemap)
                .addServlet("/sitemap/*", sitemap);
    }

    private static void health(
            FusekiServer.Builder builder,
            ServedGenerations generations,
            WarmUp warmUp,
            QueryCatalog queries) {
        PrometheusMeterRegistry meters = ServerMeters.of(generations);
        builder.addServlet("/health/live", new LiveServlet())
                .addServlet("/health/ready", new ReadyServlet(generations, warmUp))
                .addServlet("/metrics", new MetricsServlet(meters))
                // before all other filters, so that it measures them, too
                .addFilter("/*", new RequestTimes(meters, new AddressKinds(queries)));
    }
}
