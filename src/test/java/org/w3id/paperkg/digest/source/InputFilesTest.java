package org.w3id.paperkg.digest.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.w3id.paperkg.digest.reading.Entries.DAY;
import static org.w3id.paperkg.digest.reading.Entries.day;
import static org.w3id.paperkg.digest.reading.Entries.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.digest.DigestCollection;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.digest.reading.CollectionReader;

// only so that a hang ends
@Timeout(60)
class InputFilesTest {
    private static final String DIGEST = day(DAY) + entry("2402.00001", 1, "Ada Kim");
    @TempDir private Path folder;

    @Test
    void namesFilesByYearMonthAndDayWhereverTheyLie() throws IOException {
        write("x/2024/02/12.md");
        assertEquals(List.of("2024/02/12.md"), paths(folder.resolve("x/2024")));
        assertEquals(List.of("2024/02/12.md"), paths(folder.resolve("x/2024/02/12.md")));
        assertEquals(List.of("2024/02/12.md"), paths(folder));
    }

    @Test
    void namesOtherFilesByTheirPathBelowTheFolder() throws IOException {
        write("x/y/notes.md");
        assertEquals(List.of("x/y/notes.md"), paths(folder));
        assertEquals(List.of("notes.md"), paths(folder.resolve("x/y/notes.md")));
    }

    @Test
    void takesMarkdownBelowAFolderAndAnyFileNamedOutright() throws IOException {
        write("a.md");
        write("b.txt");
        assertEquals(List.of("a.md"), paths(folder));
        assertEquals(List.of("b.txt"), paths(folder.resolve("b.txt")));
    }

    @Test
    void takesAFileNamedTwiceOnce() throws IOException {
        write("a.md");
        assertEquals(List.of("a.md"), paths(folder, folder.resolve("a.md"), folder));
    }

    @Test
    void reportsAFileThatIsNotThere() throws IOException {
        write("a.md");
        InputFiles found = InputFiles.find(List.of(folder.resolve("none.md"), folder));
        assertEquals(1, found.pathByFile().size());
        assertEquals(Problem.Code.UNREADABLE_FILE, found.problems().get(0).code());
    }

    @Test
    void walksAFolderWhoseNameLooksLikeAFile() throws IOException {
        write("x.md/a.md");
        assertEquals(List.of("x.md/a.md"), paths(folder));
    }

    @Test
    void reportsALoopOfLinksAndReadsOn() throws IOException {
        write("a/a.md");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder.resolve("a"));
        InputFiles found = InputFiles.find(List.of(folder));
        assertEquals(1, found.pathByFile().size());
        assertEquals(1, found.problems().size());
    }

    @Test
    void reportsALinkToNothing() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.md"), folder.resolve("nothing"));
        assertEquals(1, InputFiles.find(List.of(folder)).problems().size());
    }

    @Test
    void followsALinkOutOfTheFolder() throws IOException {
        write("outside/2024/02/12.md");
        Files.createDirectories(folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("in/there"), folder.resolve("outside"));
        assertEquals(List.of("2024/02/12.md"), paths(folder.resolve("in")));
    }

    @Test
    void leavesOutANamedPipeInsteadOfWaitingForIt() throws Exception {
        assumeTrue(pipe(folder.resolve("pipe.md")), "skipped: this system has no mkfifo");
        write("a.md");
        InputFiles found = InputFiles.find(List.of(folder));
        assertEquals(1, found.pathByFile().size());
        assertEquals(Problem.Code.NOT_A_FILE, found.problems().get(0).code());
    }

    @Test
    void reportsAFileThatMayNotBeRead() throws IOException {
        Path closed = write("closed.md");
        write("open.md");
        assertTrue(closed.toFile().setReadable(false));
        assumeFalse(Files.isReadable(closed), "skipped: this user may read everything");
        DigestCollection read = new CollectionReader(path -> {}).read(List.of(folder));
        assertEquals(1, read.files().size());
        assertEquals(Problem.Code.UNREADABLE_FILE, read.problems().get(0).code());
    }

    @Test
    void reportsAFileTooLargeToBeADigest() throws IOException {
        Path large = folder.resolve("large.md");
        try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(CollectionReader.LARGEST_FILE + 1);
        }
        DigestCollection read = new CollectionReader(path -> {}).read(List.of(folder));
        assertEquals(
                List.of(Problem.Code.FILE_TOO_LARGE),
                read.problems().stream().map(Problem::code).toList());
    }

    @Test
    void keepsNineHundredAndNinetyNineDigestsBesideABadOne() throws IOException {
        for (int i = 0; i < 999; i++) {
            Path file = folder.resolve(i + ".md");
            Files.writeString(file, day(DAY.plusDays(i)) + entry("2402.00001", i, "Ada Kim"));
        }
        Files.write(folder.resolve("bad.md"), new byte[] {0, -1, '#', '#', '#', ' ', '['});
        DigestCollection read = new CollectionReader(path -> {}).read(List.of(folder));
        assertEquals(999, read.digests().size());
        assertTrue(read.problems().stream().allMatch(problem -> problem.file().equals("bad.md")));
        assertTrue(read.lines().complete());
    }

    private Path write(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, DIGEST);
    }

    private static List<String> paths(Path... inputs) {
        return List.copyOf(new TreeSet<>(InputFiles.find(List.of(inputs)).pathByFile().values()));
    }

    private static boolean pipe(Path path) throws InterruptedException {
        try {
            Process made = new ProcessBuilder("mkfifo", path.toString()).start();
            return made.waitFor(5, TimeUnit.SECONDS) && made.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    @Test
    void namesAFileWithoutTheControlCharactersOfItsNameAndSaysSo() throws IOException {
        write("x/a\u0001b.md");
        InputFiles found = InputFiles.find(List.of(folder.resolve("x")));
        assertEquals(List.of("ab.md"), List.copyOf(found.pathByFile().values()));
        assertEquals(
                "ab.md: control-character the name of this file holds U+0001, which RDF and XML"
                        + " forbid; removed in the graph",
                found.problems().get(0).toString());
    }
}
