package org.w3id.paperkg.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.w3id.paperkg.store.disk.StorageFault;
import org.w3id.paperkg.store.disk.StoreException;
import org.w3id.paperkg.store.guard.RefusedQueriesFile;

/**
 * A folder of generations, one of which is current. Safe for any number of readers beside one
 * builder, in any processes.
 */
public final class Store {
    /** As builds name generations: a number that grows. */
    private static final Pattern NAME = Pattern.compile("[0-9]{6,18}");

    private final StoreDirectory directory;
    private final DatasetConfig config;
    private final ReadingPlace place;

    public Store(Path folder, DatasetConfig config) {
        this(folder, config, ReadingPlace.USUAL);
    }

    /**
     * @param place where to make folders for reading
     */
    public Store(Path folder, DatasetConfig config, ReadingPlace place) {
        this.directory = new StoreDirectory(folder.toAbsolutePath().normalize());
        this.config = config;
        this.place = place;
    }

    public Path folder() {
        return directory.root();
    }

    /** Which generation is current; empty when nothing was built here yet. */
    public Optional<String> currentName() throws StoreException {
        if (Files.notExists(directory.pointer())) {
            return Optional.empty();
        }
        try {
            String name =
                    new String(Files.readAllBytes(directory.pointer()), StandardCharsets.ISO_8859_1)
                            .strip();
            if (!NAME.matcher(name).matches()) {
                throw new StoreException(
                        "%s does not name a generation; %s, or build the store again"
                                .formatted(directory.pointer(), namesInstead()));
            }
            return Optional.of(name);
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw new StoreException(
                    "cannot read %s: %s".formatted(directory.pointer(), StorageFault.advice(e)), e);
        }
    }

    private String namesInstead() throws IOException {
        List<String> there = generations();
        return there.isEmpty()
                ? "there is none to name"
                : "write one of these names into it: " + String.join(", ", there);
    }

    /**
     * Where the current generation lies on disk.
     *
     * @throws StoreException when there is none
     */
    Path generationFolder() throws StoreException {
        return directory.generation(requiredName());
    }

    /** Where the current generation lies on disk; empty when nothing was built here yet. */
    public Optional<Path> currentFolder() throws StoreException {
        return currentName().map(directory::generation);
    }

    /** The manifest of the current generation, without opening its data. */
    public Optional<Manifest> currentManifest() throws StoreException {
        Optional<String> name = currentName();
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        ManifestFile.read(
                                StoreDirectory.manifest(directory.generation(name.get()))));
    }

    /**
     * Opens the current generation.
     *
     * @throws StoreException when there is none or it is broken; the message says what to do
     */
    public Generation open() throws IOException {
        String name = requiredName();
        if (Files.notExists(directory.generation(name))) {
            throw new StoreException(
                    "%s names generation '%s', which is not there; build the store again"
                            .formatted(directory.pointer(), name));
        }
        return open(name);
    }

    private String requiredName() throws StoreException {
        return currentName()
                .orElseThrow(
                        () ->
                                new StoreException(
                                        "there is no store in %s; make one with 'paperkg build FOLDER --store %1$s'"
                                                .formatted(folder())));
    }

    private Generation open(String name) throws IOException {
        try {
            return Generation.open(directory, name, config, place);
        } catch (StoreException e) {
            if (currentName().equals(Optional.of(name))) {
                throw e;
            }
            // builds made others current meanwhile and removed this one
            return open();
        }
    }

    /**
     * Refuses a query from now on, wherever a generation of this store is opened.
     *
     * @return the file that says so
     * @throws IOException when the store cannot be written
     */
    public Path refuse(Query query) throws IOException {
        RefusedQueriesFile.add(directory.refusedQueries(), query);
        return directory.refusedQueries();
    }

    /** Starts a new generation; only one process can at a time. */
    public GenerationWriter newGeneration() throws IOException {
        return GenerationWriter.start(directory, config);
    }

    /** The names of all generations on disk, oldest first. */
    public List<String> generations() throws IOException {
        return names(directory.generations());
    }

    /** The dumps of a generation on disk, which a build may remove at any time. */
    public Dumps dumps(String generation) {
        return new Dumps(StoreDirectory.dumps(directory.generation(generation)));
    }

    public static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
