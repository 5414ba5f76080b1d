package org.w3id.paperkg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.w3id.paperkg.store.disk.SparseCopy;

/** Stores that are built once for all tests of a program; each test gets a copy of its own. */
public final class BuiltStores {
    private static final Map<Object, Path> BUILT = new HashMap<>();

    private BuiltStores() {}

    /** Makes a store. */
    @FunctionalInterface
    public interface Build {
        void into(Path store) throws IOException;
    }

    /**
     * @param what is in the store: two that are equal are built once
     * @param folder of the copy, which may be changed and damaged
     */
    public static void copy(Object what, Build build, Path folder) throws IOException {
        Path built = built(what, build);
        try (Stream<Path> files = Files.walk(built)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(built.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    SparseCopy.copy(file, copy);
                }
            }
        }
    }

    private static synchronized Path built(Object what, Build build) throws IOException {
        Path known = BUILT.get(what);
        if (known == null) {
            known = TemporaryFolder.create("paperkg-built").resolve("store");
            build.into(known);
            BUILT.put(what, known);
        }
        return known;
    }
}
