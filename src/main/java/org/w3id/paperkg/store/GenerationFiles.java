package org.w3id.paperkg.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.w3id.paperkg.store.disk.StoreException;
import org.w3id.paperkg.store.integrity.FileSum;

/**
 * The files of a generation: their lengths, by which most damage shows before TDB2 or Lucene read
 * wrong answers from it, and their sums, by which all does.
 */
final class GenerationFiles {
    private GenerationFiles() {}

    /**
     * Each data file by its path below the generation's folder; lock files and the manifest are no
     * data.
     */
    private static Map<String, Path> files(Path generation) throws IOException {
        Map<String, Path> data = new TreeMap<>();
        try (Stream<Path> files = Files.walk(generation)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = generation.relativize(file).toString().replace('\\', '/');
                if (path.contains("/") && !path.endsWith(".lock")) {
                    data.put(path, file);
                }
            }
        }
        return data;
    }

    /** What each data file is known by. Reads all of them. */
    static Map<String, FileSum> sums(Path generation) throws IOException {
        Map<String, FileSum> sums = new TreeMap<>();
        for (Map.Entry<String, Path> file : files(generation).entrySet()) {
            sums.put(file.getKey(), FileSum.of(file.getValue()));
        }
        return sums;
    }

    /**
     * @return each file by path, as when the generation was published
     * @throws StoreException when a file is missing or has another size than when the generation
     *     was published
     */
    static Map<String, FileSum> check(Path generation) throws IOException {
        Map<String, FileSum> stated = ManifestFile.files(StoreDirectory.manifest(generation));
        check(generation, stated);
        return stated;
    }

    /**
     * Looks at the lengths. Takes some milliseconds.
     *
     * @param stated by path, as {@link #sums} gives them
     * @throws StoreException when a file is missing or has another length
     */
    static void check(Path generation, Map<String, FileSum> stated) throws IOException {
        Map<String, Path> found = files(generation);
        for (Map.Entry<String, FileSum> file : stated.entrySet()) {
            Path there = generation.resolve(file.getKey());
            Optional<String> wrong =
                    wrongLength(found.containsKey(file.getKey()), there, file.getValue());
            if (wrong.isPresent()) {
                throw new StoreException(
                        "the store is damaged: %s; build the store again".formatted(wrong.get()));
            }
        }
    }

    private static Optional<String> wrongLength(boolean isThere, Path file, FileSum stated)
            throws IOException {
        if (!isThere) {
            return Optional.of(
                    "%s is missing where %d bytes were written".formatted(file, stated.bytes()));
        }
        long bytes = Files.size(file);
        return bytes == stated.bytes()
                ? Optional.empty()
                : Optional.of(
                        "%s has %d bytes where %d bytes were written"
                                .formatted(file, bytes, stated.bytes()));
    }

    /**
     * All that is wrong with the files, in parts of sentences: such as are missing, are not what
     * was written, or were not written. Reads all of them.
     */
    static List<String> faults(Path generation, Map<String, FileSum> stated) throws IOException {
        Map<String, Path> found = files(generation);
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, FileSum> file : stated.entrySet()) {
            Path there = generation.resolve(file.getKey());
            boolean isThere = found.remove(file.getKey()) != null;
            Optional<String> wrong = wrongLength(isThere, there, file.getValue());
            if (wrong.isPresent()) {
                faults.add(wrong.get());
            } else if (!FileSum.of(there).equals(file.getValue())) {
                faults.add("%s is not what was written".formatted(there));
            }
        }
        found.values().forEach(extra -> faults.add("%s was not written".formatted(extra)));
        return faults;
    }
}
