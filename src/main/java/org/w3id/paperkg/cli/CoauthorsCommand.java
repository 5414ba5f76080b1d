package org.w3id.paperkg.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.w3id.paperkg.cli.answer.AcquaintanceText;
import org.w3id.paperkg.cli.answer.ExplorationFormat;
import org.w3id.paperkg.cli.answer.LeftOut;
import org.w3id.paperkg.cli.console.CommandFailure;
import org.w3id.paperkg.cli.console.ExitCode;
import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.cli.option.ReadOption;
import org.w3id.paperkg.cli.option.SelectionOptions;
import org.w3id.paperkg.cli.option.TypedName;
import org.w3id.paperkg.network.CollaborationGraph;
import org.w3id.paperkg.network.Neighbourhood;
import org.w3id.paperkg.network.NetworkSelection;
import org.w3id.paperkg.network.Reach;
import org.w3id.paperkg.network.export.NetworkJson;
import org.w3id.paperkg.network.export.TooLargeException;
import org.w3id.paperkg.network.stored.StoredNetwork;
import org.w3id.paperkg.query.lookup.AuthorLookup;
import org.w3id.paperkg.query.lookup.KnownAuthor;
import org.w3id.paperkg.store.Generation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paperkg coauthors}. */
@Command(
        header =
                "Lists who wrote with people, whom those wrote with, and whom one could work with.",
        footer = {
            "",
            "Examples:",
            "  paperkg coauthors 'percy liang' --min-papers 2",
            "  paperkg coauthors 'percy liang' --depth 2 --since 2024-06-01",
            "  paperkg coauthors 'percy liang' --and 'jason weston' --format json",
            "  paperkg coauthors 'percy liang' --could-work-with --topic 'reward model'"
        })
final class CoauthorsCommand implements Callable<Integer> {
    private static final int DEEPEST = 3;
    private static final int USUAL_SUGGESTIONS = 20;

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "The author's name.")
    private List<String> name;

    @Option(
            names = "--and",
            paramLabel = "NAME",
            description = "Another author, in quotes; as often as need be.")
    private List<String> others = List.of();

    @Option(
            names = "--depth",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "1: co-authors; 2: also the co-authors of those; 3: also theirs (default:"
                            + " ${DEFAULT-VALUE}).")
    private int depth;

    @Option(
            names = "--could-work-with",
            description =
                    "List instead co-authors of co-authors with whom the author has no paper, most"
                            + " shared co-authors, then most shared topics first.")
    private boolean couldWorkWith;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description =
                    "Only so many people (default: 300, the closest by ties in between, then by"
                            + " strength of ties; with --could-work-with: 20).")
    private Optional<Integer> limit = Optional.empty();

    @Mixin private SelectionOptions selectionOptions;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (default: ${DEFAULT-VALUE}).")
    private ExplorationFormat format;

    @Mixin private ReadOption readOption;

    private final Terminal terminal;

    CoauthorsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        checkOptions();
        try (Generation generation = readOption.store(terminal).open()) {
            StoredNetwork network = new StoredNetwork(generation);
            List<KnownAuthor> middle = middle(network.authors());
            NetworkSelection selection = selectionOptions.of(generation, terminal);
            CollaborationGraph graph = network.graph();
            if (couldWorkWith) {
                suggest(middle, graph, selection);
            } else {
                show(middle, graph, selection);
            }
        }
        return ExitCode.DONE.value();
    }

    private void checkOptions() {
        if (depth < 1 || depth > DEEPEST) {
            throw CommandFailure.usage("--depth can be 1, 2 or 3, not '%d'".formatted(depth));
        }
        if (limit.orElse(1) < 1) {
            throw CommandFailure.usage(
                    "--limit is a number from 1, not '%d'".formatted(limit.get()));
        }
        if (couldWorkWith && !others.isEmpty()) {
            throw CommandFailure.usage(
                    "--could-work-with is about one author; leave --and out, or ask for each"
                            + " alone");
        }
    }

    private List<KnownAuthor> middle(AuthorLookup authors) {
        return Stream.concat(Stream.of(String.join(" ", name)), others.stream())
                .map(typed -> new TypedName(typed).author(authors, terminal))
                .distinct()
                .toList();
    }

    private void suggest(
            List<KnownAuthor> middle, CollaborationGraph graph, NetworkSelection selection) {
        KnownAuthor author = middle.get(0);
        var found = graph.couldWorkWith(author.iri(), limit.orElse(USUAL_SUGGESTIONS), selection);
        if (format == ExplorationFormat.JSON) {
            print(new NetworkJson(graph, selection).of(graph.member(author.iri()), found));
        } else {
            AcquaintanceText.ofPossible(author.name(), found, terminal);
        }
    }

    private void show(
            List<KnownAuthor> middle, CollaborationGraph graph, NetworkSelection selection) {
        Reach reach = new Reach(depth, limit.orElse(Reach.USUAL_MOST));
        Neighbourhood around =
                graph.neighbourhood(
                        middle.stream().map(KnownAuthor::iri).toList(), reach, selection);
        if (format == ExplorationFormat.TEXT) {
            int most = limit.isPresent() ? Integer.MAX_VALUE : Terminal.SCREEN;
            new AcquaintanceText(middle).print(around, depth, most, terminal);
            LeftOut.say(around.leftOut(), terminal);
            return;
        }
        try {
            print(new NetworkJson(graph, selection).of(around));
        } catch (TooLargeException e) {
            throw CommandFailure.usage(
                    "%s in JSON; ask for less with --limit, --depth, --min-papers, --topic, --since or --max-team-size"
                            .formatted(e.getMessage()),
                    e);
        }
    }

    private void print(Object json) {
        terminal.print(List.of(json.toString()));
    }
}
