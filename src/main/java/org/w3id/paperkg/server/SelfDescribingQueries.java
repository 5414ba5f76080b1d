package org.w3id.paperkg.server;

import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.paperkg.query.SelfDescription;

/** SPARQL queries as Fuseki runs them, where those for a description find it. */
final class SelfDescribingQueries extends SPARQL_QueryDataset {
    @Override
    protected Pair<DatasetGraph, Query> decideDataset(
            HttpAction action, Query query, String queryText) {
        boolean described =
                SelfDescription.mayBeAskedFor(queryText)
                        && SPARQLProtocol.getDatasetDescription(action, query) == null
                        && SelfDescription.isAskedFor(query);
        return described
                ? Pair.create(SelfDescription.everything(getDataset(action)), query)
                : super.decideDataset(action, query, queryText);
    }
}
