package org.w3id.paperkg.server.page.network;

import java.util.List;
import java.util.Optional;
import org.w3id.paperkg.server.page.PageLink;

/**
 * What the network page shows.
 *
 * @param chips what was chosen so far, each with the address without it
 * @param drawing empty when nobody is left
 * @param legend what size, colour and breadth mean
 * @param leftOut how many people or groups a limit keeps out
 * @param more the address with a higher limit; empty when there is none
 * @param rows the same facts as a table
 * @param exports what is seen as files
 * @param hidden parameters that the forms carry on
 */
public record ExplorerView(
        List<Chip> chips,
        Optional<NetworkDrawing> drawing,
        Legend legend,
        int leftOut,
        String more,
        List<Row> rows,
        List<Export> exports,
        Optional<PersonDetails> shown,
        ExplorerChoice choice,
        ExplorerAddress address) {
    /**
     * @param kind such as {@code author}, as the words of the page name it
     * @param without address
     */
    public record Chip(String kind, PageLink link, String without) {}

    /**
     * Keys of the words of the page.
     *
     * @param node what a node is
     */
    public record Legend(String node, String size, String colour, String breadth) {}

    /**
     * @param ties how many the node has in the picture
     * @param look address of the picture around it
     */
    public record Row(PageLink node, int papers, int ties, PageLink group, String look) {}

    /** What is seen as a file. */
    public record Export(String format, String href) {}

    /**
     * Programs on the web that show it.
     *
     * @param site where the web reaches this server, with a slash at its end; empty when it does
     *     not
     */
    public List<PageLink> viewers(Optional<String> site) {
        return choice.ofPeople() && drawing.isPresent()
                ? OnlineViewers.of(
                        site, address.at(ExplorerAddress.PICTURE).without("shown", "map", "lang"))
                : List.of();
    }

    public ExplorerView {
        chips = List.copyOf(chips);
        rows = List.copyOf(rows);
        exports = List.copyOf(exports);
    }
}
