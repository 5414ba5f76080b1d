package org.w3id.paperkg.server.network;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.server.page.PageReader;
import org.w3id.paperkg.server.page.Templates;
import org.w3id.paperkg.server.page.network.NetworkDrawing;

/**
 * {@code /network/picture}: what {@code /network} shows, as an SVG file that other pages, of this
 * site or another, can show as a picture.
 */
public final class PictureServlet extends NetworkServlet {
    private static final long serialVersionUID = 1L;

    public PictureServlet() {
        super(ExplorerRequest.PARAMETERS);
    }

    @Override
    Reply answer(NetworkParameters given, PageReader reader) {
        NetworkDrawing drawing =
                ExplorerRequest.of(given, reader)
                        .view()
                        .drawing()
                        .orElseThrow(
                                () ->
                                        new ProblemException(
                                                404,
                                                ProblemType.NOBODY_THERE,
                                                "nobody is left in that part of the network;"
                                                        + " choose a wider topic or period"));
        byte[] svg =
                Templates.render("networkfile", Map.of("drawing", drawing))
                        .getBytes(StandardCharsets.UTF_8);
        return response -> {
            response.setContentType("image/svg+xml");
            response.setContentLength(svg.length);
            response.getOutputStream().write(svg);
        };
    }
}
