package org.w3id.paperkg.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.paperkg.network.CollaborationGraph;
import org.w3id.paperkg.network.Selection;
import org.w3id.paperkg.network.Subnetwork;
import org.w3id.paperkg.network.TopicLookup;
import org.w3id.paperkg.network.export.NetworkChoice;
import org.w3id.paperkg.query.AuthorLookup;
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
            names = "--topic",
            paramLabel = "T",
            description =
                    "Only papers of this topic: a name in English or Korean, a slug or an IRI.")
    private Optional<String> topic = Optional.empty();

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
            names = "--since",
            paramLabel = "DATE",
            description = "Only papers listed from this day on, such as 2024-02-12.")
    private Optional<String> since = Optional.empty();

    @Option(
            names = "--min-papers",
            paramLabel = "N",
            defaultValue = "1",
            description = "Only ties of so many joint papers or more (default: ${DEFAULT-VALUE}).")
    private int minPapers;

    @Option(
            names = "--max-team-size",
            paramLabel = "N",
            description =
                    "Leave out papers with more authors; 0 for no limit (default: as the graph was"
                            + " built).")
    private Optional<Integer> maxTeamSize = Optional.empty();

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

    @Mixin private StoreOption storeOption;

    private final Terminal terminal;

    NetworkCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (depth.isPresent() && authors.isEmpty()) {
            throw CommandFailure.usage("--depth counts from an author; name one with --author");
        }
        if (depth.orElse(1) < 1) {
            throw CommandFailure.usage(
                    "--depth is a number from 1, not '%d'".formatted(depth.get()));
        }
        NetworkTarget target = NetworkTarget.of(output, format, terminal);
        try (Generation generation = storeOption.store().open()) {
            NetworkChoice choice = choice(generation);
            Subnetwork network = choice.of(CollaborationGraph.of(generation.dataset()));
            if (network.members().isEmpty()) {
                throw CommandFailure.usage(
                        "nobody is left in that part of the network, so nothing was written; choose a wider topic or an earlier day");
            }
            target.write(network, choice.fileName(), terminal);
            terminal.say(
                    "%s and %s written"
                            .formatted(
                                    count(network.members().size(), "person", "people"),
                                    count(network.ties().size(), "tie", "ties")));
        }
        return ExitCode.DONE.value();
    }

    private NetworkChoice choice(Generation generation) {
        Selection selection;
        try {
            selection =
                    Selection.of(generation.manifest())
                            .since(since.map(NetworkCommand::day))
                            .minJointPapers(minPapers)
                            .topic(topic.map(typed -> topic(typed, generation)));
            selection = maxTeamSize.map(selection::maxTeamSize).orElse(selection);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(e.getMessage(), e);
        }
        return new NetworkChoice(selection, authors(generation), depth.orElse(1), tiedOnly);
    }

    private List<String> authors(Generation generation) {
        if (authors.isEmpty()) {
            return List.of();
        }
        AuthorLookup lookup = AuthorLookup.of(generation.dataset());
        return authors.stream()
                .map(name -> new TypedName(name).author(lookup, terminal).iri())
                .toList();
    }

    private static String topic(String typed, Generation generation) {
        TopicLookup topics = TopicLookup.of(generation.dataset());
        return topics.find(typed)
                .orElseThrow(
                        () -> {
                            List<String> close = topics.suggestions(typed);
                            return CommandFailure.usage(
                                    "no topic is called '%s'; %s"
                                            .formatted(
                                                    typed,
                                                    close.isEmpty()
                                                            ? "'paperkg topics' lists them"
                                                            : "did you mean "
                                                                    + String.join(", ", close)
                                                                    + "?"));
                        });
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw CommandFailure.usage(
                    "--since is a day like 2024-02-12, not '%s'".formatted(typed), e);
        }
    }

    private static String count(int number, String one, String many) {
        return "%d %s".formatted(number, number == 1 ? one : many);
    }
}
