package org.w3id.paperkg.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.w3id.paperkg.store.disk.StoreException;

/**
 * The files of a generation and their sizes, by which damage shows before TDB2 or Lucene read wrong
 * answers from it.
 */
final class GenerationFiles {
    private GenerationFiles() {}

    /**
     * Bytes of each data file, by its path below the generation's folder; lock files and the
     * manifest are no data.
     */
    static Map<String, Long> sizes(Path generation) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(generation)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = generation.relativize(file).toString().replace('\\', '/');
                if (path.contains("/") && !path.endsWith(".lock")) {
                    sizes.put(path, Files.size(file));
                }
            }
        }
        return sizes;
    }

    /**
     * @return bytes of each file by path, as when the generation was published
     * @throws StoreException when a file is missing or has another size than when the generation
     *     was published
     */
    static Map<String, Long> check(Path generation) throws IOException {
        Map<String, Long> stated = ManifestFile.fileSizes(StoreDirectory.manifest(generation));
        check(generation, stated);
        return stated;
    }

    /**
     * @param stated bytes by path, as {@link #sizes} gives them
     * @throws StoreException when a file is missing or has another size
     */
    static void check(Path generation, Map<String, Long> stated) throws IOException {
        Map<String, Long> found = sizes(generation);
        for (Map.Entry<String, Long> file : stated.entrySet()) {
            Long size = found.get(file.getKey());
            if (!file.getValue().equals(size)) {
                throw new StoreException(
                        "the store is damaged: %s %s where %d bytes were written; build the store again"
                                .formatted(
                                        generation.resolve(file.getKey()),
                                        size == null ? "is missing" : "has " + size + " bytes",
                                        file.getValue()));
            }
        }
    }
}
