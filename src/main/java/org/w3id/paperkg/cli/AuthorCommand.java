package org.w3id.paperkg.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.w3id.paperkg.cli.answer.CannedAnswers;
import org.w3id.paperkg.cli.answer.StandingText;
import org.w3id.paperkg.cli.console.ExitCode;
import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.cli.console.TextTable;
import org.w3id.paperkg.cli.option.ReadOption;
import org.w3id.paperkg.cli.option.TypedName;
import org.w3id.paperkg.network.standing.Places;
import org.w3id.paperkg.network.standing.Standing;
import org.w3id.paperkg.network.stored.StoredNetwork;
import org.w3id.paperkg.query.lookup.KnownAuthor;
import org.w3id.paperkg.store.Generation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code paperkg author}. */
@Command(
        header = "Shows an author: papers, strongest collaborators, topics, place in the network.",
        description = {
            "",
            "Case, accents and punctuation of the name do not matter. An author is a name: people"
                    + " who share one appear as one. Where the graph says that two names may be one"
                    + " person, or one name several, so does the answer.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  paperkg author 'percy liang'",
            "  paperkg author 'Borje F Karlsson'"
        })
final class AuthorCommand implements Callable<Integer> {
    private static final int MOST = 10;

    @Parameters(
            arity = "1..*",
            paramLabel = "NAME",
            description = "The author's name, slug or IRI.")
    private List<String> name;

    @Mixin private ReadOption readOption;

    private final Terminal terminal;

    AuthorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Generation generation = readOption.store(terminal).open()) {
            KnownAuthor author =
                    new TypedName(String.join(" ", name))
                            .author(new StoredNetwork(generation).authors(), terminal);
            Standing standing =
                    Standing.of(
                            generation.dataset(),
                            author.iri(),
                            () -> Places.of(generation.dataset()));
            show(author, standing, new CannedAnswers(generation));
        }
        return ExitCode.DONE.value();
    }

    private void show(KnownAuthor author, Standing standing, CannedAnswers answers) {
        Map<String, String> parameters = Map.of("author", author.iri());
        terminal.print(List.of(author.name(), author.iri()));
        if (!author.otherForms().isEmpty()) {
            terminal.print(List.of("also printed as " + String.join(", ", author.otherForms())));
        }
        terminal.print(StandingText.ofName(author.name(), standing));
        TextTable papers = answers.table("author/papers", parameters);
        section("Papers", papers.only("listed", "paper", "title"), Integer.MAX_VALUE);
        TextTable collaborators = answers.table("author/coauthors", parameters);
        section(
                "Collaborators, most joint papers first",
                collaborators.only("name", "papers", "first", "last"),
                MOST);
        section(
                "Topics",
                answers.table("author/topics", parameters).only("label", "papers", "last"),
                MOST);
        if (!standing.measures().isEmpty()) {
            terminal.print(List.of("", "Place in the co-author network"));
            terminal.print(StandingText.ofMeasures(standing));
        }
    }

    private void section(String title, TextTable table, int most) {
        int rows = table.rows().size();
        String count = rows > most ? "%d of %d".formatted(most, rows) : Integer.toString(rows);
        terminal.print(List.of("", "%s (%s)".formatted(title, count)));
        if (rows > 0) {
            terminal.print(table.first(most));
        }
    }
}
