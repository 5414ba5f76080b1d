package org.w3id.paperkg.query;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.w3id.paperkg.query.likeness.TakenName;
import org.w3id.paperkg.query.resource.SelfDescription;

/**
 * A canned query with terms in place of its parameters. The terms take their places in the syntax
 * tree, not in the text. A parameter that the query selects stays a column, with its value in each
 * row; others are no columns.
 *
 * @param terms by name of the parameter; one that is not there stays a variable
 * @param alternatives one or more terms for parameters that take many; such a parameter stays a
 *     variable, which has one of them as its value
 * @param taken what names that were typed are taken for, by name of the parameter
 */
public record BoundQuery(
        CannedQuery canned,
        Map<String, Node> terms,
        Map<String, List<Node>> alternatives,
        Map<String, List<TakenName>> taken) {
    public BoundQuery {
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        Map<String, List<Node>> lists = new LinkedHashMap<>();
        alternatives.forEach((name, nodes) -> lists.put(name, List.copyOf(nodes)));
        alternatives = Collections.unmodifiableMap(lists);
        taken = Map.copyOf(taken);
    }

    /** With one term for each parameter. */
    public BoundQuery(CannedQuery canned, Map<String, Node> terms) {
        this(canned, terms, Map.of(), Map.of());
    }

    /** A query that any SPARQL engine can run. */
    public Query query() {
        Map<Var, Node> substitutions = new HashMap<>();
        terms.forEach((name, term) -> substitutions.put(Var.alloc(name), term));
        Query query = QueryTransformOps.replaceVars(canned.query(), substitutions);
        alternatives.forEach((name, nodes) -> InlineData.add(query, Var.alloc(name), nodes));
        return query;
    }

    /**
     * The query for some of its rows. A {@code LIMIT} of the query itself stays the upper bound.
     *
     * @param offset rows to leave out, from 0
     * @param rows to yield at most; one more than fit on a page tells whether there is a next
     */
    public Query page(long offset, long rows) {
        Query page = query();
        long most = page.hasLimit() ? Math.max(0, page.getLimit() - offset) : Long.MAX_VALUE;
        long first = page.hasOffset() ? page.getOffset() : 0;
        page.setOffset(first + offset);
        page.setLimit(Math.min(most, rows));
        return page;
    }

    /**
     * The same for its first rows only.
     *
     * @param rows to yield at most
     */
    public BoundQuery first(long rows) {
        Query shorter = canned.query();
        shorter.setLimit(shorter.hasLimit() ? Math.min(shorter.getLimit(), rows) : rows);
        return new BoundQuery(
                new CannedQuery(canned.id(), canned.header(), canned.text(), shorter),
                terms,
                alternatives,
                taken);
    }

    /** Ready to be run and closed by the caller, who also opens the transaction. */
    public QueryExecution on(Dataset dataset) {
        Query query = query();
        return SelfDescription.isAskedFor(query)
                ? QueryExecution.create(
                        query,
                        DatasetFactory.wrap(SelfDescription.everything(dataset.asDatasetGraph())))
                : QueryExecution.create(query, dataset);
    }
}
