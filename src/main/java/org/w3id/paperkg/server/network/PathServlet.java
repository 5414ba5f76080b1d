package org.w3id.paperkg.server.network;

import java.util.Set;
import org.w3id.paperkg.network.CollaborationGraph;
import org.w3id.paperkg.network.Selection;
import org.w3id.paperkg.network.export.NetworkJson;
import org.w3id.paperkg.query.lookup.KnownAuthor;

/** {@code /network/path?from=&to=[&k=]}: how two people are connected. */
public final class PathServlet extends NetworkServlet {
    private static final long serialVersionUID = 1L;
    public static final int MOST_PATHS = 100;

    public PathServlet() {
        super(Set.of("from", "to", "k"));
    }

    @Override
    Reply answer(NetworkParameters given) {
        KnownAuthor from = given.author("from");
        KnownAuthor to = given.author("to");
        if (from.equals(to)) {
            throw NetworkParameters.bad(
                    "to", to.name(), "is the same person as 'from'; name another");
        }
        int paths = given.number("k", 1, 1, MOST_PATHS);
        Selection selection = given.selection();
        CollaborationGraph graph = given.network().graph();
        return json(
                new NetworkJson(graph, selection)
                        .of(graph.paths(from.iri(), to.iri(), paths, selection)));
    }
}
