package org.w3id.paperkg.network.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.w3id.paperkg.network.Subnetwork;
import org.w3id.paperkg.network.Tie;

/**
 * VOSviewer's pair of text files: a map file with the authors, and a network file with the links.
 *
 * @see <a href="https://www.vosviewer.com/documentation">VOSviewer manual, map and network
 *     files</a>
 */
final class VosviewerText {
    private static final char TAB = '\t';

    private VosviewerText() {}

    static void writeMap(Subnetwork network, OutputStream out) throws IOException {
        VosviewerItems items = new VosviewerItems(network);
        try (Rows rows = new Rows(out, TAB)) {
            rows.write(items.mapColumns());
            for (int i = 0; i < items.size(); i++) {
                rows.write(items.mapRow(i));
            }
        }
    }

    /** Without a head, as the manual wants it. */
    static void writeNetwork(Subnetwork network, OutputStream out) throws IOException {
        try (Rows rows = new Rows(out, TAB)) {
            for (Tie tie : network.ties()) {
                rows.write(
                        List.of(
                                Integer.toString(VosviewerItems.id(tie.first())),
                                Integer.toString(VosviewerItems.id(tie.second())),
                                PlainNumber.of(tie.strength())));
            }
        }
    }
}
