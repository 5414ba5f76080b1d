package org.w3id.paperkg.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.store.Store;

/** The bundled sample, or one day of it, served; each store is built once for all tests. */
public record SampleServer(PaperKgServer server, Http http) implements AutoCloseable {
    private static final ServerSettings ANY_PORT = new ServerSettings("127.0.0.1", 0);

    private static final class Sample {
        private static final Store STORE = build(TestStore.SAMPLE);
    }

    private static final class OneDay {
        private static final Store STORE = build(TestStore.SAMPLE.resolve("2024/02/12.md"));
    }

    private static Store build(Path digests) {
        try {
            Path folder = Files.createTempDirectory("paperkg-sample");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return TestStore.of(digests, folder.resolve("store"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SampleServer start(QueryCatalog queries) throws IOException {
        return serve(Sample.STORE, queries, ANY_PORT);
    }

    /** The twelve papers of 2024-02-12, with the bundled queries. */
    public static SampleServer ofOneDay() throws IOException {
        return ofOneDay(ANY_PORT);
    }

    public static SampleServer ofOneDay(ServerSettings settings) throws IOException {
        return serve(OneDay.STORE, QueryCatalog.bundled(), settings);
    }

    private static SampleServer serve(Store store, QueryCatalog queries, ServerSettings settings)
            throws IOException {
        PaperKgServer server = PaperKgServer.start(store, queries, settings);
        return new SampleServer(server, new Http(server.uri()));
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
        server.close();
    }
}
