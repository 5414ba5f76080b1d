package org.w3id.paperkg.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.store.disk.Durable;
import org.w3id.paperkg.store.disk.StorageFault;
import org.w3id.paperkg.store.disk.StoreException;

/** Stores that the reader may not write to, or to whose files it can make no links. */
@Tag("acceptance")
// only so that a hang ends
@Timeout(120)
class WhereAStoreMayLieTest {
    private static final String COPIES = "reading copies of the store's files (";
    // permissions do not hold for root, but for root without its capabilities
    private static final List<String> WITHOUT_PRIVILEGE =
            List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all");
    @TempDir private Path folder;
    private Path store;
    private List<String> before;

    @BeforeEach
    void publish() throws IOException {
        store = folder.resolve("store");
        Stores.publish(Stores.at(store), Stores.paper(1, "제목"));
        before = all(store);
    }

    @AfterEach
    void makeRemovable() throws Exception {
        runs("chmod", "-R", "u+rwX", store.toString());
    }

    private static List<String> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return List.copyOf(new TreeSet<>(files.map(Path::toString).toList()));
        }
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** What must stand before the command for permissions to hold. */
    private static List<String> unprivileged() throws InterruptedException {
        if (!root()) {
            return List.of();
        }
        List<String> trial = new ArrayList<>(WITHOUT_PRIVILEGE);
        trial.add("true");
        assumeTrue(
                runs(trial.toArray(String[]::new)),
                "permissions do not hold for root, and there is no setpriv here");
        return WITHOUT_PRIVILEGE;
    }

    private void assertReadFromCopies(List<String> command) throws Exception {
        List<String> temporary = views();
        String said = OtherProcess.runBy(command, "read", store);
        assertTrue(said.startsWith(COPIES), said);
        assertTrue(said.endsWith("{https://w3id.org/paperkg/paper/2402.00001=제목}"), said);
        assertEquals(before, all(store), "the store is as it was");
        assertEquals(temporary, views(), "the copies are gone");
    }

    private static List<String> views() throws IOException {
        return Store.names(Path.of(System.getProperty("java.io.tmpdir"))).stream()
                .filter(name -> name.startsWith("paperkg-view-"))
                .toList();
    }

    @Test
    void readsAStoreWhosePermissionToWriteWasTaken() throws Exception {
        List<String> command = unprivileged();
        assertTrue(runs("chmod", "-R", "a-w", store.toString()));
        assertReadFromCopies(command);
    }

    @Test
    void readsAStoreOfAnotherUser() throws Exception {
        assumeTrue(root(), "only root can give a store to another user");
        List<String> command = unprivileged();
        assertTrue(runs("chown", "-R", "65534:65534", store.toString()));
        assertReadFromCopies(command);
    }

    @Test
    void readsAStoreOnAReadOnlyFileSystem() throws Exception {
        String mount = "mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\"";
        List<String> command = List.of("unshare", "-m", "sh", "-c", mount, store.toString());
        assumeTrue(runs(command.toArray(String[]::new)), "nothing can be mounted here");
        assertReadFromCopies(
                List.of("unshare", "-m", "sh", "-c", mount + " && exec \"$@\"", store.toString()));
    }

    @Test
    void saysThatItMayNotReadInsteadOfAdvisingABuild() throws Exception {
        List<String> command = unprivileged();
        for (String part :
                List.of("current", "generations/000001/manifest.json", "generations/000001/tdb2")) {
            Path hidden = store.resolve(part);
            assertTrue(runs("chmod", "000", hidden.toString()));
            String said = OtherProcess.runBy(command, "read", store);
            assertTrue(said.contains("access denied; give this user the permission"), said);
            assertFalse(said.contains("build the store again"), said);
            assertTrue(runs("chmod", "755", hidden.toString()));
        }
    }

    @Test
    void saysThatABuilderMayNotWrite() throws Exception {
        List<String> command = unprivileged();
        assertTrue(runs("chmod", "-R", "a-w", store.toString()));
        String said = OtherProcess.runBy(command, "build", store);
        assertEquals("cannot write to " + store + ": " + StorageFault.DENIED.sentence(), said);
    }

    @Test
    void saysThatTheDiskIsFullAtWhateverStepABuildFindsItSo() throws Exception {
        String mount = "mount -t tmpfs -o size=$SIZE none \"$0\" && exec \"$@\"";
        List<String> sentences = new ArrayList<>();
        for (String size : List.of("4k", "300k", "700k", "64m")) {
            List<String> command =
                    List.of(
                            "unshare",
                            "-m",
                            "sh",
                            "-c",
                            mount.replace("$SIZE", size),
                            store.toString());
            List<String> trial = new ArrayList<>(command);
            trial.add("true");
            assumeTrue(runs(trial.toArray(String[]::new)), "nothing can be mounted here");
            sentences.add(OtherProcess.runBy(command, "publish", store));
        }
        assertEquals("published 3", sentences.remove(sentences.size() - 1));
        assertTrue(sentences.get(0).contains(" MB free): no space is left on the disk; free"));
        for (String sentence : sentences) {
            assertTrue(
                    sentence.equals("published 3")
                            || sentence.startsWith("cannot write to " + store + " (0.")
                                    && sentence.contains(" MB free): "),
                    sentences::toString);
        }
    }

    @Test
    void makesLinksInTheFolderNamed() throws IOException {
        Path views = folder.resolve("elsewhere");
        List<String> told = new ArrayList<>();
        try (Generation generation = reading(views, told).open()) {
            assertEquals(List.of("제목"), List.copyOf(Stores.titles(generation).values()));
            assertEquals(1, Store.names(views).size());
            assertEquals(List.of(), Store.names(store.resolve("views")));
        }
        assertEquals(List.of(), told);
        assertEquals(List.of(), Store.names(views));
    }

    @Test
    void readsOnFromCopiesWhenTheGenerationIsRemoved() throws IOException {
        Path memory = Path.of("/dev/shm");
        assumeTrue(Files.isWritable(memory), "there is no second file system here");
        assumeFalse(Files.getFileStore(memory).equals(Files.getFileStore(store)));
        Path views = Files.createTempDirectory(memory, "paperkg-test");
        List<String> told = new ArrayList<>();
        try (Generation generation = reading(views, told).open()) {
            for (int i = 0; i < 3; i++) {
                Stores.publish(Stores.at(store), Stores.paper(2, "새 제목"));
            }
            assertTrue(Files.notExists(store.resolve("generations/000001")));
            assertEquals(List.of("제목"), List.copyOf(Stores.titles(generation).values()));
            generation.check();
        } finally {
            Durable.delete(views);
        }
        assertEquals(1, told.size());
        assertTrue(told.get(0).contains("no hard links to them can be made there"), told.get(0));
    }

    @Test
    void sweepsItsOwnLeftoversAndNothingElseFromAFolderNamed() throws IOException {
        Path views = Files.createDirectories(folder.resolve("elsewhere"));
        Path abandoned = Files.createDirectories(views.resolve("paperkg-view-999999999-1/tdb2"));
        Path foreign = Files.createDirectories(views.resolve("letters"));
        Files.setLastModifiedTime(abandoned.getParent(), FileTime.fromMillis(0));
        Files.setLastModifiedTime(foreign, FileTime.fromMillis(0));
        reading(views, new ArrayList<>()).open().close();
        assertEquals(List.of("letters"), Store.names(views));
    }

    @Test
    void namesTheFolderInWhichNoViewCanBeMade() throws IOException {
        Path views = Files.writeString(folder.resolve("a-file"), "");
        String message =
                assertThrows(StoreException.class, () -> reading(views, new ArrayList<>()).open())
                        .getMessage();
        assertTrue(message.contains("no folder for reading can be made in " + views), message);
        assertFalse(message.contains("build the store again"), message);
    }

    private Store reading(Path views, List<String> told) {
        return new Store(
                store, DatasetConfig.bundled(), new ReadingPlace(Optional.of(views), told::add));
    }
}
