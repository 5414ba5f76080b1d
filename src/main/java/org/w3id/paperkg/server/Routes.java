package org.w3id.paperkg.server;

import static org.w3id.paperkg.server.route.Route.Trait.CHEAP;
import static org.w3id.paperkg.server.route.Route.Trait.EMBEDDABLE;
import static org.w3id.paperkg.server.route.Route.Trait.IMMUTABLE;
import static org.w3id.paperkg.server.route.Route.Trait.LASTING;
import static org.w3id.paperkg.server.route.Route.Trait.NO_FOLDER;
import static org.w3id.paperkg.server.route.Route.Trait.QUERIES;
import static org.w3id.paperkg.server.route.Route.Trait.RDF_ONLY;
import static org.w3id.paperkg.server.route.Route.Trait.WHOLE;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.stream.Stream;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.asset.Asset;
import org.w3id.paperkg.server.asset.AssetServlet;
import org.w3id.paperkg.server.asset.IconServlet;
import org.w3id.paperkg.server.calendar.CalendarServlet;
import org.w3id.paperkg.server.canned.CannedForms;
import org.w3id.paperkg.server.canned.CannedQueryServlet;
import org.w3id.paperkg.server.canned.OpenApiServlet;
import org.w3id.paperkg.server.canned.QueryListServlet;
import org.w3id.paperkg.server.canned.SearchServlet;
import org.w3id.paperkg.server.canned.SparqlExamplesServlet;
import org.w3id.paperkg.server.canned.StartServlet;
import org.w3id.paperkg.server.canned.SuggestServlet;
import org.w3id.paperkg.server.dataset.ChangesServlet;
import org.w3id.paperkg.server.dataset.DatasetDescriptionServlet;
import org.w3id.paperkg.server.dataset.DumpsServlet;
import org.w3id.paperkg.server.dataset.RobotsServlet;
import org.w3id.paperkg.server.dataset.SitemapServlet;
import org.w3id.paperkg.server.generation.ServedGenerations;
import org.w3id.paperkg.server.health.LiveServlet;
import org.w3id.paperkg.server.health.MetricsServlet;
import org.w3id.paperkg.server.health.QueryKinds;
import org.w3id.paperkg.server.health.Readiness;
import org.w3id.paperkg.server.health.ReadyServlet;
import org.w3id.paperkg.server.network.CouldWorkWithServlet;
import org.w3id.paperkg.server.network.EgoServlet;
import org.w3id.paperkg.server.network.EmbedServlet;
import org.w3id.paperkg.server.network.ExplorerServlet;
import org.w3id.paperkg.server.network.ExportServlet;
import org.w3id.paperkg.server.network.PathServlet;
import org.w3id.paperkg.server.network.PictureServlet;
import org.w3id.paperkg.server.ontology.OntologyServlet;
import org.w3id.paperkg.server.problem.ProblemTypeServlet;
import org.w3id.paperkg.server.resource.ArxivRedirectServlet;
import org.w3id.paperkg.server.resource.ResourceServlet;
import org.w3id.paperkg.server.route.Route;
import org.w3id.paperkg.server.route.RouteTable;
import org.w3id.paperkg.server.sparql.DefaultGraphFilter;
import org.w3id.paperkg.server.sparql.EndpointFilter;
import org.w3id.paperkg.server.sparql.HeadFilter;
import org.w3id.paperkg.server.sparql.TermsServlet;
import org.w3id.paperkg.store.Store;

/**
 * Who answers where, and what is special there. A new address is added here, and to {@code
 * addresses.json} when programs are to be told of it.
 *
 * @param queries those that the server offers; pages are made of the bundled ones
 */
