package org.w3id.paperkg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.w3id.paperkg.author.AuthorIndex;
import org.w3id.paperkg.build.Addition;
import org.w3id.paperkg.build.Discovery;
import org.w3id.paperkg.build.GraphBuild;
import org.w3id.paperkg.build.Progress;
import org.w3id.paperkg.curation.Curation;
import org.w3id.paperkg.digest.DigestCollection;
import org.w3id.paperkg.digest.reading.CollectionReader;
import org.w3id.paperkg.graph.GraphSettings;
import org.w3id.paperkg.graph.Knowledge;
import org.w3id.paperkg.network.stored.StoredNetwork;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.query.SparqlExamples;
import org.w3id.paperkg.store.DatasetConfig;
import org.w3id.paperkg.store.GenerationWriter;
import org.w3id.paperkg.store.Store;

/** Builds digests into real stores, as the command does. */
public final class TestStore {
    public static final Path SAMPLE = Path.of("src/main/resources/sample");

    private TestStore() {}

    /**
     * A store below the default base, opened with the configuration that comes with the program.
     * The same digests are built once for all tests of a program.
     */
    public static Store of(Path digests, Path folder) throws IOException {
        BuiltStores.copy(digests, store -> build(store, digests), folder);
        return new Store(folder, DatasetConfig.bundled());
    }

    /**
     * The same with another configuration.
     *
     * @param change of the text of the one that comes with the program
     */
    public static Store of(Path digests, Path folder, UnaryOperator<String> change)
            throws IOException {
        String bundled = Files.readString(Path.of("fuseki-config/paperkg.ttl"));
        String changed = change.apply(bundled);
        if (changed.equals(bundled)) {
            throw new IllegalArgumentException("nothing is where the configuration was to change");
        }
        Path store = of(digests, folder.resolve("store")).folder();
        Path config = Files.writeString(folder.resolve("config.ttl"), changed);
        return new Store(store, DatasetConfig.read(config));
    }

    private static void build(Path store, Path digests) throws IOException {
        build(
                new Store(store, DatasetConfig.bundled()),
                List.of(digests),
                GraphSettings.DEFAULT_BASE);
    }

    /** Adds a generation made of these digests, undecided, to what the store holds. */
    public static void build(Store store, List<Path> digests, String base) throws IOException {
        Addition examples =
                new Addition(
                        "test", out -> SparqlExamples.write(QueryCatalog.bundled(), base, out));
        build(store, digests, base, examples);
    }

    /**
     * @param addition what is kept beside the graph
     */
    public static void build(Store store, List<Path> digests, String base, Addition addition)
            throws IOException {
        DigestCollection collection = read(digests);
        GraphSettings settings =
                new GraphSettings(base, GraphSettings.DEFAULT_MAX_TEAM_SIZE, "test");
        try (GenerationWriter generation =
                store.newGeneration().deriving(StoredNetwork.DERIVATION)) {
            new GraphBuild(generation, settings, Curation.NONE, addition, Progress.SILENT)
                    .run(collection, AuthorIndex.of(collection.papers()));
        }
    }

    /** All that is known of these digests. */
    public static Knowledge knowledge(List<Path> digests) {
        return knowledge(read(digests));
    }

    /** All that is known of these digests. */
    public static Knowledge knowledge(DigestCollection digests) {
        return new Discovery(Curation.NONE, GraphSettings.DEFAULT_MAX_TEAM_SIZE)
                .in(digests, AuthorIndex.of(digests.papers()));
    }

    private static DigestCollection read(List<Path> digests) {
        return new CollectionReader(path -> {}).read(digests);
    }
}
