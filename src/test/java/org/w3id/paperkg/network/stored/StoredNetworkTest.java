package org.w3id.paperkg.network.stored;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.network.CollaborationGraph;
import org.w3id.paperkg.network.NetworkSelection;
import org.w3id.paperkg.network.PathAnswer;
import org.w3id.paperkg.query.lookup.AuthorLookup;
import org.w3id.paperkg.query.lookup.TopicLookup;
import org.w3id.paperkg.store.Generation;
import org.w3id.paperkg.store.Store;
import org.w3id.paperkg.store.disk.StoreException;

/** On the sample, whose build derived the files. */
class StoredNetworkTest {
    private static final String AUTHOR = "https://w3id.org/paperkg/author/";
    private static final int VERSION_AT = 8;

    @TempDir private Path folder;

    private Store store;

    @BeforeEach
    void copyTheStore() throws IOException {
        store = TestStore.of(TestStore.SAMPLE, folder.resolve("store"));
    }

    private Path derived(String file) throws IOException {
        return store.currentFolder().orElseThrow().resolve("derived").resolve(file);
    }

    private void change(String file, UnaryOperator<byte[]> change) throws IOException {
        Files.write(derived(file), change.apply(Files.readAllBytes(derived(file))));
    }

    private static CollaborationGraph ofTriples(Generation generation) {
        return generation
                .dataset()
                .calculateRead(
                        () ->
                                NetworkTriples.of(
                                        generation.dataset().asDatasetGraph().getDefaultGraph()));
    }

    private static PathAnswer path(CollaborationGraph graph) {
        return graph.paths(
                AUTHOR + "percy-liang", AUTHOR + "furong-huang", 5, NetworkSelection.ofTeams(100));
    }

    private static void assertSame(CollaborationGraph expected, CollaborationGraph found) {
        assertEquals(expected.people(), found.people());
        assertEquals(expected.papers(), found.papers());
        assertEquals(expected.topics(), found.topics());
        for (int paper = 0; paper < expected.papers().size(); paper++) {
            assertArrayEquals(expected.topicsOfPaper(paper), found.topicsOfPaper(paper));
        }
        NetworkSelection llm =
                NetworkSelection.ofTeams(0)
                        .topic(Optional.of("https://w3id.org/paperkg/topic/large-language-model"));
        assertEquals(expected.whole(llm), found.whole(llm));
        assertEquals(path(expected), path(found));
    }

    @Test
    void theFilesSayWhatTheTriplesSay() throws IOException {
        try (Generation generation = store.open()) {
            StoredNetwork stored = new StoredNetwork(generation);
            assertTrue(stored.graph().people().size() > 600);
            assertSame(ofTriples(generation), stored.graph());
            AuthorLookup authors = AuthorLookup.of(generation.dataset());
            for (String typed : List.of("percy liang", "Liang", "퍼시 량", "dahua-lin", "wang")) {
                assertEquals(authors.find(typed), stored.authors().find(typed), typed);
            }
            TopicLookup topics = TopicLookup.of(generation.dataset());
            for (String typed : List.of("LLMs", "대규모 언어 모델", "diffusion", "kv cache")) {
                assertEquals(topics.find(typed), stored.topics().find(typed), typed);
            }
        }
    }

    @Test
    void theSameTriplesGiveTheSameBytesInWhateverOrderTheyCome() throws IOException {
        try (Generation generation = store.open()) {
            Path again = Files.createDirectory(folder.resolve("again"));
            // the build wrote from memory, in the order of the mappers; this is that of an index
            generation
                    .dataset()
                    .executeRead(
                            () -> {
                                try {
                                    StoredNetwork.DERIVATION.write(
                                            generation.dataset().asDatasetGraph().getDefaultGraph(),
                                            again);
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            });
            for (String file : List.of("network", "authors", "topics")) {
                assertArrayEquals(
                        Files.readAllBytes(derived(file)),
                        Files.readAllBytes(again.resolve(file)),
                        file);
            }
        }
    }

    @Test
    void aStoreOfBeforeIsReadFromItsTriples() throws IOException {
        Path manifest = store.currentFolder().orElseThrow().resolve("manifest.json");
        String without =
                Files.readString(manifest).replaceAll("\"derived/[^\"]+\" : \\{[^}]*\\} ,\\s*", "");
        Files.writeString(manifest, without);
        for (String file : List.of("network", "authors", "topics")) {
            Files.delete(derived(file));
        }
        Files.delete(derived("network").getParent());
        try (Generation generation = store.open()) {
            StoredNetwork stored = new StoredNetwork(generation);
            assertSame(ofTriples(generation), stored.graph());
            assertEquals(
                    AuthorLookup.of(generation.dataset()).find("percy liang"),
                    stored.authors().find("percy liang"));
            assertEquals(
                    TopicLookup.of(generation.dataset()).find("LLMs"),
                    stored.topics().find("LLMs"));
        }
    }

    @Test
    void aFileOfAnotherVersionIsNotRead() throws IOException {
        change(
                "network",
                bytes ->
                        ByteBuffer.wrap(bytes)
                                .putInt(VERSION_AT, ColumnWriter.VERSION + 1)
                                .array());
        try (Generation generation = store.open()) {
            assertSame(ofTriples(generation), new StoredNetwork(generation).graph());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 12, 20, 5_000})
    void ofADamagedFileTheTriplesAreRead(int at) throws IOException {
        change(
                "network",
                bytes -> {
                    bytes[at] ^= 0x10;
                    return bytes;
                });
        try (Generation generation = store.open()) {
            assertSame(ofTriples(generation), new StoredNetwork(generation).graph());
        }
    }

    @Test
    void aStoreThatLacksOneOfItsFilesIsNotOpened() throws IOException {
        Files.delete(derived("authors"));
        StoreException damage = assertThrows(StoreException.class, () -> store.open().close());
        assertTrue(damage.getMessage().contains("is missing"), damage.getMessage());
    }
}