record Routes(
        Store store,
        ServedGenerations generations,
        Readiness readiness,
        QueryCatalog queries,
        PrometheusMeterRegistry meters) {
    RouteTable table() {
        QueryCatalog bundled = QueryCatalog.bundled();
        List<Route> told =
                Stream.of(
                                services(),
                                canned(bundled),
                                network(),
                                dataset(),
                                ontology(),
                                health(),
                                graph(bundled))
                        .flatMap(List::stream)
                        .toList();
        List<String> described = told.stream().flatMap(r -> r.described().stream()).toList();
        Route description =
                Route.of("/openapi.json", new OpenApiServlet(described, queries), NO_FOLDER);
        return new RouteTable(Stream.concat(told.stream(), Stream.of(description)).toList());
    }

    private static List<Route> services() {
        return List.of(
                Route.of("/sparql-terms.json", new TermsServlet(), CHEAP),
                Route.service("/sparql", List.of(new EndpointFilter(), new HeadFilter()), QUERIES)
                        .described("/sparql"),
                Route.service("/data", List.of(new DefaultGraphFilter()), RDF_ONLY, WHOLE)
                        .described("/data"));
    }

    private List<Route> canned(QueryCatalog bundled) {
        QueryListServlet list = new QueryListServlet(queries);
        SparqlExamplesServlet examples = new SparqlExamplesServlet(queries);
        CannedForms forms = new CannedForms(queries);
        CalendarServlet calendar = new CalendarServlet(bundled);
        String all = "/queries/*";
        return List.of(
                Route.of("", new StartServlet(bundled, list)),
                Route.of("/search", new SearchServlet(bundled), NO_FOLDER).described("/search"),
                Route.of("/search/suggest", new SuggestServlet()).described("/search/suggest"),
                Route.of(CalendarServlet.WEEKS, calendar),
                Route.of("/calendar", calendar),
                Route.of("/calendar/*", calendar),
                Route.of("/queries", list).described("/queries"),
                Route.of("/queries/", list),
                Route.of(all, new CannedQueryServlet(queries, forms), NO_FOLDER)
                        .inForms(forms::chosen)
                        .countedAs(new QueryKinds(queries, all)::of),
                Route.of(SparqlExamplesServlet.PATH, examples)
                        .described(SparqlExamplesServlet.PATH),
                Route.of(SparqlExamplesServlet.PATH + "/*", examples));
    }

    private static List<Route> network() {
        return List.of(
                Route.of("/network", new ExplorerServlet(), NO_FOLDER),
                Route.of("/network/picture", new PictureServlet()),
                Route.of("/network/embed", new EmbedServlet(), EMBEDDABLE),
                Route.of("/network/path", new PathServlet()).described("/network/path"),
                Route.of("/network/ego", new EgoServlet()).described("/network/ego"),
                Route.of("/network/could-work-with", new CouldWorkWithServlet())
                        .described("/network/could-work-with"),
                Route.of("/network/export", new ExportServlet(), WHOLE)
                        .described("/network/export"));
    }

    private List<Route> dataset() {
        SitemapServlet sitemap = new SitemapServlet();
        return List.of(
                Route.of("/.well-known/void", new DatasetDescriptionServlet())
                        .described("/.well-known/void"),
                Route.of("/dumps/*", new DumpsServlet(store))
                        .withFiles(DumpsServlet::isFile)
                        .described("/dumps/{file}"),
                Route.of("/changes", new ChangesServlet(store), WHOLE, NO_FOLDER)
                        .described("/changes"),
                Route.of("/robots.txt", new RobotsServlet(), CHEAP),
                Route.of("/sitemap.xml", sitemap),
                Route.of("/sitemap/*", sitemap));
    }

    private static List<Route> ontology() {
        OntologyServlet servlet = new OntologyServlet();
        // suffixes are no paths to a server
        List<String> below = List.of(".html", ".ttl", ".jsonld", ".nt", ".rdf", "/*");
        return Stream.of("/ontology", "/shapes")
                .flatMap(
                        path ->
                                Stream.concat(
                                        Stream.of(
                                                Route.of(path, servlet, NO_FOLDER).described(path)),
                                        below.stream().map(end -> Route.of(path + end, servlet))))
                .toList();
    }

    private List<Route> health() {
        return List.of(
                Route.of("/health/live", new LiveServlet(), CHEAP).described("/health/live"),
                Route.of("/health/ready", new ReadyServlet(generations, readiness), CHEAP)
                        .described("/health/ready"),
                Route.of("/metrics", new MetricsServlet(meters), CHEAP).described("/metrics"));
    }

    /** The classes of the graph, each counted by itself, and what leads to them. */
    private static List<Route> graph(QueryCatalog bundled) {
        ResourceServlet graph = new ResourceServlet(bundled);
        IconServlet icon = new IconServlet();
        return List.of(
                Route.of("/author/*", graph).described("/author/{slug}"),
                Route.of("/collaboration/*", graph),
                Route.of("/community/*", graph),
                Route.of("/digest/*", graph).described("/digest/{date}"),
                Route.of("/listing/*", graph),
                Route.of("/paper/*", graph).described("/paper/{id}", "/paper/{archive}/{number}"),
                Route.of("/topic/*", graph).described("/topic/{slug}"),
                Route.of("/topics/*", graph),
                Route.of("/arxiv/*", new ArxivRedirectServlet(), CHEAP).described("/arxiv/{id}"),
                Route.of("/problem/*", new ProblemTypeServlet(), CHEAP)
                        .described("/problem/{kind}"),
                Route.of(Asset.FOLDER + "*", new AssetServlet(), IMMUTABLE, CHEAP),
                Route.of("/favicon.svg", icon, LASTING, CHEAP),
                Route.of("/favicon.ico", icon, LASTING, CHEAP),
                // all else is an IRI of the graph, or nothing
                Route.of("/*", graph));
    }
}
