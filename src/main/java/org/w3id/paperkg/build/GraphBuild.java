package org.w3id.paperkg.build;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.paperkg.author.AuthorIndex;
import org.w3id.paperkg.curation.Curation;
import org.w3id.paperkg.digest.DigestCollection;
import org.w3id.paperkg.graph.DatasetRights;
import org.w3id.paperkg.graph.GraphMapper;
import org.w3id.paperkg.graph.GraphSettings;
import org.w3id.paperkg.graph.Knowledge;
import org.w3id.paperkg.graph.OntologyGraph;
import org.w3id.paperkg.store.GenerationWriter;
import org.w3id.paperkg.store.Manifest;
import org.w3id.paperkg.store.Store;

/**
 * Turns digests into a new generation of a store, or finds that the current one has them already.
 */
public final class GraphBuild {
    private static final String BASE = "base";
    private static final String MAX_TEAM_SIZE = "maxTeamSize";
    private static final String QUERIES = "queries";
    private static final String SOURCE = "source";
    private static final String LICENSE = "license";

    private final GenerationWriter generation;
    private final GraphSettings settings;
    private final Curation curation;
    private final Addition examples;
    private final Progress progress;

    /**
     * @param generation to be written, unless the current one holds the same
     * @param examples of queries, kept beside the graph
     */
    public GraphBuild(
            GenerationWriter generation,
            GraphSettings settings,
            Curation curation,
            Addition examples,
            Progress progress) {
        this.examples = examples;
        this.generation = generation;
        this.settings = settings;
        this.curation = curation;
        this.progress = progress;
    }

    /** The settings of a store's current generation; the usual ones when there is none. */
    public static GraphSettings settingsOf(Store store) throws IOException {
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
     * @param idle topics that the user decided about and that do not occur
     */
    public record Outcome(boolean built, Manifest manifest, List<String> idle) {}

    /**
     * @param authors of the digests, with the decisions about them carried out
     */
    public Outcome run(DigestCollection digests, AuthorIndex authors) throws IOException {
        Manifest planned = planned(digests);
        Optional<Manifest> current = upToDate(planned);
        if (current.isPresent()) {
            return new Outcome(false, current.get(), List.of());
        }
        try (progress) {
            progress.start("building the graph", 0);
            return write(digests, authors, planned);
        }
    }

    private Outcome write(DigestCollection digests, AuthorIndex authors, Manifest planned)
            throws IOException {
        Knowledge knowledge = new Discovery(curation, settings.maxTeamSize()).in(digests, authors);
        generation.load(
                out -> {
                    OntologyGraph.write(out);
                    examples.statements().accept(out);
                    new GraphMapper(settings).write(knowledge, out);
                });
        Manifest manifest = generation.publish(planned, GraphMapper.totals(knowledge));
        return new Outcome(true, manifest, curation.ownAmong(knowledge.topics().idle()));
    }

    /** A store that cannot be read is no reason not to build it anew. */
    private Optional<Manifest> upToDate(Manifest planned) {
        try {
            return generation.replaced().filter(current -> current.sameBuildAs(planned));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private Manifest planned(DigestCollection digests) throws IOException {
        List<Manifest.Input> inputs =
                digests.files().stream()
                        .map(file -> new Manifest.Input(file.path(), file.sha256()))
                        .toList();
        Map<String, String> stated = new HashMap<>(curation.hashes());
        stated.put(BASE, settings.base());
        stated.put(MAX_TEAM_SIZE, Integer.toString(settings.maxTeamSize()));
        stated.put(QUERIES, examples.hash());
        stated.put(SOURCE, settings.rights().source());
        stated.put(LICENSE, settings.rights().license().orElse(""));
        return Manifest.planned(settings.softwareVersion(), Software.hash(), stated, inputs);
    }
}
