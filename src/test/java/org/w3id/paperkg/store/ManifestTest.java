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
import org.w3id.paperkg.store.disk.Durable;
import org.w3id.paperkg.store.disk.StoreException;
import org.w3id.paperkg.store.integrity.FileSum;

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
        Map<String, FileSum> files = Map.of("tdb2/a.dat", new FileSum(7, "0123abcd"));
        ManifestFile.write(file, manifest, files);
        assertEquals(manifest, ManifestFile.read(file));
        assertEquals(files, ManifestFile.files(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "7",
                "{}",
                "{\"format\": 3}",
                "{\"format\": \"2\"}",
                "{\"format\": 2}",
                "{\"format\": 2, \"inputs\": {}, \"settings\": [], \"totals\": 3}",
                "\u0000"
            })
    void saysThatAManifestIsBroken(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("manifest.json"), json);
        String message =
                assertThrows(StoreException.class, () -> ManifestFile.read(file)).getMessage();
        assertTrue(message.startsWith("the manifest " + file + " is broken: "), message);
        assertTrue(message.endsWith("; build the store again"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.9", "2.5", "3"})
    void saysWhichVersionWroteAnotherFormat(String format) throws IOException {
        Path file = folder.resolve("manifest.json");
        Files.writeString(file, "{\"format\": %s, \"softwareVersion\": \"9.1\"}".formatted(format));
        String message =
                assertThrows(StoreException.class, () -> ManifestFile.read(file)).getMessage();
        assertEquals(
                "the store with %s has format %s, which paperkg 9.1 wrote, and this version reads format 2; use that version, or build the store again with this one"
                        .formatted(file, format),
                message);
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
    void saysWhichFileOfAGenerationIsMissing() throws IOException {
        Store store = Stores.at(folder);
        Stores.publish(store, Stores.paper(1, "제목"));
        Durable.delete(folder.resolve("generations/000001/tdb2"));
        String message = assertThrows(StoreException.class, store::open).getMessage();
        assertTrue(message.startsWith("the store is damaged: "), message);
        assertTrue(message.contains("is missing"), message);
        assertTrue(message.endsWith("; build the store again"), message);
        assertEquals(List.of(), Store.names(folder.resolve("views")));
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
