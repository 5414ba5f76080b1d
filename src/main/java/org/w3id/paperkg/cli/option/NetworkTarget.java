package org.w3id.paperkg.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.paperkg.cli.console.CommandFailure;
import org.w3id.paperkg.cli.console.Failure;
import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.network.Subnetwork;
import org.w3id.paperkg.network.export.NetworkFile;
import org.w3id.paperkg.network.export.NetworkFormat;

/** Where a network goes, and in which format: a file, an archive, a folder, or stdout. */
public record NetworkTarget(OutputOption output, NetworkFormat format) {
    private static final String ZIP = ".zip";

    /**
     * @param chosen the format as typed; by the ending of the file's name when empty
     * @throws CommandFailure when no format is meant, or one that does not fit into the file
     */
    public static NetworkTarget of(
            OutputOption output, Optional<String> chosen, Terminal terminal) {
        NetworkFormat format =
                chosen.map(NetworkTarget::named)
                        .or(() -> output.fileName().flatMap(NetworkFormat::ofFile))
                        .orElseThrow(() -> unknownFormat(output));
        NetworkTarget target = new NetworkTarget(output, format);
        boolean archive = output.isStdout() && format.files().size() > 1;
        if (archive && terminal.width().isPresent()) {
            throw CommandFailure.usage(
                    "%s is an archive of two files, which is not for a terminal; name it with -o net.zip, or a folder with -o net/"
                            .formatted(format));
        }
        if (!output.isStdout() && format.files().size() > 1 && target.isOneFile()) {
            throw CommandFailure.usage(
                    "%s is two files, and '%s' is one; name a folder like -o net/ or an archive like -o net.zip"
                            .formatted(format, output.fileName().orElseThrow()));
        }
        return target;
    }

    private static NetworkFormat named(String typed) {
        return NetworkFormat.of(typed)
                .orElseThrow(
                        () ->
                                CommandFailure.usage(
                                        "there is no format '%s'; choose graphml, gexf, vosviewer, vosviewer-text, csv or dot"
                                                .formatted(typed)));
    }

    private static CommandFailure unknownFormat(OutputOption output) {
        return CommandFailure.usage(
                "%s; choose one with --format: graphml, gexf, vosviewer, vosviewer-text, csv or dot"
                        .formatted(
                                output.fileName()
                                        .map("the name '%s' does not tell the format"::formatted)
                                        .orElse("stdout has no name that tells the format")));
    }

    private boolean isOneFile() {
        return !isFolder() && !isArchive();
    }

    private boolean isFolder() {
        String name = output.fileName().orElseThrow();
        return name.endsWith("/") || name.endsWith("\\") || Files.isDirectory(Path.of(name));
    }

    private boolean isArchive() {
        return output.fileName().orElseThrow().toLowerCase(Locale.ROOT).endsWith(ZIP);
    }

    /**
     * @param name of the network, for the files whose names nobody chose
     */
    public void write(Subnetwork network, String name, Terminal terminal) throws IOException {
        if (output.isStdout() || isOneFile()) {
            output.write(terminal, out -> format.write(network, name, out));
        } else if (isArchive() && !isFolder()) {
            String archive = Path.of(output.fileName().orElseThrow()).getFileName().toString();
            String stem = archive.substring(0, archive.length() - ZIP.length());
            output.write(
                    terminal,
                    out -> format.writeArchive(network, stem.isEmpty() ? name : stem, out));
        } else {
            Path folder = Path.of(output.fileName().orElseThrow());
            createFolder(folder);
            writeAll(format.files(), network, folder.resolve(name));
        }
    }

    private static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw CommandFailure.usage(Failure.ofFile(e), e);
        }
    }

    /** All files take their names when all are complete. */
    private static void writeAll(List<NetworkFile> files, Subnetwork network, Path stem)
            throws IOException {
        NetworkFile first = files.get(0);
        OutputOption.writeFile(
                stem.resolveSibling(stem.getFileName() + first.ending()),
                out -> {
                    first.write(network, out);
                    if (files.size() > 1) {
                        writeAll(files.subList(1, files.size()), network, stem);
                    }
                });
    }
}
