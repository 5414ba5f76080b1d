package org.w3id.paperkg.server.sparql;

import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.paperkg.server.generation.RevalidationFilter;
import org.w3id.paperkg.server.generation.ServiceDescription;

/** Fuseki's reading of graphs, which notes which edition they are of. */
public final class GraphReads extends GSP_R {
    @Override
    protected DatasetGraph decideDataset(HttpAction action) {
        DatasetGraph dataset = super.decideDataset(action);
        RevalidationFilter.seen(
                action.getRequest(), ServiceDescription.edition(dataset.getContext()));
        return dataset;
    }
}
