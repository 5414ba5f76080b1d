package org.w3id.paperkg.server.network;

import java.util.List;
import java.util.Set;
import org.w3id.paperkg.network.CollaborationGraph;
import org.w3id.paperkg.network.Reach;
import org.w3id.paperkg.network.Selection;
import org.w3id.paperkg.network.export.NetworkJson;
import org.w3id.paperkg.query.lookup.KnownAuthor;
import org.w3id.paperkg.server.page.PageReader;

/** {@code /network/ego?author=[&author=][&depth=][&limit=]}: the people around some people. */
public final class EgoServlet extends NetworkServlet {
    private static final long serialVersionUID = 1L;
    public static final int DEEPEST = 3;
    public static final int MOST = 5000;

    public EgoServlet() {
        super(Set.of("author", "depth", "limit"));
    }

    @Override
    Reply answer(NetworkParameters given, PageReader reader) {
        List<String> authors = given.authors("author").stream().map(KnownAuthor::iri).toList();
        int depth = given.number("depth", 1, 1, DEEPEST);
        int limit = given.number("limit", Reach.USUAL_MOST, 1, MOST);
        Selection selection = given.selection();
        CollaborationGraph graph = given.network().graph();
        return json(
                new NetworkJson(graph, selection)
                        .of(graph.neighbourhood(authors, new Reach(depth, limit), selection)));
    }
}
