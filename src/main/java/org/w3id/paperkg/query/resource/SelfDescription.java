package org.w3id.paperkg.query.resource;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * Lets a query that asks how the dataset is described find the answer. Examples and counts are in
 * named graphs, apart from the data; query editors ask for them in the default graph. So a query
 * with a term of SHACL or VoID that names no graph itself, by FROM or GRAPH, is asked over all
 * graphs together.
 */
public final class SelfDescription {
    private static final List<String> NAMESPACES =
            List.of("http://www.w3.org/ns/shacl#", "http://rdfs.org/ns/void#");

    private SelfDescription() {}

    /** Whether a text can be a query for a description at all; cheap, and true for too many. */
    public static boolean mayBeAskedFor(String query) {
        return NAMESPACES.stream().anyMatch(query::contains);
    }

    /** Whether a query uses a describing term and leaves the choice of the graph open. */
    public static boolean isAskedFor(Query query) {
        return !query.hasDatasetDescription() && usesTerm(query) && !namesGraph(query);
    }

    /** All triples of all graphs as the default graph; no named graphs. For reading. */
    public static DatasetGraph everything(DatasetGraph dataset) {
        Set<Node> all = Set.of(Quad.defaultGraphIRI, Quad.unionGraph);
        return DynamicDatasets.dynamicDataset(all, Set.of(), dataset, false);
    }

    private static boolean usesTerm(Query query) {
        // without prefixes each term is written in full, wherever it stands
        Query plain = query.cloneQuery();
        plain.setPrefixMapping(new PrefixMappingImpl());
        String text = plain.serialize();
        return NAMESPACES.stream().anyMatch(namespace -> text.contains("<" + namespace));
    }

    private static boolean namesGraph(Query query) {
        if (query.getQueryPattern() == null) {
            return false;
        }
        boolean[] found = new boolean[1];
        ElementWalker.walk(
                query.getQueryPattern(),
                new ElementVisitorBase() {
                    @Override
                    public void visit(ElementNamedGraph graph) {
                        found[0] = true;
                    }
                });
        return found[0];
    }
}
