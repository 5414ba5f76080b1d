package org.w3id.paperkg.server.network;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.paperkg.network.NetworkSelection;
import org.w3id.paperkg.network.PathAnswer;
import org.w3id.paperkg.network.export.NetworkJson;
import org.w3id.paperkg.query.lookup.KnownAuthor;
import org.w3id.paperkg.server.page.PageFrame;
import org.w3id.paperkg.server.page.PageReader;
import org.w3id.paperkg.server.page.Templates;
import org.w3id.paperkg.server.page.network.ExplorerAddress;
import org.w3id.paperkg.server.page.network.PathPage;
import org.w3id.paperkg.server.page.network.PathView;

/** {@code /network/path?from=&to=[&k=]}: how two people are connected. */
public final class PathServlet extends NetworkServlet {
    private static final long serialVersionUID = 1L;
    public static final int MOST_PATHS = 100;

    // on a page
    private static final int FEW = 3;
    private static final List<String> NAMES =
            List.of(
                    "from",
                    "to",
                    "k",
                    "topic",
                    "since",
                    "until",
                    "minPapers",
                    "maxTeamSize",
                    "lang");

    public PathServlet() {
        super(Set.of("from", "to", "k"));
    }

    @Override
    Reply answer(NetworkParameters given, PageReader reader) {
        return given.wantsPage() ? page(given, reader) : json(given);
    }

    private static Reply page(NetworkParameters given, PageReader reader) {
        ExplorerAddress address = new ExplorerAddress("/network/path", given.given(NAMES));
        PathPage page = new PathPage(address, given.captions(reader));
        PathView view =
                given.has("from") && given.has("to")
                        ? page.of(paths(given, FEW))
                        : page.empty(given.value("from").orElse(""), given.value("to").orElse(""));
        PageFrame frame =
                reader.frame(
                        reader.words().of("path.title"),
                        address.without("lang").toString(),
                        List.of());
        return html(Templates.render("path", Map.of("frame", frame, "view", view)));
    }

    private static Reply json(NetworkParameters given) {
        PathAnswer paths = paths(given, 1);
        return json(new NetworkJson(given.network().graph(), given.selection()).of(paths));
    }

    /**
     * @param usual how many where nothing is said
     */
    private static PathAnswer paths(NetworkParameters given, int usual) {
        KnownAuthor from = given.author("from");
        KnownAuthor to = given.author("to");
        if (from.equals(to)) {
            throw NetworkParameters.bad(
                    "to", to.name(), "is the same person as 'from'; name another");
        }
        int paths = given.number("k", usual, 1, MOST_PATHS);
        NetworkSelection selection = given.selection();
        return given.network().graph().paths(from.iri(), to.iri(), paths, selection);
    }
}
