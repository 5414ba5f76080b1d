package org.w3id.paperkg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.w3id.paperkg.author.AuthorIndex;
import org.w3id.paperkg.author.CoauthorNetwork;
import org.w3id.paperkg.digest.CollectionReader;
import org.w3id.paperkg.digest.DigestCollection;
import org.w3id.paperkg.graph.GraphMapper;
import org.w3id.paperkg.graph.GraphSettings;
import org.w3id.paperkg.graph.Knowledge;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.query.SparqlExamples;
import org.w3id.paperkg.store.DatasetConfig;
import org.w3id.paperkg.store.GenerationWriter;
import org.w3id.paperkg.store.Manifest;
import org.w3id.paperkg.store.Store;
import org.w3id.paperkg.topic.TopicMiner;

/** Builds digests into real stores, step by step as the command does. */
public final class TestStore {
    public static final Path SAMPLE = Path.of("src/main/resources/sample");

    private TestStore() {}

    /**
     * A store below the default base, opened with the configuration that comes with the program.
     */
    public static Store of(Path digests, Path folder) throws IOException {
        Store store = new Store(folder, DatasetConfig.bundled());
        build(store, List.of(digests), GraphSettings.DEFAULT_BASE);
        return store;
    }

    /** Adds a generation made of these digests. */
    public static void build(Store store, List<Path> digests, String base) throws IOException {
        int maxTeamSize = GraphSettings.DEFAULT_MAX_TEAM_SIZE;
        Knowledge knowledge = knowledge(digests);
        GraphMapper mapper = new GraphMapper(new GraphSettings(base, maxTeamSize, "test"));
        try (GenerationWriter generation = store.newGeneration()) {
            generation.load(
                    out -> {
                        mapper.write(knowledge, out);
                        SparqlExamples.write(QueryCatalog.bundled(), base, out);
                    });
            generation.publish(
                    Manifest.planned("test", "test", Map.of("base", base), List.of()),
                    GraphMapper.totals(knowledge));
        }
    }

    /** All that is known of these digests. */
    public static Knowledge knowledge(List<Path> digests) {
        DigestCollection collection = new CollectionReader(path -> {}).read(digests);
        AuthorIndex authors = AuthorIndex.of(collection.papers());
        return new Knowledge(
                collection,
                authors,
                CoauthorNetwork.of(
                        collection.papers(), authors, GraphSettings.DEFAULT_MAX_TEAM_SIZE),
                new TopicMiner().find(collection.papers()));
    }
}
