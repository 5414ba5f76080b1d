package org.w3id.paperkg.store;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;

/**
 * Loads a graph into an empty dataset: TDB2 in bulk on several threads, Lucene beside it, one pass
 * over the triples.
 */
final class BulkLoad {
    private final DatasetGraph triples;
    private final TextIndexLucene text;

    BulkLoad(DatasetGraph dataset) {
        DatasetGraphText textDataset = (DatasetGraphText) dataset;
        this.triples = textDataset.getWrapped();
        this.text = (TextIndexLucene) textDataset.getTextIndex();
    }

    GenerationWriter.LoadedGraph run(Consumer<StreamRDF> graph) throws IOException {
        DataLoader loader = LoaderFactory.parallelLoader(triples, (format, arguments) -> {});
        long written;
        try (TextIndexing indexing = new TextIndexing(text)) {
            loader.startBulk();
            Tee tee = new Tee(loader.stream(), indexing);
            try {
                graph.accept(tee);
            } catch (RuntimeException e) {
                loader.finishException(e);
                throw e;
            }
            loader.finishBulk();
            written = tee.triples;
            indexing.finish();
            check(written, indexing.added());
            return new GenerationWriter.LoadedGraph(written, indexing.added());
        }
    }

    private void check(long written, long indexed) throws IOException {
        long found = Txn.calculateRead(triples, () -> (long) triples.getDefaultGraph().size());
        if (found != written) {
            throw new StoreException(
                    "the store holds %d triples where %d were written; the build is thrown away"
                            .formatted(found, written));
        }
        long inIndex = text.getIndexWriter().getDocStats().numDocs;
        if (inIndex != indexed) {
            throw new StoreException(
                    "the text index holds %d entries where %d were written; the build is thrown away"
                            .formatted(inIndex, indexed));
        }
    }

    /** Hands each triple to the loader, and those that are searched by words to the index. */
    private static final class Tee extends StreamRDFWrapper {
        private final TextIndexing indexing;
        private final EntityDefinition indexed;
        private long triples;

        Tee(StreamRDF loader, TextIndexing indexing) {
            super(loader);
            this.indexing = indexing;
            this.indexed = indexing.definition();
        }

        @Override
        public void triple(Triple triple) {
            super.triple(triple);
            triples++;
            index(
                    Quad.defaultGraphNodeGenerated,
                    triple.getSubject(),
                    triple.getPredicate(),
                    triple.getObject());
        }

        private void index(Node graph, Node subject, Node predicate, Node object) {
            if (object.isLiteral() && indexed.getField(predicate) != null) {
                indexing.add(new Quad(graph, subject, predicate, object));
            }
        }
    }
}
