package org.w3id.paperkg.network.export;

import java.io.IOException;
import java.io.OutputStream;
import org.w3id.paperkg.network.Subnetwork;

/**
 * One of the files that a format is made of.
 *
 * @param ending of its name, after the name of the network
 */
public record NetworkFile(String ending, Content content) {
    /** Writes a network and leaves the stream open. Cost: linear. */
    @FunctionalInterface
    public interface Content {
        void write(Subnetwork network, OutputStream out) throws IOException;
    }

    public void write(Subnetwork network, OutputStream out) throws IOException {
        content.write(network, out);
    }
}
