package org.w3id.paperkg.server.network;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.paperkg.network.CollaborationGraph;
import org.w3id.paperkg.network.Member;
import org.w3id.paperkg.network.NetworkSelection;
import org.w3id.paperkg.network.PossibleCollaborator;
import org.w3id.paperkg.network.export.NetworkJson;
import org.w3id.paperkg.query.lookup.KnownAuthor;
import org.w3id.paperkg.server.page.PageFrame;
import org.w3id.paperkg.server.page.PageReader;
import org.w3id.paperkg.server.page.Templates;
import org.w3id.paperkg.server.page.network.PossibleView;

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
        NetworkSelection selection = given.selection();
        CollaborationGraph graph = given.network().graph();
        Member member = graph.member(author.iri());
        List<PossibleCollaborator> people = graph.couldWorkWith(author.iri(), limit, selection);
        return given.wantsPage()
                ? page(PossibleView.of(member, people, given.captions(reader)), reader)
                : json(new NetworkJson(graph, selection).of(member, people));
    }

    private static Reply page(PossibleView view, PageReader reader) {
        String name = view.person().label().plain();
        PageFrame frame =
                reader.frame(
                        reader.words().of("possible.title", name),
                        "/network/could-work-with?author=" + view.slug(),
                        List.of());
        return html(Templates.render("possible", Map.of("frame", frame, "view", view)));
    }
}
