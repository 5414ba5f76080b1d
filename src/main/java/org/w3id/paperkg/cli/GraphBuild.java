package org.w3id.paperkg.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.w3id.paperkg.author.AuthorIndex;
import org.w3id.paperkg.author.CoauthorNetwork;
import org.w3id.paperkg.digest.DigestCollection;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.graph.DatasetRights;
import org.w3id.paperkg.graph.GraphMapper;
import org.w3id.paperkg.graph.GraphSettings;
import org.w3id.paperkg.graph.Knowledge;
import org.w3id.paperkg.graph.OntologyGraph;
import org.w3id.paperkg.store.GenerationWriter;
import org.w3id.paperkg.store.Manifest;
import org.w3id.paperkg.store.Store;
import org.w3id.paperkg.topic.Thesaurus;
import org.w3id.paperkg.topic.TopicMiner;

/**
 * Turns digests into a new generation of a store, or finds that the current one has them already.
 */
final class GraphBuild {
    private static final String BASE = "base";
    private static final String MAX_TEAM_SIZE = "maxTeamSize";
    private static final String CURATION = "curation";
    private static final String SOURCE = "source";
    private static final String LICENSE = "license";

    private final Store store;
    private final GraphSettings settings;
    private final CurationInput curation;
    private final Progress progress;

    GraphBuild(Store store, GraphSettings settings, CurationInput curation, Progress progress) {
        this.store = store;
        this.settings = settings;
        this.curation = curation;
        this.progress = progress;
    }

    /** The settings of a store's current generation; the usual ones when there is none. */
    static GraphSettings settingsOf(Store store) throws IOException {
        Map<String, String> stated =
                store.currentManifest().map(Manifest::settings).orElse(Map.of());
        return new GraphSettings(
                stated.getOrDefault(BASE, GraphSettings.DEFAULT_BASE),
                Optional.ofNullable(stated.get(MAX_TEAM_SIZE))
                        .map(Integer::valueOf)
                        .orElse(GraphSettings.DEFAULT_MAX_TEAM_SIZE),
                Software.version(),
                DatasetRights.of(
                        Optional.ofNullable(stated.get(SOURCE)),
                        Optional.ofNullable(stated.get(LICENSE)).filter(iri -> !iri.isEmpty())));
    }

    /**
     * How a build ended.
     *
     * @param built false when the store held the same build already
     */
    record Outcome(boolean built, Manifest manifest) {}

    Outcome run(DigestCollection digests) throws IOException {
        Manifest planned = planned(digests);
        Optional<Manifest> current = upToDate(planned);
        if (current.isPresent()) {
            return new Outcome(false, current.get());
        }
        try (progress) {
            progress.start("building the graph", 0);
            return new Outcome(true, write(digests, planned));
        }
    }

    private Manifest write(DigestCollection digests, Manifest planned) throws IOException {
        GraphMapper mapper = new GraphMapper(settings);
        List<Paper> papers = digests.papers();
        // topics take one core for as long as the words of the summaries take the other
        CompletableFuture<Thesaurus> topics =
                CompletableFuture.supplyAsync(
                        () -> new TopicMiner(curation.curation()).find(papers));
        AuthorIndex authors = AuthorIndex.of(papers);
        CoauthorNetwork coauthors = CoauthorNetwork.of(papers, authors, settings.maxTeamSize());
        try (GenerationWriter generation = store.newGeneration()) {
            generation.load(
                    out -> {
                        mapper.writeDigests(digests, out);
                        mapper.writePeople(digests, authors, coauthors, out);
                        OntologyGraph.write(out);
                        mapper.writeTopics(
                                knowledge(digests, authors, coauthors, topics.join()), out);
                    });
            return generation.publish(
                    planned,
                    GraphMapper.totals(knowledge(digests, authors, coauthors, topics.join())));
        }
    }

    private Knowledge knowledge(
            DigestCollection digests,
            AuthorIndex authors,
            CoauthorNetwork coauthors,
            Thesaurus topics) {
        return new Knowledge(digests, authors, coauthors, topics, curation.problems());
    }

    /** A store that cannot be read is no reason not to build it anew. */
    private Optional<Manifest> upToDate(Manifest planned) {
        try {
            return store.currentManifest().filter(current -> current.sameBuildAs(planned));
        } catch (IOException broken) {
            return Optional.empty();
        }
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
                        BASE,
                        settings.base(),
                        MAX_TEAM_SIZE,
                        Integer.toString(settings.maxTeamSize()),
                        CURATION,
                        curation.hash(),
                        SOURCE,
                        settings.rights().source(),
                        LICENSE,
                        settings.rights().license().orElse("")),
                inputs);
    }
}
