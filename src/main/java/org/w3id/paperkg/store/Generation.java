package org.w3id.paperkg.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.w3id.paperkg.store.disk.StorageFault;
import org.w3id.paperkg.store.disk.StoreException;
import org.w3id.paperkg.store.guard.DeferredQueryEngine;
import org.w3id.paperkg.store.guard.OfferedFunctions;
import org.w3id.paperkg.store.guard.OfferedProperties;
import org.w3id.paperkg.store.guard.RefusedQueries;
import org.w3id.paperkg.store.plan.LeanExecutor;
import org.w3id.paperkg.store.search.SearchFunction;

/**
 * A generation open for reading: a dataset with its text index, and the manifest. Close it when the
 * last reader is done.
 */
public final class Generation implements AutoCloseable {
    private final String name;
    private final Manifest manifest;
    private final GenerationView view;
    private final Resource description;
    private final Dataset dataset;

    private Generation(
            String name,
            Manifest manifest,
            GenerationView view,
            Resource description,
            Dataset dataset) {
        this.name = name;
        this.manifest = manifest;
        this.view = view;
        this.description = description;
        this.dataset = dataset;
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
            Dataset dataset = config.assemble(view.folder());
            refused.use(dataset.getContext());
            guard(dataset.asDatasetGraph());
            Resource description = config.textDataset(config.of(view.folder()));
            return new Generation(name, manifest, view, description, dataset);
        } catch (RuntimeException | IOException e) {
            view.close();
            throw e;
        }
    }

    /** Whoever reads a graph: what its queries may do, and how they run. */
    private static void guard(DatasetGraph graph) {
        Context context = graph.getContext();
        // a query must not make this program call other servers
        context.set(ARQ.httpServiceAllowed, false);
        DeferredQueryEngine.use(graph);
        LeanExecutor.use(context);
        OfferedFunctions.use(context);
        OfferedProperties.use(context);
        if (graph instanceof DatasetGraphText text) {
            SearchFunction.use(text.getTextIndex(), context);
            context.set(TextQuery.textIndex, new WholeTextIndex(text.getTextIndex()));
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
        return dataset;
    }

    /**
     * The same generation, read through another dataset on its data; it closes with this one, and
     * is not closed itself.
     */
    public Generation readThrough(Dataset other) {
        return new Generation(name, manifest, view, description, other);
    }

    /** This dataset in the assembler description, which describes the services on it, too. */
    public Resource description() {
        return description;
    }

    /**
     * Looks at the files that are being read. Takes some milliseconds.
     *
     * @throws StoreException when one has gone or is not as long as when this was opened
     */
    public void check() throws IOException {
        view.check();
    }

    /** Ends reading; transactions must be over. */
    @Override
    public void close() throws IOException {
        release(dataset);
        view.close();
    }

    static void release(Dataset dataset) {
        DatasetGraph graph = dataset.asDatasetGraph();
        if (graph instanceof DatasetGraphText text) {
            text.getTextIndex().close();
            TDBInternal.expel(text.getWrapped());
        }
    }
}
