package org.w3id.paperkg.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
    private static final List<Manifest.Input> INPUTS =
            List.of(new Manifest.Input("b \"한글\".md", "22"), new Manifest.Input("a.md", "11"));
    @TempDir private Path folder;

    @Test
    void readsWhatItWrote() throws IOException {
        Manifest manifest =
                Manifest.planned("1.0", "abc", Map.of("base", "https://w3id.org/x/"), INPUTS)
                        .counted(Map.of("paperTotal", 12L), 1L << 40, 34, "2026-11-22T00:00:00Z");
        Path file = folder.resolve("manifest.json");
        Map<String, Long> sizes = Map.of("text/segments_1", 5L, "tdb2/nodes.dat", 1L << 40);
        ManifestFile.write(file, manifest, sizes);
        assertEquals(manifest, ManifestFile.read(file));
        assertEquals(sizes, ManifestFile.fileSizes(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "7",
                "{}",
                "{\"format\": 2}",
                "{\"format\": \"1\"}",
                "{\"format\": 1}",
                "{\"format\": 1, \"inputs\": {}, \"settings\": [], \"totals\": 3}",
                "\u0000"
            })
    void saysThatAManifestIsBroken(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("manifest.json"), json);
        String message =
                assertThrows(StoreException.class, () -> ManifestFile.read(file)).getMessage();
        assertTrue(message.startsWith("the manifest " + file + " is broken: "), message);
        assertTrue(message.endsWith("; build the store again"), message);
    }

    @Test
    void saysThatAGenerationIsMissing() throws IOException {
        Files.writeString(folder.resolve("current"), "000007\n");
        String message =
                assertThrows(StoreException.class, () -> Stores.at(folder).open()).getMessage();
        assertEquals(
                "%s names generation '000007', which is not there; build the store again"
                        .formatted(folder.resolve("current")),
                message);
    }

    @Test
    void saysThatAManifestIsMissing() throws IOException {
        Store store = Stores.at(folder);
        Stores.publish(store, Stores.paper(1, "제목"));
        Files.delete(folder.resolve("generations/000001/manifest.json"));
        assertTrue(
                assertThrows(StoreException.class, store::open).getMessage().contains("is broken"));
    }

    @Test
    void saysThatAFileIsMissing() throws IOException {
        Store store = Stores.at(folder);
        Stores.publish(store, Stores.paper(1, "제목"));
        Durable.delete(folder.resolve("generations/000001/tdb2"));
        String message = assertThrows(StoreException.class, store::open).getMessage();
        assertTrue(message.startsWith("the store is damaged: "), message);
        assertTrue(message.contains(" is missing "), message);
        assertEquals(List.of(), Store.names(folder.resolve("views")));
    }

    @Test
    void saysThatAFileIsCut() throws IOException {
        Store store = Stores.at(folder);
        Stores.publish(store, Stores.paper(1, "제목"));
        Path nodes = folder.resolve("generations/000001/tdb2/Data-0001/nodes-data.obj");
        Files.write(nodes, new byte[0]);
        String message = assertThrows(StoreException.class, store::open).getMessage();
        assertTrue(message.contains(nodes + " has 0 bytes where "), message);
    }

    @Test
    void tellsWhetherTwoBuildsAreTheSame() {
        Manifest one = Manifest.planned("1", "h", Map.of("base", "x"), INPUTS);
        List<Manifest.Input> turned = List.of(INPUTS.get(1), INPUTS.get(0));
        assertTrue(
                one.counted(Map.of("paperTotal", 1L), 2, 3, "now")
                        .sameBuildAs(Manifest.planned("1", "h", Map.of("base", "x"), turned)));
        assertFalse(one.sameBuildAs(Manifest.planned("2", "h", Map.of("base", "x"), INPUTS)));
        assertFalse(one.sameBuildAs(Manifest.planned("1", "i", Map.of("base", "x"), INPUTS)));
        assertFalse(one.sameBuildAs(Manifest.planned("1", "h", Map.of("base", "y"), INPUTS)));
        assertFalse(one.sameBuildAs(Manifest.planned("1", "h", Map.of("base", "x"), List.of())));
    }
}
