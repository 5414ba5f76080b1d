package org.w3id.paperkg.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.w3id.paperkg.cli.console.CommandFailure;
import org.w3id.paperkg.cli.console.ExitCode;
import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.cli.option.OutputOption;
import org.w3id.paperkg.cli.option.ReadOption;
import org.w3id.paperkg.store.Generation;
import org.w3id.paperkg.store.GraphDump;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code paperkg export}. */
@Command(
        header = "Writes the graph as one RDF document.",
        description = {
            "",
            "Turtle and N-Triples are copies of the dumps that the build made of the graph, once"
                    + " their sums are right; JSON-LD and RDF/XML are made of the triples. The copies"
                    + " are sorted: the same graph gives the same bytes, and the lines of"
                    + " N-Triples are in the order of LC_ALL=C sort.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  paperkg export -o paperkg.ttl",
            "  paperkg export --format ntriples --profile facts --gzip -o facts.nt.gz"
        })
final class ExportCommand implements Callable<Integer> {
    @Mixin private ReadOption readOption;

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

    @Mixin private OutputOption output;

    private final Terminal terminal;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (output.isStdout() && gzip && terminal.width().isPresent()) {
            throw CommandFailure.usage(
                    "a compressed document is not for a terminal; name a file with -o");
        }
        try (Generation generation = readOption.store(terminal).open()) {
            output.write(terminal, out -> write(generation, out));
        }
        return ExitCode.DONE.value();
    }

    private void write(Generation generation, OutputStream out) throws IOException {
        if (gzip) {
            GraphDump.writeCompressed(generation, format, profile, out);
        } else {
            GraphDump.write(generation, format, profile, out);
        }
    }
}
