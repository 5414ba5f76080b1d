package org.w3id.paperkg.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.paperkg.build.GraphBuild;
import org.w3id.paperkg.build.Software;
import org.w3id.paperkg.cli.console.CommandFailure;
import org.w3id.paperkg.cli.console.ExitCode;
import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.cli.option.CurationOption;
import org.w3id.paperkg.cli.option.Inputs;
import org.w3id.paperkg.cli.option.QueriesOption;
import org.w3id.paperkg.cli.option.StoreOption;
import org.w3id.paperkg.graph.DatasetRights;
import org.w3id.paperkg.graph.GraphSettings;
import org.w3id.paperkg.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paperkg build}. */
@Command(
        header = "Reads digests and builds the graph.",
        description = {
            "",
            "The graph replaces the one in the store when it is complete; until then, and if"
                    + " anything goes wrong, the old one stays. What cannot be understood is"
                    + " reported with file and line, and the rest is taken. Prints the folder of"
                    + " the new graph.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  paperkg build digests/",
            "  paperkg build digests/ --store /var/lib/paperkg --strict --report problems.tsv",
            "  paperkg build digests/ --curation my-topics.ttl --author-curation my-authors.ttl",
            "  cat 2024-02-12.md | paperkg build -"
        })
final class BuildCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description =
                    "A digest file, a folder of them (Markdown, at any depth), or - for stdin.")
    private List<String> inputs;

    @Mixin private StoreOption storeOption;

    @Mixin private CurationOption curationOption;

    @Mixin private QueriesOption queriesOption;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = GraphSettings.DEFAULT_BASE,
            description = "What the IRIs of the graph begin with (default: ${DEFAULT-VALUE}).")
    private String base;

    @Option(
            names = "--max-team-size",
            paramLabel = "N",
            defaultValue = "" + GraphSettings.DEFAULT_MAX_TEAM_SIZE,
            description =
                    "Papers with more authors make nobody a co-author; 0 for no limit (default:"
                            + " ${DEFAULT-VALUE}).")
    private int maxTeamSize;

    @Option(
            names = "--source",
            paramLabel = "IRI",
            description =
                    "Who publishes the digests; the graph and its dumps name it (default: the"
                            + " project daily_papers_ko).")
    private Optional<String> source = Optional.empty();

    @Option(
            names = "--license",
            paramLabel = "IRI",
            description =
                    "The licence of the summaries, for the dumps to state (default: CC BY-NC-ND"
                            + " 4.0, which daily_papers_ko has; none for another --source).")
    private Optional<String> license = Optional.empty();

    @Option(
            names = "--strict",
            description = "Build nothing when anything in the input would be lost; exit code 3.")
    private boolean strict;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write all problems to a file, as .tsv or .jsonl.")
    private Optional<Path> report = Optional.empty();

    private final Terminal terminal;

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Store store = storeOption.store();
        GraphBuild.Outcome outcome =
                new BuildRun(store, settings(), terminal)
                        .strict(strict)
                        .curation(curationOption.sources())
                        .examples(queriesOption.catalog(terminal))
                        .report(report.map(ProblemReport::to))
                        .of(new Inputs(inputs));
        if (outcome.built()) {
            store.currentFolder().ifPresent(terminal.out()::println);
        }
        return ExitCode.DONE.value();
    }

    private GraphSettings settings() {
        try {
            return new GraphSettings(
                    base, maxTeamSize, Software.version(), DatasetRights.of(source, license));
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(e.getMessage(), e);
        }
    }
}
