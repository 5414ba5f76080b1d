package org.w3id.paperkg.cli.console;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder for the temporary files of this process, in the place where they would lie otherwise. It
 * goes with the process; what one that was killed has left goes when the next one starts. Beside
 * each folder lies a file that its process holds locked for as long as it lives, since numbers of
 * processes are given again.
 */
public final class TemporaryFiles implements Closeable {
    private static final String PLACE = "java.io.tmpdir";
    private static final String PREFIX = "paperkg-run-";
    private static final String LOCK = ".lock";

    private final String before;
    private final Path folder;
    private final FileChannel lock;

    private TemporaryFiles(String before, Path folder, FileChannel lock) {
        this.before = before;
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * To be called before anything makes a temporary file.
     *
     * @throws IOException when none could be made there
     */
    public static TemporaryFiles claim() throws IOException {
        String place = System.getProperty(PLACE);
        removeLeftovers(Path.of(place));
        Path folder = Path.of(place, PREFIX + UUID.randomUUID());
        FileChannel lock =
                FileChannel.open(
                        lockOf(folder), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lock.lock();
        Files.createDirectory(folder);
        System.setProperty(PLACE, folder.toString());
        return new TemporaryFiles(place, folder, lock);
    }

    private static Path lockOf(Path folder) {
        return folder.resolveSibling(folder.getFileName() + LOCK);
    }

    private static void removeLeftovers(Path place) throws IOException {
        try (DirectoryStream<Path> locks = Files.newDirectoryStream(place, PREFIX + "*" + LOCK)) {
            for (Path lock : locks) {
                removeLeftover(lock);
            }
        }
    }

    private static void removeLeftover(Path lock) {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            if (channel.tryLock() != null) {
                String name = lock.getFileName().toString();
                delete(lock.resolveSibling(name.substring(0, name.length() - LOCK.length())));
                Files.deleteIfExists(lock);
            }
        } catch (IOException | OverlappingFileLockException e) {
            // of another user, or of this very process
            return;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        System.setProperty(PLACE, before);
        try (lock) {
            delete(folder);
            Files.deleteIfExists(lockOf(folder));
        }
    }
}
