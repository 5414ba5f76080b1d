package org.w3id.paperkg.server.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.server.SampleServer;
import org.w3id.paperkg.server.ServerExtension;
import org.w3id.paperkg.store.Store;

/** What is derived from the graph is a short cut: damaged, it costs time and no answer. */
class DamagedNetworkTest {
    @RegisterExtension
    static final ServerExtension damaged = ServerExtension.on(DamagedNetworkTest::damaged);

    private static Store damaged(Path folder) throws IOException {
        Store store =
                TestStore.of(TestStore.SAMPLE.resolve("2024/02/12.md"), folder.resolve("store"));
        try (Stream<Path> all = Files.walk(store.folder())) {
            List<Path> derived =
                    all.filter(Files::isRegularFile)
                            .filter(file -> file.getParent().endsWith("derived"))
                            .toList();
            for (Path file : derived) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 0x10;
                Files.write(file, bytes);
            }
            assertFalse(derived.isEmpty());
        }
        return store;
    }

    @Test
    void answersTheSameAsAWholeOne() throws IOException {
        try (SampleServer whole = SampleServer.ofOneDay()) {
            for (String path :
                    List.of(
                            "network/ego?author=percy-liang",
                            "network/path?from=percy-liang&to=john-hewitt",
                            "network/could-work-with?author=percy-liang",
                            "network/picture?author=percy-liang",
                            "queries/author/papers.csv?author=percy%20liang")) {
                HttpResponse<String> answer = damaged.http().get(path);
                assertEquals(200, answer.statusCode(), answer.body());
                assertEquals(whole.http().get(path).body(), answer.body());
            }
        }
    }
}
