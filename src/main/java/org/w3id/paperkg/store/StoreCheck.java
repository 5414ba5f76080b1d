package org.w3id.paperkg.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.w3id.paperkg.store.disk.Durable;
import org.w3id.paperkg.store.integrity.DumpCheck;
import org.w3id.paperkg.store.integrity.FileSum;
import org.w3id.paperkg.store.integrity.IndexCheck;
import org.w3id.paperkg.store.integrity.TextCheck;

/**
 * Checks that a generation is what its build wrote, and that its parts say the same: the indexes of
 * the triples, the index of texts, the dumps, and what was derived.
 */
public final class StoreCheck {
    private StoreCheck() {}

    /**
     * What is wrong with the files of the current generation, in sentences; that it can be opened
     * is not needed. Reads all of them.
     */
    public static List<String> files(Store store) throws IOException {
        Path generation = store.generationFolder();
        Map<String, FileSum> stated = ManifestFile.files(StoreDirectory.manifest(generation));
        return GenerationFiles.faults(generation, stated).stream()
                .map(fault -> fault + ".")
                .toList();
    }

    /**
     * Where the parts of a generation say something else than its triples, in sentences. Reads all
     * of it, the dumps four times as slowly as the rest.
     *
     * @param derivation of which it should hold the files
     */
    public static List<String> parts(Generation generation, Derivation derivation) {
        DatasetGraph dataset = generation.dataset().asDatasetGraph();
        return Txn.calculateRead(
                dataset,
                () -> {
                    List<String> faults = new ArrayList<>(IndexCheck.faults(dataset));
                    if (faults.isEmpty()) {
                        others(generation, derivation, faults);
                    }
                    return faults;
                });
    }

    /** What is compared with the triples, which must be readable. */
    private static void others(Generation generation, Derivation derivation, List<String> faults) {
        DatasetGraph dataset = generation.dataset().asDatasetGraph();
        Graph graph = dataset.getDefaultGraph();
        if (dataset instanceof DatasetGraphText text
                && text.getTextIndex() instanceof TextIndexLucene index) {
            faults.addAll(TextCheck.faults(graph, index));
        }
        BiPredicate<Node, Node> isFact = GraphDump.factsBelow(generation.base());
        DumpCheck dumps = new DumpCheck(graph, isFact);
        for (DumpFile dump : DumpFile.values()) {
            boolean turtle = dump.format() == GraphDump.Format.TURTLE;
            faults.addAll(
                    dumps.faults(
                            generation.dumps().file(dump),
                            turtle ? Lang.TURTLE : Lang.NTRIPLES,
                            dump.profile() == GraphDump.Profile.FULL));
        }
        derived(generation, derivation, faults);
    }

    private static void derived(Generation generation, Derivation derivation, List<String> faults) {
        try {
            Path fresh = Files.createTempDirectory("paperkg-check");
            try {
                derivation.write(generation.dataset().asDatasetGraph().getDefaultGraph(), fresh);
                for (String name : Store.names(fresh)) {
                    if (!isSame(generation, name, fresh.resolve(name))) {
                        faults.add("The file '%s' is not what the graph yields.".formatted(name));
                    }
                }
            } finally {
                Durable.delete(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSame(Generation generation, String name, Path fresh)
            throws IOException {
        var stored = generation.derived(name);
        return stored.isPresent() && Files.mismatch(stored.get(), fresh) < 0;
    }
}
