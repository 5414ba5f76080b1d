package org.w3id.paperkg.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.network.stored.StoredNetwork;
import org.w3id.paperkg.store.disk.Durable;
import org.w3id.paperkg.store.disk.StoreException;

/** Whatever of a store is not as its build wrote it, a check names it. */
class StoreCheckTest {
    private static final Path DAY = TestStore.SAMPLE.resolve("2024/02/12.md");
    private static final Path OTHER_DAY = TestStore.SAMPLE.resolve("2024/06/14.md");

    @TempDir static Path whole;
    @TempDir Path folder;

    private static Path built;
    private static Path otherBuilt;

    private Store store;
    private Path generation;

    @BeforeAll
    static void build() throws IOException {
        built = TestStore.of(DAY, whole.resolve("store")).folder();
        otherBuilt = TestStore.of(OTHER_DAY, whole.resolve("other")).folder();
    }

    @BeforeEach
    void copy() throws IOException {
        Path root = folder.resolve("store");
        copy(built, root);
        store = Stores.at(root);
        generation = store.generationFolder();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private List<String> parts() throws IOException {
        try (Generation opened = store.open()) {
            return StoreCheck.parts(opened, StoredNetwork.DERIVATION);
        }
    }

    /** Makes the files that are there those that the manifest states. */
    private void stateAgain() throws IOException {
        Path manifest = StoreDirectory.manifest(generation);
        ManifestFile.write(manifest, ManifestFile.read(manifest), GenerationFiles.sums(generation));
    }

    private static void flip(Path file, long at) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int before = bytes.read();
            bytes.seek(at);
            bytes.write(before ^ 0x11);
        }
    }

    private static void zero(Path file) throws IOException {
        Files.write(file, new byte[Math.toIntExact(Files.size(file))]);
    }

    @Test
    void findsNothingInAWholeStoreAlsoAfterItWasRead() throws IOException {
        assertEquals(List.of(), StoreCheck.files(store));
        assertEquals(List.of(), parts());
        try (Generation opened = store.open()) {
            assertEquals(List.of(), opened.damage());
            assertEquals(List.of(), GraphCheck.violations(opened));
            assertEquals(List.of(), opened.damage());
        }
        assertEquals(List.of(), StoreCheck.files(store));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tdb2/Data-0001/nodes-data.obj",
                "tdb2/Data-0001/OSP.idn",
                "tdb2/Data-0001/SPO.dat",
                "dumps/paperkg.ttl.gz",
                "dumps/paperkg.nt.gz.sha256",
                "derived/network",
                "text/segments_2"
            })
    void namesAFileOfWhichAByteIsAnotherOne(String path) throws IOException {
        Path file = generation.resolve(path);
        flip(file, Files.size(file) / 2);
        assertEquals(List.of(file + " is not what was written."), StoreCheck.files(store));
        Path view = Path.of("%s is not what was written".formatted(path));
        try (Generation opened = store.open()) {
            assertTrue(
                    opened.damage().get(0).endsWith(view.toString()), opened.damage().toString());
        } catch (StoreException e) {
            assertTrue(e.getMessage().contains("build the store again"), e.getMessage());
        }
    }

    @Test
    void namesEachFileThatIsMissingShorterOrNew() throws IOException {
        Path gone = generation.resolve("dumps/paperkg.nt.gz");
        Files.delete(gone);
        Path shorter = generation.resolve("derived/authors");
        Files.write(shorter, new byte[5]);
        Path fresh = Files.writeString(generation.resolve("text/_9.cfs"), "x");
        List<String> faults = StoreCheck.files(store);
        assertEquals(3, faults.size(), faults.toString());
        assertTrue(faults.get(0).startsWith(shorter + " has 5 bytes where "), faults.toString());
        assertTrue(faults.get(1).startsWith(gone + " is missing where "), faults.toString());
        assertEquals(fresh + " was not written.", faults.get(2));
    }

    @Test
    void seesATextThatIsAnotherOneThoughTheSumsSayItIsRight() throws IOException {
        Path terms = generation.resolve("tdb2/Data-0001/nodes-data.obj");
        String text = Files.readString(terms, StandardCharsets.ISO_8859_1);
        flip(terms, text.indexOf("Grandmaster") + 3);
        stateAgain();
        assertEquals(List.of(), StoreCheck.files(store));
        List<String> faults = parts();
        assertTrue(faults.get(0).contains("not found by what they are"), faults.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"OSP.idn", "OSP.dat", "POS.dat", "SPO.idn", "nodes.dat", "nodes-data.obj"})
    void seesAPartOfTheDatabaseThatIsEmpty(String name) throws IOException {
        zero(generation.resolve("tdb2/Data-0001").resolve(name));
        stateAgain();
        try {
            List<String> faults = parts();
            assertTrue(!faults.isEmpty(), name);
        } catch (StoreException e) {
            assertTrue(e.getMessage().contains("build the store again"), e.getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text,text index has other texts",
        "derived,is not what the graph yields",
        "dumps,has other statements than the graph"
    })
    void seesAPartOfAnotherGraph(String part, String said) throws IOException {
        Durable.delete(generation.resolve(part));
        copy(Stores.at(otherBuilt).generationFolder().resolve(part), generation.resolve(part));
        stateAgain();
        List<String> faults = parts();
        assertTrue(faults.stream().anyMatch(one -> one.contains(said)), faults.toString());
    }

    @ParameterizedTest
    @CsvSource({"TURTLE,FULL", "NTRIPLES,FACTS"})
    void exportsNoDumpThatIsNotWhatWasWritten(GraphDump.Format format, GraphDump.Profile profile)
            throws IOException {
        Path dump =
                generation.resolve("dumps").resolve(DumpFile.of(format, profile).get().fileName());
        flip(dump, 4);
        try (Generation opened = store.open()) {
            for (boolean gzip : List.of(true, false)) {
                String message =
                        assertThrows(
                                        StoreException.class,
                                        () -> export(opened, format, profile, gzip))
                                .getMessage();
                assertTrue(message.contains("is not what was written"), message);
            }
        }
    }

    private static void export(
            Generation opened, GraphDump.Format format, GraphDump.Profile profile, boolean gzip)
            throws IOException {
        OutputStream out = OutputStream.nullOutputStream();
        if (gzip) {
            GraphDump.writeCompressed(opened, format, profile, out);
        } else {
            GraphDump.write(opened, format, profile, out);
        }
    }

    @Test
    void refusesAManifestThatNamesNoFiles() throws IOException {
        Path manifest = StoreDirectory.manifest(generation);
        String text = Files.readString(manifest);
        int files = text.indexOf("\"files\"");
        Files.writeString(manifest, text.substring(0, files) + "\"files\": {} }");
        String message = assertThrows(StoreException.class, store::open).getMessage();
        assertTrue(message.contains("names no files"), message);
        assertThrows(StoreException.class, () -> StoreCheck.files(store));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000\u0001\u00ff\u00fe", "", "../000001", "1", "00000x"})
    void refusesAPointerThatNamesNoGenerationAndSaysWhichThereAre(String name) throws IOException {
        Files.write(store.folder().resolve("current"), name.getBytes(StandardCharsets.ISO_8859_1));
        String message = assertThrows(StoreException.class, store::open).getMessage();
        assertTrue(message.contains("does not name a generation"), message);
        assertTrue(message.contains("000001"), message);
    }
}
