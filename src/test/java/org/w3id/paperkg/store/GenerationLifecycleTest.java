package org.w3id.paperkg.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.store.disk.StoreException;

// only so that a hang ends
@Timeout(60)
class GenerationLifecycleTest {
    private static final List<Triple> OLD = Stores.paper(1, "옛 제목");
    private static final List<Triple> NEW = Stores.paper(2, "새 제목");
    @TempDir private Path folder;
    private Store store;

    @BeforeEach
    void open() {
        store = Stores.at(folder);
    }

    @Test
    void servesWhatWasPublished() throws IOException {
        Manifest manifest = Stores.publish(store, OLD);
        assertEquals(3, manifest.triples());
        assertEquals(1, manifest.indexed());
        assertEquals(Optional.of(manifest), store.currentManifest());
        assertEquals("옛 제목", currentTitle());
    }

    @Test
    void keepsOneOlderGeneration() throws IOException {
        Stores.publish(store, OLD);
        Stores.publish(store, NEW);
        assertEquals(List.of("000001", "000002"), store.generations());
        assertEquals(Optional.of("000002"), store.currentName());
        assertEquals("새 제목", currentTitle());
    }

    @Test
    void keepsNoMoreThanOneOlderGeneration() throws IOException {
        for (int i = 0; i < 3; i++) {
            Stores.publish(store, OLD);
        }
        assertEquals(List.of("000002", "000003"), store.generations());
    }

    @Test
    void leavesTheOldGraphWhenALoadFails() throws IOException {
        Stores.publish(store, OLD);
        for (int step = 0; step <= 3; step++) {
            int failing = step;
            IllegalStateException thrown =
                    assertThrows(IllegalStateException.class, () -> failAt(failing));
            assertEquals("no more", thrown.getMessage());
            assertEquals("옛 제목", currentTitle());
            assertEquals(List.of("000001"), store.generations());
            assertTrue(Files.notExists(folder.resolve("building")));
        }
        Stores.publish(store, NEW);
        assertEquals("새 제목", currentTitle());
    }

    private void failAt(int step) throws IOException {
        try (GenerationWriter generation = store.newGeneration()) {
            generation.load(
                    out -> {
                        NEW.subList(0, step).forEach(out::triple);
                        throw new IllegalStateException("no more");
                    });
            generation.publish(Stores.planned(), Map.of());
        }
    }

    @Test
    void leavesNothingOfAWriterThatDidNotPublish() throws IOException {
        try (GenerationWriter generation = store.newGeneration()) {
            Stores.load(generation, OLD);
        }
        assertEquals(Optional.empty(), store.currentName());
        assertEquals(List.of(), store.generations());
        assertTrue(Files.notExists(folder.resolve("building")));
        assertTrue(
                assertThrows(StoreException.class, store::open)
                        .getMessage()
                        .startsWith("there is no store in " + folder));
    }

    @Test
    void removesWhatAKilledBuildLeft() throws IOException {
        Stores.publish(store, OLD);
        Files.createDirectories(folder.resolve("building/000002/tdb2"));
        Files.createDirectories(folder.resolve("views/999999999999-1/tdb2"));
        Files.setLastModifiedTime(folder.resolve("views/999999999999-1"), FileTime.fromMillis(0));
        Stores.publish(store, NEW);
        assertTrue(Files.notExists(folder.resolve("building")));
        assertEquals(List.of(), views());
    }

    @Test
    void sweepsAbandonedViewsWhenAReaderComes() throws IOException {
        Stores.publish(store, OLD);
        Path abandoned = Files.createDirectories(folder.resolve("views/999999999999-1"));
        Files.setLastModifiedTime(abandoned, FileTime.fromMillis(0));
        List<Generation> readers = List.of(store.open(), store.open());
        assertTrue(Files.notExists(abandoned));
        assertEquals(2, views().size(), "views in use stay");
        for (Generation reader : readers) {
            reader.close();
        }
        assertEquals(List.of(), views());
    }

    @Test
    void throwsAwayABuildThatWritesATripleTwice() throws IOException {
        List<Triple> twice = new ArrayList<>(OLD);
        twice.add(OLD.get(1));
        String message =
                assertThrows(StoreException.class, () -> Stores.publish(store, twice)).getMessage();
        assertEquals(
                "the new generation holds 3 triples and 1 index entries where 4 and 1 were written;"
                        + " it is thrown away",
                message);
        assertEquals(Optional.empty(), store.currentName());
    }

    @Test
    void refusesASecondBuilderAndNamesTheProcessOfTheFirst() throws IOException {
        try (GenerationWriter first = store.newGeneration()) {
            String message =
                    assertThrows(StoreException.class, () -> Stores.at(folder).newGeneration())
                            .getMessage();
            assertTrue(message.contains("process " + ProcessHandle.current().pid()), message);
            Stores.load(first, OLD);
        }
        Stores.publish(store, OLD);
    }

    @Test
    void servesTheOldGraphWhileANewOneIsBuilt() throws IOException {
        Stores.publish(store, OLD);
        try (GenerationWriter generation = store.newGeneration()) {
            generation.load(
                    out -> {
                        NEW.forEach(out::triple);
                        try {
                            assertEquals("옛 제목", currentTitle());
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
            assertEquals("옛 제목", currentTitle());
            generation.publish(Stores.planned(), Map.of());
        }
        assertEquals("새 제목", currentTitle());
    }

    @Test
    void letsTwoReadAtOnce() throws IOException {
        Stores.publish(store, OLD);
        try (Generation first = store.open();
                Generation second = Stores.at(folder).open()) {
            assertEquals(Stores.titles(first), Stores.titles(second));
            assertEquals(2, views().size());
        }
        assertEquals(List.of(), views());
    }

    @Test
    void letsAReaderGoOnWithAGenerationThatWasRemoved() throws IOException {
        Stores.publish(store, OLD);
        try (Generation reader = store.open()) {
            for (int i = 0; i < 3; i++) {
                Stores.publish(store, NEW);
            }
            assertTrue(Files.notExists(folder.resolve("generations/000001")));
            assertEquals(List.of("옛 제목"), List.copyOf(Stores.titles(reader).values()));
            assertEquals(1, TextIndexTest.search(reader, "옛").size());
        }
    }

    @Test
    void letsAnotherProcessRead() throws Exception {
        Stores.publish(store, OLD);
        try (Generation here = store.open()) {
            assertEquals(Stores.titles(here).toString(), OtherProcess.run("read", folder));
        }
    }

    @Test
    void keepsOutABuilderInAnotherProcessEvenAfterRefusingOneInThis() throws Exception {
        try (GenerationWriter first = store.newGeneration()) {
            assertThrows(StoreException.class, store::newGeneration);
            String message = OtherProcess.run("build", folder);
            assertTrue(message.contains("process " + ProcessHandle.current().pid()), message);
            assertEquals("000001", first.name());
        }
    }

    private String currentTitle() throws IOException {
        try (Generation generation = store.open()) {
            Collection<String> titles = Stores.titles(generation).values();
            return String.join("|", titles);
        }
    }

    private List<String> views() throws IOException {
        return Store.names(folder.resolve("views"));
    }
}
