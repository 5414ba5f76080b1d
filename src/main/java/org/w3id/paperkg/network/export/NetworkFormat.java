package org.w3id.paperkg.network.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.paperkg.network.Subnetwork;

/** The forms in which other tools take the co-author network. */
public enum NetworkFormat {
    GRAPHML(
            "application/graphml+xml",
            List.of(".graphml"),
            new NetworkFile(".graphml", GraphMl::write)),
    GEXF("application/gexf+xml", List.of(".gexf"), new NetworkFile(".gexf", Gexf::write)),
    VOSVIEWER("application/json", List.of(".json"), new NetworkFile(".json", VosviewerJson::write)),
    VOSVIEWER_TEXT(
            "text/plain",
            List.of(".txt"),
            new NetworkFile("-map.txt", VosviewerText::writeMap),
            new NetworkFile("-network.txt", VosviewerText::writeNetwork)),
    CSV(
            "text/csv",
            List.of(".csv"),
            new NetworkFile("-nodes.csv", Tables::writeNodes),
            new NetworkFile("-edges.csv", Tables::writeEdges)),
    DOT("text/vnd.graphviz", List.of(".dot", ".gv"), new NetworkFile(".dot", Dot::write));

    private static final String ZIP = ".zip";

    private final String mediaType;
    private final List<String> endings;
    private final List<NetworkFile> files;

    NetworkFormat(String mediaType, List<String> endings, NetworkFile... files) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.files = List.of(files);
    }

    /** The one that a file's name ends for; an archive's does for none. */
    public static Optional<NetworkFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.stream().anyMatch(lower::endsWith))
                .findFirst();
    }

    /** The one of a name as {@link #toString} gives it. */
    public static Optional<NetworkFormat> of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** One, or two that belong together. */
    public List<NetworkFile> files() {
        return files;
    }

    /** Of what {@link #write} writes. */
    public String mediaType() {
        return files.size() == 1 ? mediaType : "application/zip";
    }

    /** Of the name of what {@link #write} writes. */
    public String ending() {
        return files.size() == 1 ? files.get(0).ending() : ZIP;
    }

    /**
     * Writes the network as one stream: the file, or an archive of the two; leaves the stream open.
     *
     * @param name of the network, for the names in an archive
     */
    public void write(Subnetwork network, String name, OutputStream out) throws IOException {
        if (files.size() == 1) {
            files.get(0).write(network, out);
        } else {
            writeArchive(network, name, out);
        }
    }

    /** Writes a ZIP archive of the files, however many; leaves the stream open. */
    public void writeArchive(Subnetwork network, String name, OutputStream out) throws IOException {
        Archive.write(files, network, name, out);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
