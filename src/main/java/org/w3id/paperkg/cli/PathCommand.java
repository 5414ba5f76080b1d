package org.w3id.paperkg.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.paperkg.cli.answer.ExplorationFormat;
import org.w3id.paperkg.cli.answer.PathText;
import org.w3id.paperkg.cli.answer.SelectionWords;
import org.w3id.paperkg.cli.console.CommandFailure;
import org.w3id.paperkg.cli.console.ExitCode;
import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.cli.option.ReadOption;
import org.w3id.paperkg.cli.option.SelectionOptions;
import org.w3id.paperkg.cli.option.TypedName;
import org.w3id.paperkg.network.CollaborationGraph;
import org.w3id.paperkg.network.Connection;
import org.w3id.paperkg.network.NetworkSelection;
import org.w3id.paperkg.network.PathAnswer;
import org.w3id.paperkg.network.Separation;
import org.w3id.paperkg.network.export.NetworkJson;
import org.w3id.paperkg.network.stored.StoredNetwork;
import org.w3id.paperkg.query.lookup.AuthorLookup;
import org.w3id.paperkg.query.lookup.KnownAuthor;
import org.w3id.paperkg.store.Generation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paperkg path}. */
@Command(
        header = "Shows how two people are connected by people who wrote papers together.",
        description = {
            "",
            "A shortest chain of co-authors, with the papers and topics of each pair. Of several"
                    + " the one with the strongest ties is shown: a joint paper of few authors says"
                    + " more than one of many (Newman 2001).",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  paperkg path 'percy liang' 'jason weston'",
            "  paperkg path 'percy liang' 'jason weston' --paths 3 --since 2024-01-01",
            "  paperkg path 'percy liang' 'jason weston' --topic '대규모 언어 모델' --format json"
        })
final class PathCommand implements Callable<Integer> {
    private static final int MOST_PATHS = 100;

    @Parameters(
            arity = "1..*",
            paramLabel = "NAME NAME",
            description = "Two people, each in quotes: names, slugs or IRIs.")
    private List<String> names;

    @Option(
            names = "--paths",
            paramLabel = "K",
            defaultValue = "1",
            description =
                    "So many paths, up to 100; where the shortest are fewer, also those one hop"
                            + " longer (default: ${DEFAULT-VALUE}).")
    private int paths;

    @Mixin private SelectionOptions selectionOptions;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (default: ${DEFAULT-VALUE}).")
    private ExplorationFormat format;

    @Mixin private ReadOption readOption;

    private final Terminal terminal;

    PathCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (names.size() != 2) {
            throw CommandFailure.usage(
                    "a path leads from one person to another: give two names, each in quotes, such as 'Percy Liang' 'Jason Weston'; there are %d"
                            .formatted(names.size()));
        }
        if (paths < 1 || paths > MOST_PATHS) {
            throw CommandFailure.usage(
                    "--paths is a number from 1 to %d, not '%d'".formatted(MOST_PATHS, paths));
        }
        try (Generation generation = readOption.store(terminal).open()) {
            show(generation);
        }
        return ExitCode.DONE.value();
    }

    private void show(Generation generation) {
        StoredNetwork network = new StoredNetwork(generation);
        AuthorLookup authors = network.authors();
        KnownAuthor from = new TypedName(names.get(0)).author(authors, terminal);
        KnownAuthor to = new TypedName(names.get(1)).author(authors, terminal);
        if (from.equals(to)) {
            throw CommandFailure.usage(
                    "both names mean %s; a path leads from one person to another"
                            .formatted(from.name()));
        }
        NetworkSelection selection = selectionOptions.of(generation, terminal);
        CollaborationGraph graph = network.graph();
        PathAnswer answer = graph.paths(from.iri(), to.iri(), paths, selection);
        if (format == ExplorationFormat.JSON) {
            terminal.print(List.of(new NetworkJson(graph, selection).of(answer).toString()));
            return;
        }
        PathText text = new PathText(SelectionWords.of(graph, selection));
        terminal.print(
                answer instanceof Connection connection
                        ? text.of(connection)
                        : text.of((Separation) answer));
    }
}
