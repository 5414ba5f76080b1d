package org.w3id.paperkg.server;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.generation.ServedGenerations;
import org.w3id.paperkg.server.generation.ServiceDescription;
import org.w3id.paperkg.server.generation.WarmUp;
import org.w3id.paperkg.server.problem.ProblemTexts;
import org.w3id.paperkg.server.route.Route;
import org.w3id.paperkg.server.route.RouteTable;
import org.w3id.paperkg.store.Store;

/** All filters of the server, before a maker of answers in place of all pages. */
final class AnswerServer implements AutoCloseable {
    // Fuseki's own twenty would let fewer in at once than tests have clients
    private static final int THREADS = 64;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    final AnswerMaker maker;
    final ServedGenerations generations;
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final FusekiServer server;

    AnswerServer(Store store, AnswerMaker maker) throws IOException {
        this.maker = maker;
        generations = new ServedGenerations(store.open());
        ServiceDescription.services(generations.current());
        RouteTable routes = new RouteTable(List.of(Route.of("/*", maker)));
        FusekiServer.Builder builder =
                FusekiServer.create()
                        .port(0)
                        .numServerThreads(THREADS, THREADS)
                        .addServlet("/*", maker);
        new RequestFilterChain(
                        routes,
                        meters,
                        generations,
                        new WarmUp(generations),
                        QueryCatalog.bundled(),
                        new ProblemTexts())
                .addTo(builder, new ServerSettings("127.0.0.1", 0));
        server = builder.build();
        server.start();
    }

    HttpResponse<byte[]> get(String path, String... headers) {
        return getFrom("127.0.0.1", path, headers);
    }

    HttpResponse<byte[]> getFrom(String host, String path, String... headers) {
        URI address = URI.create("http://" + host + ":" + server.getPort() + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        try {
            return CLIENT.send(
                    (headers.length == 0 ? request : request.headers(headers)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Requests that are not answered yet. */
    int active() {
        return (int) meters.get("http.server.requests.active").gauge().value();
    }

    @Override
    public void close() {
        maker.mayEnd.countDown();
        server.stop();
        generations.close();
    }
}
