package org.w3id.paperkg.server.network;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3id.paperkg.network.Subnetwork;
import org.w3id.paperkg.network.export.NetworkFormat;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.server.page.PageReader;
import org.w3id.paperkg.server.page.Templates;
import org.w3id.paperkg.server.page.network.NetworkDrawing;

/**
 * {@code /network/picture}: what {@code /network} shows, as an SVG file that other pages, of this
 * site or another, can show as a picture; or as a file for other tools, with the places and colours
 * of the picture where the format has any.
 */
public final class PictureServlet extends NetworkServlet {
    private static final long serialVersionUID = 1L;
    private static final String FORMAT = "format";
    private static final String SVG = "svg";

    public PictureServlet() {
        super(parameters());
    }

    private static Set<String> parameters() {
        Set<String> all = new TreeSet<>(ExplorerRequest.PARAMETERS);
        all.add(FORMAT);
        return all;
    }

    @Override
    Reply answer(NetworkParameters given, PageReader reader) {
        ExplorerRequest asked = ExplorerRequest.of(given, reader);
        String format = given.value(FORMAT).orElse(SVG);
        return format.equalsIgnoreCase(SVG) ? svg(asked) : file(asked, format);
    }

    private static Reply file(ExplorerRequest asked, String typed) {
        NetworkFormat format =
                NetworkFormat.of(typed)
                        .orElseThrow(
                                () ->
                                        NetworkParameters.bad(
                                                FORMAT,
                                                typed,
                                                "is no format; choose of svg, " + formats()));
        Subnetwork drawn =
                asked.drawn()
                        .orElseThrow(
                                () ->
                                        NetworkParameters.bad(
                                                FORMAT,
                                                typed,
                                                "is for people; a map of the whole is svg"));
        if (drawn.members().isEmpty()) {
            throw nobody();
        }
        return new NetworkFileReply(drawn, "network", format);
    }

    private static String formats() {
        return Arrays.stream(NetworkFormat.values())
                .map(NetworkFormat::toString)
                .collect(Collectors.joining(", "));
    }

    private static ProblemException nobody() {
        return new ProblemException(
                404,
                ProblemType.NOBODY_THERE,
                "nobody is left in that part of the network; choose a wider topic or period");
    }

    private static Reply svg(ExplorerRequest asked) {
        NetworkDrawing drawing = asked.view().drawing().orElseThrow(PictureServlet::nobody);
        byte[] svg =
                Templates.render("networkfile", Map.of("drawing", drawing))
                        .getBytes(StandardCharsets.UTF_8);
        return response -> {
            response.setContentType("image/svg+xml");
            response.getOutputStream().write(svg);
        };
    }
}
