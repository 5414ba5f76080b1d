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

/** The bundled sample, served with some queries; the store is built once for all tests. */
record SampleServer(PaperKgServer server, Http http) implements AutoCloseable {
    private static final class Sample {
        private static final Store STORE = build();

        private static Store build() {
            try {
                Path folder = Files.createTempDirectory("paperkg-sample");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
                return TestStore.of(TestStore.SAMPLE, folder.resolve("store"));
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
    }

    static SampleServer start(QueryCatalog queries) throws IOException {
        PaperKgServer server =
                PaperKgServer.start(Sample.STORE, queries, new ServerSettings("127.0.0.1", 0));
        return new SampleServer(server, new Http(server.uri()));
    }

    /** The address of a query with the values of its example. */
    static String example(CannedQuery canned, String suffix) {
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
