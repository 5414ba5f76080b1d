package org.w3id.paperkg.network.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.atlas.json.io.JSWriter;
import org.w3id.paperkg.network.Subnetwork;
import org.w3id.paperkg.network.Tie;

/**
 * VOSviewer's JSON, which the program and VOSviewer Online open.
 *
 * @see <a href="https://app.vosviewer.com/docs/file-types/json-file-type/">JSON file type</a>
 */
final class VosviewerJson {
    private VosviewerJson() {}

    static void write(Subnetwork network, OutputStream out) throws IOException {
        IndentedWriter text = new IndentedWriter(out);
        text.setFlatMode(true);
        try {
            write(network, new JSWriter(text));
            text.flush();
        } catch (RuntimeIOException | UncheckedIOException e) {
            throw e.getCause() instanceof IOException below ? below : new IOException(e);
        }
        out.write('\n');
        out.flush();
    }

    private static void write(Subnetwork network, JSWriter json) {
        json.startOutput();
        json.startObject().key("network").startObject();
        json.key("items").startArray();
        writeItems(new VosviewerItems(network), json);
        json.finishArray();
        json.key("links").startArray();
        boolean further = false;
        for (Tie tie : network.ties()) {
            if (further) {
                json.arraySep();
            }
            further = true;
            json.startObject()
                    .pair("source_id", VosviewerItems.id(tie.first()))
                    .pair("target_id", VosviewerItems.id(tie.second()))
                    .pair("strength", PlainNumber.decimal(tie.strength()))
                    .finishObject();
        }
        json.finishArray();
        json.finishObject().finishObject();
        json.finishOutput();
    }

    private static void writeItems(VosviewerItems items, JSWriter json) {
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                json.arraySep();
            }
            json.startObject()
                    .pair("id", VosviewerItems.id(i))
                    .pair("label", items.label(i))
                    .pair("description", items.description(i))
                    .pair("url", items.url(i));
            items.place(i).forEach(json::pair);
            items.cluster(i).ifPresent(number -> json.pair("cluster", number));
            write("weights", items.weights(i), json);
            write("scores", items.scores(i), json);
            json.finishObject();
        }
    }

    private static void write(String key, Map<String, BigDecimal> numbers, JSWriter json) {
        json.key(key).startObject();
        numbers.forEach(json::pair);
        json.finishObject();
    }
}
