package org.w3id.paperkg.server.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.Corpus;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.PaperKgServer;
import org.w3id.paperkg.server.ServerSettings;

/** The IRIs of the whole collection lead somewhere. */
@Tag("acceptance")
class LinkedDataCorpusTest {
    @TempDir static Path folder;

    private static PaperKgServer server;
    private static LinkedData data;

    @BeforeAll
    static void start() throws IOException {
        Corpus corpus = Corpus.orSkip();
        server =
                PaperKgServer.start(
                        TestStore.of(corpus.digests(), folder.resolve("store")),
                        QueryCatalog.bundled(),
                        new ServerSettings("127.0.0.1", 0));
        data = LinkedData.of(new Http(server.uri()));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void describeTwoHundredOfThemInEveryForm() {
        List<String> iris = new ArrayList<>(data.subjects());
        Collections.shuffle(iris, new Random(20240212));
        iris.subList(0, 200).forEach(data::describes);
    }

    @Test
    void leadToNoDeadLink() {
        assertEquals(2000, data.crawl(2000));
    }
}
