package org.w3id.paperkg.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.w3id.paperkg.query.AuthorLookup;
import org.w3id.paperkg.query.KnownAuthor;
import org.w3id.paperkg.store.Generation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paperkg coauthors}. */
@Command(
        header = "Lists who wrote with an author, and whom those wrote with.",
        footer = {
            "",
            "Examples:",
            "  paperkg coauthors 'percy liang' --min-papers 2",
            "  paperkg coauthors 'percy liang' --depth 2"
        })
final class CoauthorsCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "NAME", description = "The author's name.")
    private List<String> name;

    @Option(
            names = "--depth",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "1: co-authors; 2: also the co-authors of those (default: ${DEFAULT-VALUE}).")
    private int depth;

    @Option(
            names = "--min-papers",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "Only co-authors with so many joint papers or more (default:"
                            + " ${DEFAULT-VALUE}).")
    private int minPapers;

    @Mixin private StoreOption storeOption;

    private final Terminal terminal;

    CoauthorsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (depth < 1 || depth > 2) {
            throw CommandFailure.usage("--depth can be 1 or 2, not '%d'".formatted(depth));
        }
        if (minPapers < 1) {
            throw CommandFailure.usage(
                    "--min-papers is a number from 1, not '%d'".formatted(minPapers));
        }
        try (Generation generation = storeOption.store().open()) {
            KnownAuthor author =
                    new TypedName(String.join(" ", name))
                            .author(AuthorLookup.of(generation.dataset()), terminal);
            show(author, new CannedAnswers(generation));
        }
        return ExitCode.DONE.value();
    }

    private void show(KnownAuthor author, CannedAnswers answers) {
        TextTable direct =
                answers.table(
                        "author/coauthors",
                        Map.of("author", author.iri(), "minimum", Integer.toString(minPapers)));
        terminal.print(
                List.of("%d co-authors of %s".formatted(direct.rows().size(), author.name())));
        terminal.print(direct.only("name", "papers", "first", "last"));
        if (depth == 2) {
            TextTable further =
                    answers.table("author/second-degree", Map.of("author", author.iri()));
            terminal.print(
                    List.of(
                            "",
                            "%d authors one introduction away, most shared contacts first"
                                    .formatted(further.rows().size())));
            terminal.print(further.only("name", "contacts", "through", "papers"));
        }
    }
}
