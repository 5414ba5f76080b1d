package org.w3id.paperkg.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.w3id.paperkg.query.resource.ResourceIris;

/** Rows of canned queries, for pages that show several of them. */
public final class CannedRows {
    private final QueryCatalog queries;
    private final QueryBinder binder;
    private final Dataset dataset;

    /**
     * @param dataset with a transaction open for as long as rows are read
     * @param base of its data
     */
    public CannedRows(QueryCatalog queries, Dataset dataset, String base) {
        this.queries = queries;
        this.binder = new QueryBinder(new ResourceIris(base));
        this.dataset = dataset;
    }

    /**
     * @param id of a query that must be there
     * @param given values by parameter, as typed
     * @param offset rows to leave out, from 0
     * @param rows at most
     */
    public List<QuerySolution> of(String id, Map<String, String> given, long offset, long rows) {
        CannedQuery canned =
                queries.find(id)
                        .orElseThrow(() -> new IllegalStateException("no query '" + id + "'"));
        List<QuerySolution> found = new ArrayList<>();
        try (QueryExecution execution =
                QueryExecution.create(binder.bind(canned, given).page(offset, rows), dataset)) {
            execution.execSelect().forEachRemaining(found::add);
        }
        return found;
    }
}
