package org.w3id.paperkg.server.network;

import java.util.List;
import java.util.Map;
import org.w3id.paperkg.server.page.PageFrame;
import org.w3id.paperkg.server.page.PageReader;
import org.w3id.paperkg.server.page.Templates;

/**
 * {@code /network/embed}: the picture that {@code /network} shows, for a frame in a page of another
 * site. Links open outside of the frame.
 */
public final class EmbedServlet extends NetworkServlet {
    private static final long serialVersionUID = 1L;

    public EmbedServlet() {
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
        return html(Templates.render("embed", Map.of("frame", frame, "view", asked.view())));
    }
}
