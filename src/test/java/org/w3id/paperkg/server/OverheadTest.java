package org.w3id.paperkg.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.system.Txn;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.query.BoundQuery;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryBinder;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.query.answer.AnswerSyntax;
import org.w3id.paperkg.query.resource.ResourceIris;
import org.w3id.paperkg.server.canned.QueryListServlet;
import org.w3id.paperkg.store.Generation;
import org.w3id.paperkg.store.Store;

/**
 * What the server adds to the time of a query, against Jena in the process and against Fuseki
 * without what stands before it here. The figures are in {@code target/overhead.csv}.
 */
@Tag("soak")
class OverheadTest {
    private static final Path REPORT = Path.of("target/overhead.csv");
    private static final int WARM_UP = 400;
    private static final String SMALL = "ASK {}";
    private static final String ROWS = "SELECT * { ?s ?p ?o } LIMIT 10000";

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> report =
            new ArrayList<>(List.of("what,clients,requests,p50_ms,p99_ms"));

    @TempDir Path folder;

    private record Times(double median, double late) {}

    @Test
    void isSmall() throws Exception {
        Store store = TestStore.of(TestStore.SAMPLE, folder.resolve("store"));
        QueryCatalog queries = QueryCatalog.bundled();
        try (PaperKgServer server =
                        PaperKgServer.start(store, queries, new ServerSettings("127.0.0.1", 0));
                Generation generation = store.open()) {
            FusekiServer stock = stock(generation.dataset());
            try {
                compare(server.uri(), stock.serverURL(), generation, queries);
            } finally {
                stock.stop();
            }
        }
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, report);
    }

    private static FusekiServer stock(Dataset dataset) {
        FusekiServer stock =
                FusekiServer.create().port(0).loopback(true).add("/sparql", dataset, false).build();
        for (var connector : stock.getJettyServer().getConnectors()) {
            connector
                    .getConnectionFactory(HttpConnectionFactory.class)
                    .getHttpConfiguration()
                    .setOutputBufferSize(32 * 1024);
        }
        return stock.start();
    }

    private void compare(URI own, String stock, Generation generation, QueryCatalog queries)
            throws Exception {
        CannedQuery canned = queries.find("author/papers").orElseThrow();
        BoundQuery bound =
                new QueryBinder(new ResourceIris(generation.base())).bind(canned, canned.example());
        URI cannedUri =
                own.resolve("queries/author/papers.json" + QueryListServlet.example(canned));
        URI other = URI.create(stock);
        String cannedText = bound.query().serialize();
        for (int clients : new int[] {1, 8, 32}) {
            measure(
                    "canned in process",
                    clients,
                    800,
                    () -> inProcess(bound, generation.dataset()));
            Times text =
                    measure("its text, Fuseki", clients, 800, () -> get(ask(other, cannedText)));
            Times operation = measure("canned over HTTP", clients, 800, () -> get(cannedUri));
            Times fuseki = measure("ASK Fuseki", clients, 1_600, () -> get(ask(other, SMALL)));
            Times ours = measure("ASK PaperKG", clients, 1_600, () -> get(ask(own, SMALL)));
            measure("10,000 rows Fuseki", clients, 64, () -> get(ask(other, ROWS)));
            measure("10,000 rows PaperKG", clients, 64, () -> get(ask(own, ROWS)));
            near(ours, fuseki, clients);
            near(operation, text, clients);
        }
    }

    // the aim is 1.3; machines that do other work, too, need room
    private static void near(Times ours, Times fuseki, int clients) {
        assertTrue(
                ours.median() < 2 * fuseki.median() + 1,
                clients + " clients: " + ours + " against " + fuseki);
    }

    private static Void inProcess(BoundQuery bound, Dataset dataset) {
        Txn.executeRead(
                dataset,
                () -> {
                    try (QueryExecution execution = bound.on(dataset)) {
                        AnswerSyntax.write(
                                execution, ResultSetLang.RS_JSON, OutputStream.nullOutputStream());
                    }
                });
        return null;
    }

    private static URI ask(URI server, String query) {
        return server.resolve("/sparql?query=" + Http.encode(query));
    }

    private Void get(URI uri) throws IOException, InterruptedException {
        HttpResponse<byte[]> response =
                client.send(
                        HttpRequest.newBuilder(uri)
                                .header("Accept", "application/sparql-results+json")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertTrue(response.statusCode() == 200, () -> uri + " " + response.statusCode());
        return null;
    }

    private Times measure(String what, int clients, int requests, Callable<Void> request)
            throws Exception {
        run(clients, Math.min(WARM_UP, requests), request);
        List<Long> nanos = run(clients, requests, request);
        nanos.sort(null);
        Times times = new Times(at(nanos, 0.50), at(nanos, 0.99));
        report.add(
                String.format(
                        Locale.ROOT,
                        "\"%s\",%d,%d,%.3f,%.3f",
                        what,
                        clients,
                        nanos.size(),
                        times.median(),
                        times.late()));
        return times;
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) (share * (sorted.size() - 1))) / 1e6;
    }

    private static List<Long> run(int clients, int requests, Callable<Void> request)
            throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<List<Long>>> loops = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                loops.add(() -> times(requests / clients, request));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> loop : pool.invokeAll(loops)) {
                all.addAll(loop.get());
            }
            return all;
        } finally {
            pool.shutdown();
        }
    }

    private static List<Long> times(int requests, Callable<Void> request) throws Exception {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            long start = System.nanoTime();
            request.call();
            nanos.add(System.nanoTime() - start);
        }
        return nanos;
    }
}
