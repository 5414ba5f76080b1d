package org.w3id.paperkg.server.page.network;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.paperkg.network.export.NetworkFormat;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.PageLink;

/**
 * Programs on the web that fetch a network from an address and show it.
 *
 * @see <a href="https://app.vosviewer.com/docs/">VOSviewer Online</a>
 * @see <a href="https://gephi.org/gephi-lite/">Gephi Lite</a>
 */
final class OnlineViewers {
    /** The address of each, up to that of the file. */
    private static final Map<NetworkFormat, PageLink> VIEWERS =
            Map.of(
                    NetworkFormat.VOSVIEWER,
                    viewer("VOSviewer Online", "https://app.vosviewer.com/?json="),
                    NetworkFormat.GEXF,
                    viewer("Gephi Lite", "https://gephi.org/gephi-lite/?gexf="));

    private OnlineViewers() {}

    private static PageLink viewer(String name, String href) {
        return new PageLink(Label.plain(name, ""), href);
    }

    /**
     * @param site where the web reaches this server, with a slash at its end; empty when it does
     *     not
     * @param file of the network, by format
     */
    static List<PageLink> of(Optional<String> site, ExplorerAddress file) {
        return site.stream()
                .flatMap(
                        reached ->
                                VIEWERS.entrySet().stream()
                                        .sorted(Map.Entry.comparingByKey())
                                        .map(
                                                one ->
                                                        opened(
                                                                one.getValue(),
                                                                reached,
                                                                file,
                                                                one.getKey())))
                .toList();
    }

    private static PageLink opened(
            PageLink viewer, String site, ExplorerAddress file, NetworkFormat format) {
        String path = file.with("format", format.toString()).toString().substring(1);
        return new PageLink(
                viewer.label(),
                viewer.href() + URLEncoder.encode(site + path, StandardCharsets.UTF_8));
    }
}
