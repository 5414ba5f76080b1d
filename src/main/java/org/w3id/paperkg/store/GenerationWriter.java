package org.w3id.paperkg.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;
import org.w3id.paperkg.store.disk.Durable;
import org.w3id.paperkg.store.disk.FolderWrite;
import org.w3id.paperkg.store.disk.StoreException;

/**
 * Writes one generation beside the current one, checks it and makes it current in one step. Until
 * then nothing that can be read has changed, so a build that fails or is killed leaves the old
 * graph whole; closing a writer without {@link #publish} throws its work away.
 */
public final class GenerationWriter implements AutoCloseable {
    /** Generations kept besides the current one, for going back. */
    private static final int KEPT = 1;

    private final StoreDirectory store;
    private final DatasetConfig config;
    private final StoreLock lock;
    private final Path folder;
    private final String name;
    private Derivation derivation = Derivation.NONE;
    private BulkLoad.LoadedGraph loaded = new BulkLoad.LoadedGraph(0, 0);

    private GenerationWriter(
            StoreDirectory store, DatasetConfig config, StoreLock lock, String name) {
        this.store = store;
        this.config = config;
        this.lock = lock;
        this.name = name;
        this.folder = store.building().resolve(name);
    }

    static GenerationWriter start(StoreDirectory store, DatasetConfig config) throws IOException {
        StoreLock lock = FolderWrite.to(store.root(), () -> lock(store));
        try {
            Durable.delete(store.building());
            ViewFolder.removeAbandoned(store.views());
            return new GenerationWriter(store, config, lock, nextName(store));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static StoreLock lock(StoreDirectory store) throws IOException {
        Files.createDirectories(store.root());
        return StoreLock.acquire(store.lock());
    }

    private static String nextName(StoreDirectory store) throws IOException {
        List<String> names = Store.names(store.generations());
        long last =
                names.stream()
                        .filter(name -> name.matches("\\d{6,18}"))
                        .mapToLong(Long::parseLong)
                        .max()
                        .orElse(0);
        return String.format(Locale.ROOT, "%06d", last + 1);
    }

    /**
     * What the current generation was made of, which this one is to replace; empty when there is
     * none.
     */
    public Optional<Manifest> replaced() throws StoreException {
        return new Store(store.root(), config).currentManifest();
    }

    /** Has files computed from the graph once it is loaded; nothing is without this call. */
    public GenerationWriter deriving(Derivation wanted) {
        derivation = wanted;
        return this;
    }

    /**
     * Loads the graph, in bulk, and indexes its text meanwhile; then writes its dumps and, when the
     * graph tells its base, a named graph that describes it, and what is derived from it.
     *
     * @param graph writes triples to the default graph and quads to named graphs, each once
     * @throws StoreException when what was loaded is not what was written
     */
    public void load(Consumer<StreamRDF> graph) throws IOException {
        FolderWrite.to(
                store.root(),
                () -> {
                    makeFolders();
                    try (BuildingDataset fresh = dataset()) {
                        loaded = new BulkLoad(fresh.text(), dumps(), derived()).run(graph);
                    }
                    // opened anew, so that what is read comes from the disk
                    try (BuildingDataset written = dataset()) {
                        loaded.requireIn(written.text());
                    }
                    return loaded;
                });
    }

    private void makeFolders() throws IOException {
        Files.createDirectories(store.generations());
        Files.createDirectories(store.views());
        Files.createDirectories(StoreDirectory.triples(folder));
        Files.createDirectories(StoreDirectory.text(folder));
        Files.createDirectories(StoreDirectory.derived(folder));
    }

    private BulkLoad.Derived derived() {
        return new BulkLoad.Derived(derivation, StoreDirectory.derived(folder));
    }

    private Dumps dumps() {
        return new Dumps(StoreDirectory.dumps(folder));
    }

    private BuildingDataset dataset() throws StoreException {
        return new BuildingDataset(config.assemble(folder));
    }

    /** Makes the generation current; readers that open the store from now on see it. */
    public Manifest publish(Manifest planned, Map<String, Long> totals) throws IOException {
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        Manifest manifest = planned.counted(totals, loaded.triples(), loaded.indexed(), now);
        return FolderWrite.to(store.root(), () -> publish(manifest));
    }

    private Manifest publish(Manifest manifest) throws IOException {
        ManifestFile.write(StoreDirectory.manifest(folder), manifest, GenerationFiles.sums(folder));
        Durable.syncTree(folder);
        Durable.move(folder, store.generation(name));
        Durable.replace(store.pointer(), (name + "\n").getBytes(StandardCharsets.UTF_8));
        removeOld();
        return manifest;
    }

    private void removeOld() throws IOException {
        List<String> older =
                Store.names(store.generations()).stream()
                        .filter(other -> !other.equals(name))
                        .toList();
        for (String old : older.subList(0, Math.max(0, older.size() - KEPT))) {
            Durable.delete(store.generation(old));
        }
    }

    public String name() {
        return name;
    }

    @Override
    public void close() throws IOException {
        try {
            Durable.delete(store.building());
        } finally {
            lock.close();
        }
    }
}
