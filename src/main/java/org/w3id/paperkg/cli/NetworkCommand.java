package org.w3id.paperkg.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.paperkg.cli.answer.LeftOut;
import org.w3id.paperkg.cli.console.CommandFailure;
import org.w3id.paperkg.cli.console.ExitCode;
import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.cli.option.NetworkTarget;
import org.w3id.paperkg.cli.option.OutputOption;
import org.w3id.paperkg.cli.option.ReadOption;
import org.w3id.paperkg.cli.option.SelectionOptions;
import org.w3id.paperkg.cli.option.TypedName;
import org.w3id.paperkg.network.NetworkSelection;
import org.w3id.paperkg.network.Reach;
import org.w3id.paperkg.network.Subnetwork;
import org.w3id.paperkg.network.export.NetworkChoice;
import org.w3id.paperkg.network.stored.StoredNetwork;
import org.w3id.paperkg.query.lookup.AuthorLookup;
import org.w3id.paperkg.store.Generation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code paperkg network}. */
@Command(
        header = "Writes the co-author network, or a part of it, for Gephi, VOSviewer and others.",
        description = {
            "",
            "People are nodes, and one edge without direction joins two who have joint papers. Its"
                    + " weight is how many; its strength adds up 1/(n-1) for each, n being the"
                    + " paper's number of authors. VOSviewer's links have the strength.",
            "",
            "csv and vosviewer-text are two files each: name a folder (-o net/) or an archive (-o"
                    + " net.zip); stdout gets an archive. All is UTF-8; the CSV has no byte order"
                    + " mark, so open it in a spreadsheet by its import, as UTF-8.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  paperkg network -o coauthors.gexf",
            "  paperkg network --topic '확산 모델' --since 2024-01-01 -o diffusion.json",
            "  paperkg network --author 'percy liang' --depth 2 -o percy-liang.graphml",
            "  paperkg network --min-papers 2 --tied-only --format csv -o tables/"
        })
final class NetworkCommand implements Callable<Integer> {
    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "Only people around this author, in any spelling; can be given again.")
    private List<String> authors = List.of();

    @Option(
            names = "--depth",
            paramLabel = "N",
            description = "How many ties away from the authors people may be (default: 1).")
    private Optional<Integer> depth = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description =
                    "How many people around the authors: the closest, by ties in between, then by"
                            + " strength of ties (default: 300).")
    private Optional<Integer> limit = Optional.empty();

    @Mixin private SelectionOptions selectionOptions;

    @Option(names = "--tied-only", description = "Leave out people without a tie.")
    private boolean tiedOnly;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "graphml, gexf, vosviewer (JSON), vosviewer-text, csv or dot (default: by the"
                            + " file's ending: .graphml .gexf .json .dot .gv).")
    private Optional<String> format = Optional.empty();

    @Mixin private OutputOption output;

    @Mixin private ReadOption readOption;

    private final Terminal terminal;

    NetworkCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        checkAround("--depth", depth);
        checkAround("--limit", limit);
        NetworkTarget target = NetworkTarget.of(output, format, terminal);
        try (Generation generation = readOption.store(terminal).open()) {
            NetworkChoice choice = choice(generation);
            Subnetwork network = choice.of(new StoredNetwork(generation).graph());
            write(network, choice.fileName(), target);
        }
        return ExitCode.DONE.value();
    }

    private void checkAround(String option, Optional<Integer> number) {
        if (number.isPresent() && authors.isEmpty()) {
            throw CommandFailure.usage(
                    "%s counts from an author; name one with --author".formatted(option));
        }
        if (number.orElse(1) < 1) {
            throw CommandFailure.usage(
                    "%s is a number from 1, not '%d'".formatted(option, number.get()));
        }
    }

    private void write(Subnetwork network, String name, NetworkTarget target) throws IOException {
        if (network.members().isEmpty()) {
            throw CommandFailure.usage(
                    "nobody is left in that part of the network, so nothing was written; choose"
                            + " a wider topic or period");
        }
        target.write(network, name, terminal);
        terminal.say(
                "%s and %s written"
                        .formatted(
                                count(network.members().size(), "person", "people"),
                                count(network.ties().size(), "tie", "ties")));
        LeftOut.say(network.leftOut(), terminal);
    }

    private NetworkChoice choice(Generation generation) {
        NetworkSelection selection = selectionOptions.of(generation, terminal);
        Reach reach = new Reach(depth.orElse(1), limit.orElse(Reach.USUAL_MOST));
        return new NetworkChoice(selection, authors(generation), reach, tiedOnly);
    }

    private List<String> authors(Generation generation) {
        if (authors.isEmpty()) {
            return List.of();
        }
        AuthorLookup lookup = new StoredNetwork(generation).authors();
        return authors.stream()
                .map(name -> new TypedName(name).author(lookup, terminal).iri())
                .toList();
    }

    private static String count(int number, String one, String many) {
        return "%d %s".formatted(number, number == 1 ? one : many);
    }
}
