package org.w3id.paperkg.server.network;

import java.util.List;
import java.util.Map;
import org.w3id.paperkg.server.page.PageFrame;
import org.w3id.paperkg.server.page.PageReader;
import org.w3id.paperkg.server.page.Templates;
import org.w3id.paperkg.server.page.network.ExplorerView;

/**
 * {@code /network}: the network as a picture, around people, of a topic, of a community, or as a
 * map of the whole. Each state of it has an address.
 */
public final class ExplorerServlet extends NetworkServlet {
    private static final long serialVersionUID = 1L;

    public ExplorerServlet() {
        super(ExplorerRequest.PARAMETERS);
    }

    @Override
    Reply answer(NetworkParameters given, PageReader reader) {
        ExplorerRequest asked = ExplorerRequest.of(given, reader);
        PageFrame frame =
                reader.frame(
                        reader.words().of("network.title"),
                        asked.address().without("lang").toString(),
                        List.of());
        ExplorerView view = asked.view();
        return html(
                Templates.render(
                        "network",
                        Map.of(
                                "frame",
                                frame,
                                "view",
                                view,
                                "viewers",
                                view.viewers(given.publicSite()))));
    }
}
