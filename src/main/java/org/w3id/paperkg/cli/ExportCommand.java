package org.w3id.paperkg.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.w3id.paperkg.store.Generation;
import org.w3id.paperkg.store.GraphDump;
import org.w3id.paperkg.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code paperkg export}. */
@Command(
        header = "Writes the graph as one RDF document.",
        description = {
            "",
            "Turtle and N-Triples are sorted: the same graph gives the same bytes.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  paperkg export -o paperkg.ttl",
            "  paperkg export --format ntriples --profile facts --gzip -o facts.nt.gz"
        })
final class ExportCommand implements Callable<Integer> {
    private static final String STDOUT = "-";

    @Mixin private StoreOption storeOption;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "turtle",
            description = "turtle, ntriples, jsonld or rdfxml (default: ${DEFAULT-VALUE}).")
    private GraphDump.Format format;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "full",
            description =
                    "full, or facts: without the text of the summaries (default:"
                            + " ${DEFAULT-VALUE}).")
    private GraphDump.Profile profile;

    @Option(names = "--gzip", description = "Compress the document.")
    private boolean gzip;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = STDOUT,
            description = "Where to write; - for stdout, which is the default.")
    private String output;

    private final Terminal terminal;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        boolean stdout = output.equals(STDOUT);
        if (stdout && gzip && terminal.width().isPresent()) {
            throw CommandFailure.usage(
                    "a compressed document is not for a terminal; name a file with -o");
        }
        try (Generation generation = storeOption.store().open()) {
            if (stdout) {
                write(generation, terminal.out());
            } else {
                writeFile(generation, Path.of(output));
            }
        }
        return ExitCode.DONE.value();
    }

    /** A file is there when it is complete; a device is written as it is. */
    private void writeFile(Generation generation, Path file) throws IOException {
        boolean device = Files.exists(file) && !Files.isRegularFile(file);
        Path partial = device ? file : file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(partial)) {
            write(generation, out);
            if (!device) {
                Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw CommandFailure.usage(Failure.ofFile(e), e);
        } finally {
            if (!device) {
                Files.deleteIfExists(partial);
            }
        }
    }

    private void write(Generation generation, OutputStream out) throws IOException {
        if (gzip) {
            GZIPOutputStream compressed = new GZIPOutputStream(out, 1 << 16);
            GraphDump.write(generation, format, profile, compressed);
            compressed.finish();
        } else {
            GraphDump.write(generation, format, profile, out);
        }
        out.flush();
    }
}
