package org.w3id.paperkg.network.stored;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.w3id.paperkg.network.CollaborationGraph;
import org.w3id.paperkg.query.lookup.AuthorLookup;
import org.w3id.paperkg.query.lookup.AuthorNames;
import org.w3id.paperkg.query.lookup.TopicLookup;
import org.w3id.paperkg.query.lookup.TopicNames;
import org.w3id.paperkg.query.resource.ReadTransaction;
import org.w3id.paperkg.store.Derivation;
import org.w3id.paperkg.store.Generation;

/**
 * The network and the names of a generation: from the files that its build derived, which takes
 * milliseconds, or from its triples when it has no such files has them in another version or
 * damaged, which takes a second or two. Each call reads anew; what is needed again is to be kept.
 */
public record StoredNetwork(Generation generation) {
    /** Writes the files when a generation is built. */
    public static final Derivation DERIVATION = StoredNetwork::write;

    private static void write(Graph graph, Path folder) throws IOException {
        NetworkColumns.write(NetworkTriples.of(graph), folder.resolve(NetworkColumns.FILE));
        AuthorColumns.write(AuthorNames.of(graph), folder.resolve(AuthorColumns.FILE));
        TopicColumns.write(TopicNames.of(graph), folder.resolve(TopicColumns.FILE));
    }

    public CollaborationGraph graph() {
        return read(NetworkColumns.FILE, NetworkColumns::read, NetworkTriples::of);
    }

    public AuthorLookup authors() {
        return AuthorLookup.of(read(AuthorColumns.FILE, AuthorColumns::read, AuthorNames::of));
    }

    public TopicLookup topics() {
        return TopicLookup.of(read(TopicColumns.FILE, TopicColumns::read, TopicNames::of));
    }

    private <T> T read(String file, Function<ColumnReader, T> columns, Function<Graph, T> triples) {
        try {
            Optional<Path> derived = generation.derived(file);
            Optional<T> read =
                    derived.isEmpty()
                            ? Optional.empty()
                            : ColumnReader.read(derived.get(), columns);
            return read.orElseGet(() -> ofTriples(triples));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T ofTriples(Function<Graph, T> reader) {
        Dataset dataset = generation.dataset();
        return ReadTransaction.of(
                dataset, () -> reader.apply(dataset.asDatasetGraph().getDefaultGraph()));
    }
}
