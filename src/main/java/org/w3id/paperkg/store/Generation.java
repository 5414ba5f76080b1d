package org.w3id.paperkg.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Resource;
import org.w3id.paperkg.store.disk.StorageFault;
import org.w3id.paperkg.store.disk.StoreException;
import org.w3id.paperkg.store.guard.RefusedQueries;
import org.w3id.paperkg.store.guard.RefusedQueriesFile;

/**
 * A generation open for reading: a dataset with its text index, and the manifest. Close it when the
 * last reader is done.
 */
public final class Generation implements AutoCloseable {
    private final String name;
    private final Manifest manifest;
    private final GenerationView view;
    private final OpenDataset opened;

    private Generation(String name, Manifest manifest, GenerationView view, OpenDataset opened) {
        this.name = name;
        this.manifest = manifest;
        this.view = view;
        this.opened = opened;
    }

    static Generation open(
            StoreDirectory store, String name, DatasetConfig config, ReadingPlace place)
            throws IOException {
        try {
            Path folder = store.generation(name);
            Manifest manifest = ManifestFile.read(StoreDirectory.manifest(folder));
            RefusedQueries refused = RefusedQueriesFile.read(store.refusedQueries());
            GenerationView view = GenerationView.of(folder, store.views(), place);
            return open(name, manifest, view, config, refused);
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException | IOException e) {
            throw new StoreException(
                    "generation '%s' in %s cannot be opened: %s"
                            .formatted(name, store.root(), StorageFault.advice(e)),
                    e);
        }
    }

    private static Generation open(
            String name,
            Manifest manifest,
            GenerationView view,
            DatasetConfig config,
            RefusedQueries refused)
            throws IOException {
        try {
            view.check();
            OpenDataset opened = OpenDataset.of(view.folder(), config, refused);
            return new Generation(name, manifest, view, opened);
        } catch (RuntimeException | IOException e) {
            view.close();
            throw e;
        }
    }

    public String name() {
        return name;
    }

    public Manifest manifest() {
        return manifest;
    }

    /** The base below which the generation's IRIs lie. */
    public String base() {
        return manifest.settings().getOrDefault("base", "");
    }

    /** The graph as documents, readable until this is closed. */
    public Dumps dumps() {
        return new Dumps(StoreDirectory.dumps(view.folder()));
    }

    /**
     * A file that a {@link Derivation} wrote, readable until this is closed; empty when the build
     * made none of that name.
     */
    public Optional<Path> derived(String file) {
        return Optional.of(StoreDirectory.derived(view.folder()).resolve(file))
                .filter(Files::exists);
    }

    /** For reading, inside a transaction. */
    public Dataset dataset() {
        return opened.dataset();
    }

    /**
     * The same generation, read through another dataset on its data; it closes with this one, and
     * is not closed itself.
     */
    public Generation readThrough(Dataset other) {
        return new Generation(name, manifest, view, opened.through(other));
    }

    /** This dataset in the assembler description, which describes the services on it, too. */
    public Resource description() {
        return opened.description();
    }

    /**
     * Looks at the files that are being read. Takes some milliseconds.
     *
     * @throws StoreException when one has gone or is not as long as when this was opened
     */
    public void check() throws IOException {
        view.check();
    }

    /**
     * Compares the files that are being read with the sums that the build wrote down. Reads all of
     * them.
     *
     * @return what is wrong, in parts of sentences; empty when all is whole
     */
    public List<String> damage() throws IOException {
        return view.faults();
    }

    /**
     * A dump that is what the build wrote. Reads it once.
     *
     * @throws StoreException when it is not
     */
    Path wholeDump(DumpFile dump) throws IOException {
        Path file = dumps().file(dump);
        view.requireWhole(view.folder().relativize(file).toString().replace('\\', '/'));
        return file;
    }

    /** Ends reading; transactions must be over. */
    @Override
    public void close() throws IOException {
        opened.close();
        view.close();
    }
}
