package org.w3id.paperkg.server.network;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.paperkg.network.CollaborationGraph;
import org.w3id.paperkg.network.NetworkSelection;
import org.w3id.paperkg.network.Reach;
import org.w3id.paperkg.network.export.NetworkJson;
import org.w3id.paperkg.query.lookup.KnownAuthor;
import org.w3id.paperkg.server.page.PageReader;
import org.w3id.paperkg.server.page.network.ExplorerAddress;

/** {@code /network/ego?author=[&author=][&depth=][&limit=]}: the people around some people. */
public final class EgoServlet extends NetworkServlet {
    private static final long serialVersionUID = 1L;
    public static final int DEEPEST = 3;
    public static final int MOST = 5000;

    /** What the explorer takes, too; it shows two ties at most, and fewer people. */
    private static final List<String> SHARED =
            List.of("topic", "since", "until", "minPapers", "maxTeamSize", "lang");

    public EgoServlet() {
        super(Set.of("author", "depth", "limit"));
    }

    @Override
    Reply answer(NetworkParameters given, PageReader reader) {
        List<String> authors = given.authors("author").stream().map(KnownAuthor::iri).toList();
        int depth = given.number("depth", 1, 1, DEEPEST);
        int limit = given.number("limit", Reach.USUAL_MOST, 1, MOST);
        NetworkSelection selection = given.selection();
        CollaborationGraph graph = given.network().graph();
        if (given.wantsPage()) {
            String address = explorer(given, authors, graph).toString();
            return response -> {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", address);
            };
        }
        return json(
                new NetworkJson(graph, selection)
                        .of(graph.neighbourhood(authors, new Reach(depth, limit), selection)));
    }

    /** Where a reader sees these people. */
    private static ExplorerAddress explorer(
            NetworkParameters given, List<String> authors, CollaborationGraph graph) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("author", authors.stream().map(iri -> graph.member(iri).key()).toList());
        values.putAll(given.given(SHARED));
        return new ExplorerAddress(ExplorerAddress.PAGE, values);
    }
}
