package org.w3id.paperkg.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder of hard links through which one process reads a generation. TDB2 and Lucene both put
 * lock files beside their data and admit one process; with a folder of its own each process reads
 * the same bytes, and a generation removed meanwhile stays readable until the last of them is done.
 */
final class GenerationView implements AutoCloseable {
    /**
     * A process may not lock a file twice, and closing its second channel would free the first
     * one's lock.
     */
    private static final Set<String> OPEN_HERE = ConcurrentHashMap.newKeySet();

    // between a folder's making and its lock nobody may sweep it
    private static final Duration YOUNG = Duration.ofSeconds(2);

    private final Path folder;
    private final FileChannel lock;

    private GenerationView(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * A new view, empty as yet; views of processes that died are swept away.
     *
     * @throws StoreException when the store's folder cannot be written, which reading needs, too
     */
    static GenerationView in(Path views) throws IOException {
        try {
            Files.createDirectories(views);
            removeAbandoned(views);
            String own = ProcessHandle.current().pid() + "-" + UUID.randomUUID();
            OPEN_HERE.add(own);
            Path view = Files.createDirectory(views.resolve(own));
            FileChannel channel = lockFile(view);
            channel.lock();
            return new GenerationView(view, channel);
        } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
            throw new StoreException(
                    "reading a store needs a folder for the reader's links; make %s writable"
                            .formatted(views),
                    e);
        }
    }

    private static FileChannel lockFile(Path view) throws IOException {
        return FileChannel.open(
                view.resolve("view.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    void link(Path generation) throws IOException {
        link(StoreDirectory.triples(generation), StoreDirectory.triples(folder));
        link(StoreDirectory.text(generation), StoreDirectory.text(folder));
        link(StoreDirectory.dumps(generation), StoreDirectory.dumps(folder));
    }

    private static void link(Path from, Path to) throws IOException {
        Files.walkFileTree(
                from,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes a)
                            throws IOException {
                        Files.createDirectories(to.resolve(from.relativize(visited).toString()));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes a)
                            throws IOException {
                        if (!file.getFileName().toString().endsWith(".lock")) {
                            Files.createLink(to.resolve(from.relativize(file).toString()), file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        lock.close();
        Durable.delete(folder);
        OPEN_HERE.remove(folder.getFileName().toString());
    }

    /** Removes the views of processes that ended without closing them: those whose lock is free. */
    static void removeAbandoned(Path views) throws IOException {
        if (!Files.isDirectory(views)) {
            return;
        }
        try (Stream<Path> folders = Files.list(views)) {
            for (Path view : folders.toList()) {
                if (!OPEN_HERE.contains(view.getFileName().toString()) && abandoned(view)) {
                    Durable.delete(view);
                }
            }
        }
    }

    private static boolean abandoned(Path view) throws IOException {
        if (Files.getLastModifiedTime(view).toInstant().isAfter(Instant.now().minus(YOUNG))) {
            return false;
        }
        try (FileChannel channel = lockFile(view)) {
            return channel.tryLock() != null;
        } catch (NoSuchFileException removedMeanwhile) {
            return false;
        }
    }
}
