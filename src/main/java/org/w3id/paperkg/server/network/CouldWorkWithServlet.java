package org.w3id.paperkg.server.network;

import java.util.Set;
import org.w3id.paperkg.network.CollaborationGraph;
import org.w3id.paperkg.network.Selection;
import org.w3id.paperkg.network.export.NetworkJson;
import org.w3id.paperkg.query.lookup.KnownAuthor;
import org.w3id.paperkg.server.page.PageReader;

/** {@code /network/could-work-with?author=[&limit=]}: people a person could work with, and why. */
public final class CouldWorkWithServlet extends NetworkServlet {
    private static final long serialVersionUID = 1L;
    public static final int USUAL = 20;
    public static final int MOST = 1000;

    public CouldWorkWithServlet() {
        super(Set.of("author", "limit"));
    }

    @Override
    Reply answer(NetworkParameters given, PageReader reader) {
        KnownAuthor author = given.author("author");
        int limit = given.number("limit", USUAL, 1, MOST);
        Selection selection = given.selection();
        CollaborationGraph graph = given.network().graph();
        return json(
                new NetworkJson(graph, selection)
                        .of(
                                graph.member(author.iri()),
                                graph.couldWorkWith(author.iri(), limit, selection)));
    }
}
