package org.w3id.paperkg.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3id.paperkg.store.disk.SparseCopy;
import org.w3id.paperkg.store.disk.StorageFault;
import org.w3id.paperkg.store.disk.StoreException;
import org.w3id.paperkg.store.integrity.FileSum;

/**
 * A folder through which one process reads a generation. TDB2 and Lucene both put lock files beside
 * their data and admit one process, and TDB2 opens its files for writing even to read them; with a
 * folder of its own each process reads the same bytes, and a generation removed meanwhile stays
 * readable until the last of them is done. Files are there as hard links, or as copies where this
 * process may not write to them or make links to them.
 */
final class GenerationView implements AutoCloseable {
    private final ViewFolder folder;
    private final Map<String, FileSum> files;
    private Optional<String> obstacle = Optional.empty();
    private long copied;

    private GenerationView(ViewFolder folder, Map<String, FileSum> files) {
        this.folder = folder;
        this.files = files;
    }

    /**
     * @param storeViews where the store has such folders
     * @throws StoreException when a file of the generation is not as it was written
     */
    static GenerationView of(Path generation, Path storeViews, ReadingPlace place)
            throws IOException {
        Map<String, FileSum> files = GenerationFiles.check(generation);
        GenerationView view = new GenerationView(place.folder(storeViews), files);
        try {
            view.bring(generation);
            view.obstacle.ifPresent(why -> place.told().accept(view.copied(why)));
            return view;
        } catch (IOException e) {
            view.close();
            throw e;
        }
    }

    private void bring(Path generation) throws IOException {
        bring(StoreDirectory.triples(generation), StoreDirectory.triples(folder.path()));
        bring(StoreDirectory.text(generation), StoreDirectory.text(folder.path()));
        bring(StoreDirectory.dumps(generation), StoreDirectory.dumps(folder.path()));
        Path derived = StoreDirectory.derived(generation);
        if (Files.exists(derived)) {
            bring(derived, StoreDirectory.derived(folder.path()));
        }
    }

    private void bring(Path from, Path to) throws IOException {
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
                            bringFile(file, to.resolve(from.relativize(file).toString()));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private void bringFile(Path file, Path to) throws IOException {
        if (linked(file, to)) {
            return;
        }
        try {
            copied += SparseCopy.copy(file, to);
        } catch (IOException e) {
            throw new StoreException(
                    "%s cannot be copied to %s: %s; for copies, another folder can be named after --views"
                            .formatted(file, folder.path(), StorageFault.advice(e)),
                    e);
        }
    }

    private boolean linked(Path file, Path to) {
        if (!Files.isWritable(file)) {
            obstacle = Optional.of("this user may not write to them, which the database wants");
            return false;
        }
        try {
            Files.createLink(to, file);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            obstacle =
                    Optional.of(
                            "no hard links to them can be made there (%s)"
                                    .formatted(StorageFault.reason(e)));
            return false;
        }
    }

    private String copied(String why) {
        return String.format(
                Locale.ROOT,
                "reading copies of the store's files (%.1f MB in %s), because %s",
                copied / 1e6,
                folder.path(),
                why);
    }

    Path folder() {
        return folder.path();
    }

    /**
     * Looks at the files that are being read. Takes some milliseconds.
     *
     * @throws StoreException when one has gone or is not as long as when it was written
     */
    void check() throws IOException {
        GenerationFiles.check(folder.path(), files);
    }

    /** What is wrong with the files that are being read, of those that are stated. */
    List<String> faults() throws IOException {
        return GenerationFiles.faults(folder.path(), files);
    }

    /**
     * @param path below the generation's folder
     * @throws StoreException when the file is not what was written
     */
    void requireWhole(String path) throws IOException {
        Path file = folder.path().resolve(path);
        if (!FileSum.of(file).equals(files.get(path))) {
            throw new StoreException(
                    "the store is damaged: %s is not what was written; build the store again"
                            .formatted(file));
        }
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}
