package org.w3id.paperkg.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A folder of hard links through which one process reads a generation. TDB2 and Lucene both put
 * lock files beside their data and admit one process; with a folder of its own each process reads
 * the same bytes, and a generation removed meanwhile stays readable until the last of them is done.
 */
final class GenerationView implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Path folder;

    private GenerationView(Path folder) {
        this.folder = folder;
    }

    /** A new view, empty as yet. */
    static GenerationView in(Path views) throws IOException {
        String own = ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet();
        Path view = views.resolve(own);
        Durable.delete(view);
        Files.createDirectories(view);
        return new GenerationView(view);
    }

    void link(Path generation) throws IOException {
        link(StoreDirectory.triples(generation), StoreDirectory.triples(folder));
        link(StoreDirectory.text(generation), StoreDirectory.text(folder));
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
        Durable.delete(folder);
    }

    /** Removes the views of processes that ended without closing them. */
    static void removeAbandoned(Path views) throws IOException {
        if (!Files.isDirectory(views)) {
            return;
        }
        try (Stream<Path> folders = Files.list(views)) {
            for (Path view : folders.toList()) {
                if (!alive(view.getFileName().toString())) {
                    Durable.delete(view);
                }
            }
        }
    }

    private static boolean alive(String view) {
        String pid = view.substring(0, Math.max(0, view.indexOf('-')));
        Optional<ProcessHandle> process =
                pid.matches("\\d{1,18}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
        return process.map(ProcessHandle::isAlive).orElse(false);
    }
}
