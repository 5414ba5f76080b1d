package org.w3id.paperkg.cli.answer;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.system.Txn;
import org.w3id.paperkg.cli.console.TextTable;
import org.w3id.paperkg.query.BoundQuery;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryBinder;
import org.w3id.paperkg.query.QueryId;
import org.w3id.paperkg.query.resource.ResourceIris;
import org.w3id.paperkg.store.Generation;

/** Answers of the queries that come with the program. */
public final class CannedAnswers {
    private final Generation generation;
    private final QueryBinder binder;

    public CannedAnswers(Generation generation) {
        this.generation = generation;
        this.binder = new QueryBinder(new ResourceIris(generation.base()));
    }

    /**
     * @param query such as {@code author/papers}
     * @param parameters by name, as typed
     */
    public BoundQuery bind(String query, Map<String, String> parameters) {
        String[] id = query.split("/", 2);
        return binder.bind(CannedQuery.bundled(new QueryId(id[0], id[1])), parameters);
    }

    /**
     * @param parameters by name, as typed
     */
    public TextTable table(String query, Map<String, String> parameters) {
        return table(bind(query, parameters));
    }

    public TextTable table(BoundQuery bound) {
        return Txn.calculateRead(
                generation.dataset(),
                () -> {
                    try (QueryExecution execution = bound.on(generation.dataset())) {
                        return new RowTable(generation.base()).exact(execution.execSelect());
                    }
                });
    }

    /** The answer of a query for a graph, in memory. */
    Graph graph(String query) {
        BoundQuery bound = bind(query, Map.of());
        return Txn.calculateRead(
                generation.dataset(),
                () -> {
                    try (QueryExecution execution = bound.on(generation.dataset())) {
                        return execution.execConstruct().getGraph();
                    }
                });
    }
}
