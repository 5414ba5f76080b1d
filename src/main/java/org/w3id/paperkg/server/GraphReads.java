package org.w3id.paperkg.server;

import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.sparql.core.DatasetGraph;

/** Fuseki's reading of graphs, which notes which edition they are of. */
final class GraphReads extends GSP_R {
    @Override
    protected DatasetGraph decideDataset(HttpAction action) {
        DatasetGraph dataset = super.decideDataset(action);
        RevalidationFilter.seen(
                action.getRequest(), ServiceDescription.edition(dataset.getContext()));
        return dataset;
    }
}
