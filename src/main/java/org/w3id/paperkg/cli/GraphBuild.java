package org.w3id.paperkg.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.paperkg.author.AuthorIndex;
import org.w3id.paperkg.author.CoauthorNetwork;
import org.w3id.paperkg.digest.CollectionReader;
import org.w3id.paperkg.digest.DigestCollection;
import org.w3id.paperkg.digest.InputFiles;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.graph.GraphMapper;
import org.w3id.paperkg.graph.GraphSettings;
import org.w3id.paperkg.graph.Knowledge;
import org.w3id.paperkg.store.GenerationWriter;
import org.w3id.paperkg.store.Manifest;
import org.w3id.paperkg.store.Store;
import org.w3id.paperkg.topic.GlossTopicFinder;

/**
 * Turns digests into a new generation of a store, or finds that the current one has them already.
 */
final class GraphBuild {
    private final Store store;
    private final GraphSettings settings;
    private final Progress progress;

    GraphBuild(Store store, GraphSettings settings, Progress progress) {
        this.store = store;
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * How a build ended.
     *
     * @param built false when the store held the same build already
     */
    record Outcome(boolean built, Manifest manifest, DigestCollection digests) {
        List<Problem> problems() {
            return digests.problems();
        }
    }

    /** Reads the files, without building anything. */
    DigestCollection read(List<Path> inputs) {
        InputFiles files = InputFiles.find(inputs);
        progress.start("reading digests", files.pathByFile().size());
        return new CollectionReader(path -> progress.advance(1)).read(files);
    }

    Outcome run(DigestCollection digests) throws IOException {
        Manifest planned = planned(digests);
        Optional<Manifest> current = store.currentManifest();
        if (current.isPresent() && current.get().sameBuildAs(planned)) {
            return new Outcome(false, current.get(), digests);
        }
        progress.start("finding authors and topics", 0);
        Knowledge knowledge = understand(digests);
        GraphMapper mapper = new GraphMapper(settings);
        progress.start("writing the graph", 0);
        try (GenerationWriter generation = store.newGeneration()) {
            generation.load(
                    out -> {
                        mapper.write(knowledge, out);
                        OntologyGraph.write(out);
                    });
            return new Outcome(
                    true, generation.publish(planned, GraphMapper.totals(knowledge)), digests);
        }
    }

    private Knowledge understand(DigestCollection digests) {
        AuthorIndex authors = AuthorIndex.of(digests.papers());
        return new Knowledge(
                digests,
                authors,
                CoauthorNetwork.of(digests.papers(), authors, settings.maxTeamSize()),
                new GlossTopicFinder().find(digests.papers()));
    }

    private Manifest planned(DigestCollection digests) throws IOException {
        List<Manifest.Input> inputs =
                digests.files().stream()
                        .map(file -> new Manifest.Input(file.path(), file.sha256()))
                        .toList();
        return Manifest.planned(
                settings.softwareVersion(),
                Software.hash(),
                Map.of(
                        "base",
                        settings.base(),
                        "maxTeamSize",
                        Integer.toString(settings.maxTeamSize())),
                inputs);
    }
}
