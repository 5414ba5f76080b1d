package org.w3id.paperkg.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.w3id.paperkg.store.guard.DeferredQueryEngine;
import org.w3id.paperkg.store.guard.OfferedFunctions;
import org.w3id.paperkg.store.guard.OfferedProperties;
import org.w3id.paperkg.store.guard.RefusedQueries;
import org.w3id.paperkg.store.plan.LeanExecutor;
import org.w3id.paperkg.store.search.SearchFunction;
import org.w3id.paperkg.store.search.SearchedIndex;
import org.w3id.paperkg.store.search.WholeTextIndex;

/**
 * The dataset of a generation, open for queries, which are guarded whoever asks them.
 *
 * @param description as configured
 * @param texts the index that queries search, if it is not the dataset's own
 */
record OpenDataset(Resource description, Dataset dataset, Optional<SearchedIndex> texts) {
    static OpenDataset of(Path folder, DatasetConfig config, RefusedQueries refused)
            throws IOException {
        Dataset dataset = config.assemble(folder);
        DatasetGraph graph = dataset.asDatasetGraph();
        refused.use(graph.getContext());
        guard(graph);
        Resource description = config.textDataset(config.of(folder));
        return new OpenDataset(description, dataset, searched(graph, description));
    }

    /** The same, read through another dataset on its data. */
    OpenDataset through(Dataset other) {
        return new OpenDataset(description, other, texts);
    }

    /** What queries may do, and how they run. */
    private static void guard(DatasetGraph graph) {
        Context context = graph.getContext();
        // a query must not make this program call other servers
        context.set(ARQ.httpServiceAllowed, false);
        DeferredQueryEngine.use(graph);
        LeanExecutor.use(context);
        OfferedFunctions.use(context);
        OfferedProperties.use(context);
    }

    /** Lets queries search the index of texts, all of it. */
    private static Optional<SearchedIndex> searched(DatasetGraph graph, Resource description)
            throws IOException {
        if (!(graph instanceof DatasetGraphText text)) {
            return Optional.empty();
        }
        TextIndex index = text.getTextIndex();
        Resource described = description.getPropertyResourceValue(TextVocab.pIndex);
        Optional<SearchedIndex> searched =
                index instanceof TextIndexLucene lucene
                        ? SearchedIndex.of(lucene, described)
                        : Optional.empty();
        TextIndex asked = searched.<TextIndex>map(own -> own).orElse(index);
        SearchFunction.use(asked, graph.getContext());
        graph.getContext().set(TextQuery.textIndex, new WholeTextIndex(asked));
        return searched;
    }

    /** Transactions must be over. */
    void close() {
        texts.ifPresent(SearchedIndex::close);
        release(dataset);
    }

    static void release(Dataset dataset) {
        DatasetGraph graph = dataset.asDatasetGraph();
        if (graph instanceof DatasetGraphText text) {
            text.getTextIndex().close();
            TDBInternal.expel(text.getWrapped());
        }
    }
}
