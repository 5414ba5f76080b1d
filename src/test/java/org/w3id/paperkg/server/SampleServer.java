package org.w3id.paperkg.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3id.paperkg.TemporaryFolder;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.store.Store;

/**
 * The bundled sample, or one day of it, served. With the bundled queries and any port, it is one
 * server for all tests of a program; it goes with the program.
 *
 * @param store what is served
 * @param shared whether others use it, too, so that it stays when this one is closed
 */
public record SampleServer(Store store, PaperKgServer server, Http http, boolean shared)
        implements AutoCloseable {
    static final ServerSettings ANY_PORT = new ServerSettings("127.0.0.1", 0);
    private static final Path ONE_DAY = TestStore.SAMPLE.resolve("2024/02/12.md");
    private static final Map<Path, Store> STORES = new HashMap<>();
    private static final Map<Path, SampleServer> SHARED = new HashMap<>();

    /** The whole sample. */
    public static SampleServer start(QueryCatalog queries) throws IOException {
        return queries.hash().equals(QueryCatalog.bundled().hash())
                ? shared(TestStore.SAMPLE)
                : serve(TestStore.SAMPLE, queries, ANY_PORT);
    }

    /** The twelve papers of 2024-02-12, with the bundled queries. */
    public static SampleServer ofOneDay() throws IOException {
        return shared(ONE_DAY);
    }

    public static SampleServer ofOneDay(ServerSettings settings) throws IOException {
        return serve(ONE_DAY, QueryCatalog.bundled(), settings);
    }

    /** A server of its own on any store, with the bundled queries. */
    public static SampleServer on(Store store) throws IOException {
        return serve(store, QueryCatalog.bundled(), ANY_PORT);
    }

    // Surefire runs each class as a plan of its own, so no store of JUnit outlives a class
    static synchronized SampleServer shared(Path digests) throws IOException {
        SampleServer known = SHARED.get(digests);
        if (known == null) {
            SampleServer started = serve(digests, QueryCatalog.bundled(), ANY_PORT);
            known = new SampleServer(started.store(), started.server(), started.http(), true);
            SHARED.put(digests, known);
        }
        return known;
    }

    private static synchronized SampleServer serve(
            Path digests, QueryCatalog queries, ServerSettings settings) throws IOException {
        return serve(STORES.computeIfAbsent(digests, SampleServer::store), queries, settings);
    }

    static SampleServer serve(Store store, QueryCatalog queries, ServerSettings settings)
            throws IOException {
        PaperKgServer server = PaperKgServer.start(store, queries, settings);
        return new SampleServer(store, server, new Http(server.uri()), false);
    }

    private static Store store(Path digests) {
        try {
            Path folder = TemporaryFolder.create("paperkg-sample");
            return TestStore.of(digests, folder.resolve("store"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a query with the values of its example. */
    public static String example(CannedQuery canned, String suffix) {
        return "queries/"
                + canned.id()
                + suffix
                + canned.exampleValues().entrySet().stream()
                        .flatMap(
                                all ->
                                        all.getValue().stream()
                                                .map(v -> all.getKey() + "=" + Http.encode(v)))
                        .collect(Collectors.joining("&", "?", ""));
    }

    @Override
    public void close() {
        if (!shared) {
            server.close();
        }
    }
}
