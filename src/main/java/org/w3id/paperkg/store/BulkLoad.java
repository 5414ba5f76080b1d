package org.w3id.paperkg.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.w3id.paperkg.store.disk.StoreException;
import org.w3id.paperkg.store.dump.EncodedGraph;
import org.w3id.paperkg.store.dump.SortedTriples;
import org.w3id.paperkg.unicode.XmlGate;

/**
 * Loads a graph into an empty dataset: triples and words beside each other, in one pass, then its
 * dumps, what is derived from it, and the description of what it holds.
 */
final class BulkLoad {
    private final DatasetGraph triples;
    private final TextIndexLucene text;
    private final Dumps dumps;
    private final Derived derived;

    /**
     * Files that others derive from the graph.
     *
     * @param folder there, and empty
     */
    record Derived(Derivation derivation, Path folder) {
        void write(Graph graph) throws IOException {
            derivation.write(graph, folder);
        }
    }

    /**
     * @param dumps to be written
     * @param derived to be written
     */
    BulkLoad(DatasetGraphText dataset, Dumps dumps, Derived derived) {
        this.dumps = dumps;
        this.derived = derived;
        this.triples = dataset.getWrapped();
        this.text = (TextIndexLucene) dataset.getTextIndex();
    }

    /** Returns what should be found in the dataset when it is opened again. */
    LoadedGraph run(Consumer<StreamRDF> graph) {
        try (TextIndexing indexing = new TextIndexing(text)) {
            PackedTriples packed = new PackedTriples(triples);
            Tee tee = new Tee(packed, indexing);
            Txn.executeWrite(
                    triples,
                    () -> {
                        graph.accept(tee);
                        describe(packed, tee.base);
                    });
            // Lucene merges while the indexes of the triples are packed
            CompletableFuture<Long> indexed = CompletableFuture.supplyAsync(indexing::finish);
            packed.pack();
            return new LoadedGraph(tee.triples, indexed.join());
        }
    }

    private void describe(PackedTriples packed, String base) {
        SortedTriples sorted = SortedTriples.of(packed.triples());
        SortedTriples facts = sorted.select(GraphDump.factsBelow(base));
        try {
            dumps.write(sorted, facts, base);
            derived.write(new EncodedGraph(packed.triples()));
            if (!base.isEmpty()) {
                new DatasetDescription(base, sorted, facts, dumps).quads().forEach(packed::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a load put into a generation.
     *
     * @param triples in the default graph
     * @param indexed entries of the text index
     */
    record LoadedGraph(long triples, long indexed) {
        /**
         * @throws StoreException when a dataset holds something else
         */
        void requireIn(DatasetGraphText dataset) throws StoreException {
            LoadedGraph found = Txn.calculateRead(dataset, () -> in(dataset));
            if (!found.equals(this)) {
                throw new StoreException(
                        "the new generation holds %d triples and %d index entries where %d and %d were written; it is thrown away"
                                .formatted(found.triples, found.indexed, triples, indexed));
            }
        }

        /** What a dataset holds; call it in a transaction. */
        private static LoadedGraph in(DatasetGraphText dataset) {
            TextIndexLucene text = (TextIndexLucene) dataset.getTextIndex();
            // the table counts rows, where Graph.size would read every node from the disk
            long triples =
                    TDBInternal.getDatasetGraphTDB(dataset.getWrapped())
                            .getTripleTable()
                            .getNodeTupleTable()
                            .size();
            return new LoadedGraph(triples, text.getIndexWriter().getDocStats().numDocs);
        }
    }

    /** Hands each triple on, and those that are searched by words to the index. */
    private static final class Tee extends StreamRDFBase {
        private final PackedTriples packed;
        private final TextIndexing indexing;
        private final EntityDefinition indexed;
        private long triples;
        private String base = "";

        Tee(PackedTriples packed, TextIndexing indexing) {
            this.packed = packed;
            this.indexing = indexing;
            this.indexed = indexing.definition();
        }

        @Override
        public void triple(Triple stated) {
            Triple triple = legal(stated);
            packed.add(triple);
            triples++;
            if (triple.getObject().isLiteral() && indexed.getField(triple.getPredicate()) != null) {
                indexing.add(Quad.create(Quad.defaultGraphNodeGenerated, triple));
            }
        }

        @Override
        public void base(String iri) {
            base = iri;
        }

        @Override
        public void prefix(String prefix, String iri) {
            packed.prefix(prefix, iri);
        }

        @Override
        public void quad(Quad quad) {
            if (quad.isDefaultGraph()) {
                triple(quad.asTriple());
            } else {
                packed.add(Quad.create(quad.getGraph(), legal(quad.asTriple())));
            }
        }

        /** The last gate: one character that XML forbids would make the graph unwritable. */
        private static Triple legal(Triple triple) {
            Node object = triple.getObject();
            if (!object.isLiteral() || XmlGate.allows(object.getLiteralLexicalForm())) {
                return triple;
            }
            Node legal =
                    NodeFactory.createLiteral(
                            XmlGate.passed(object.getLiteralLexicalForm()),
                            object.getLiteralLanguage(),
                            object.getLiteralDatatype());
            return Triple.create(triple.getSubject(), triple.getPredicate(), legal);
        }
    }
}
