package org.w3id.paperkg.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.paperkg.build.Progress;
import org.w3id.paperkg.cli.console.CommandFailure;
import org.w3id.paperkg.cli.console.ConsoleProgress;
import org.w3id.paperkg.cli.console.ExitCode;
import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.cli.option.CurationOption;
import org.w3id.paperkg.cli.option.Inputs;
import org.w3id.paperkg.cli.option.ViewsOption;
import org.w3id.paperkg.curation.Curation;
import org.w3id.paperkg.digest.DigestCollection;
import org.w3id.paperkg.digest.DigestFile;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.network.stored.StoredNetwork;
import org.w3id.paperkg.store.DatasetConfig;
import org.w3id.paperkg.store.Generation;
import org.w3id.paperkg.store.GraphCheck;
import org.w3id.paperkg.store.Store;
import org.w3id.paperkg.store.StoreCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paperkg check}. */
@Command(
        header = "Checks digests, or the graph in a store.",
        description = {
            "",
            "Of digests, the thesaurus and the curation of topics and authors, prints each problem"
                    + " with file and line, the shape in which each file is read and how much it lists,"
                    + " then an account of all lines of the digests. Of a store, reads all of it, and prints"
                    + " which files are not what was written, where its indexes, texts and dumps"
                    + " say something else than its triples, and where the graph departs from its"
                    + " rules or from the counts of its build. Changes nothing. Exit"
                    + " code 3 when input would be lost, no paper was read, or the graph is at fault.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  paperkg check digests/",
            "  paperkg check digests/ --curation my-topics.ttl",
            "  paperkg check --store paperkg-store"
        })
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description =
                    "A digest file, a folder of them (Markdown, at any depth), or - for stdin.")
    private List<String> inputs = List.of();

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Check the graph in this folder instead.")
    private Optional<Path> store = Optional.empty();

    @Mixin private CurationOption curationOption;

    @Mixin private ViewsOption viewsOption;

    private final Terminal terminal;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (inputs.isEmpty() == store.isEmpty()) {
            throw CommandFailure.usage(
                    "name either digests or a store to check: 'paperkg check INPUT…' or 'paperkg"
                            + " check --store DIR'");
        }
        if (store.isPresent() && curationOption.given()) {
            throw CommandFailure.usage(
                    "a store has its curation already; check a curation with digests: 'paperkg"
                            + " check INPUT --curation FILE'");
        }
        boolean sound = store.isPresent() ? graph(store.get()) : input(new Inputs(inputs));
        return (sound ? ExitCode.DONE : ExitCode.BAD_INPUT).value();
    }

    private boolean input(Inputs named) throws IOException {
        Curation curated = curationOption.sources().read();
        DigestCollection digests = named.read(terminal.in(), ConsoleProgress.on(terminal));
        List<Problem> decided = curated.problems(curated.authorsOf(digests.papers()));
        List<Problem> problems = ProblemReport.problems(decided, digests);
        terminal.print(problems.stream().map(ProblemReport::line).toList());
        terminal.print(digests.files().stream().map(CheckCommand::recognised).toList());
        terminal.print(account(digests, problems.size()));
        if (digests.papers().isEmpty()) {
            terminal.print(List.of("no paper was read: docs/digests.md shows what is read"));
        }
        return digests.lines().complete()
                && !digests.papers().isEmpty()
                && problems.stream().noneMatch(problem -> problem.code().grave());
    }

    private static String recognised(DigestFile file) {
        String shape = file.dialect().isEmpty() ? "not a digest" : file.dialect();
        int many = file.listings().size();
        return "%s: %s, %d %s"
                .formatted(file.path(), shape, many, many == 1 ? "listing" : "listings");
    }

    private static List<String> account(DigestCollection digests, int problems) {
        DigestFile.LineCount lines = digests.lines();
        long listings = digests.digests().stream().mapToLong(d -> d.listings().size()).sum();
        return List.of(
                "%d files, %d digests, %d listings of %d papers, %d problems"
                        .formatted(
                                digests.files().size(),
                                digests.digests().size(),
                                listings,
                                digests.papers().size(),
                                problems),
                "%d accepted + %d reported %s %d non-blank lines"
                        .formatted(
                                lines.accepted(),
                                lines.reported(),
                                lines.complete() ? "=" : "is not",
                                lines.nonBlank()));
    }

    private boolean graph(Path folder) throws IOException {
        Store checked = new Store(folder, DatasetConfig.bundled(), viewsOption.place(terminal));
        List<String> damage = StoreCheck.files(checked);
        if (!damage.isEmpty()) {
            terminal.print(damage);
            String advice =
                    "the store in %s has %d damaged %s, so nothing else was looked at; build it again"
                            .formatted(
                                    checked.folder(),
                                    damage.size(),
                                    damage.size() == 1 ? "file" : "files");
            terminal.print(List.of(advice));
            return false;
        }
        try (Generation generation = checked.open()) {
            List<String> faults = faults(generation);
            terminal.print(faults);
            String result =
                    faults.isEmpty()
                            ? "conforms: %d triples".formatted(generation.manifest().triples())
                            : "has %d faults".formatted(faults.size());
            terminal.print(List.of("the graph in %s %s".formatted(checked.folder(), result)));
            return faults.isEmpty();
        }
    }

    private List<String> faults(Generation generation) {
        try (Progress progress = ConsoleProgress.on(terminal)) {
            progress.start("checking the files and indexes", 0);
            List<String> faults = StoreCheck.parts(generation, StoredNetwork.DERIVATION);
            if (!faults.isEmpty()) {
                return faults;
            }
            progress.start("checking the graph", 0);
            return GraphCheck.violations(generation);
        }
    }
}
