package org.w3id.paperkg.cli.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.paperkg.cli.console.CommandFailure;
import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.cli.console.TextTable;
import org.w3id.paperkg.query.BoundQuery;

/** Why a paper has its topics, for people. */
public final class TopicEvidence {
    private static final List<String> COLUMNS =
            List.of("rank", "score", "topic", "form", "point", "words around");

    private final String paper;
    private final CannedAnswers answers;
    private final TextTable card;

    /**
     * @param paper its IRI
     * @throws CommandFailure when the store has no such paper
     */
    public TopicEvidence(String paper, CannedAnswers answers) {
        this.paper = paper;
        this.answers = answers;
        this.card = answers.table("paper/card", Map.of("paper", paper));
        if (card.rows().isEmpty()) {
            throw CommandFailure.usage(
                    "there is no paper %s in the store; 'paperkg query paper/search -p words=…' finds papers by words, 'paperkg info' tells what the store was built from"
                            .formatted(paper.replaceFirst(".*/paper/", "")));
        }
    }

    /** One row for each topic, with the whole point. */
    public BoundQuery query() {
        return answers.bind("paper/why-topics", Map.of("paper", paper));
    }

    public void print(Optional<Integer> most, Terminal terminal) {
        TextTable why = answers.table(query());
        int all = why.rows().size();
        int shown = Math.min(all, most.orElse(all));
        String count = shown < all ? "%d of %d".formatted(shown, all) : Integer.toString(all);
        terminal.print(
                List.of(
                        title(),
                        paper,
                        "in the digest of " + String.join(", ", facts("day").toList()),
                        "",
                        "Topics (%s), best first".formatted(count)));
        if (shown > 0) {
            terminal.print(
                    new TextTable(
                            COLUMNS,
                            why.rows().stream()
                                    .limit(shown)
                                    .map(row -> line(why.columns(), row))
                                    .toList()));
        }
    }

    private String title() {
        return facts("title").findFirst().orElse("");
    }

    private Stream<String> facts(String part) {
        return card.only("part", "text").rows().stream()
                .filter(row -> row.get(0).equals(part))
                .map(row -> row.get(1));
    }

    private List<String> line(List<String> columns, List<String> row) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), row.get(i));
        }
        boolean point = !cells.get("position").isEmpty();
        String where =
                "%s #%s %s"
                        .formatted(cells.get("day"), cells.get("position"), cells.get("section"));
        return List.of(
                cells.get("rank"),
                cells.get("score"),
                cells.get("label"),
                cells.get("form"),
                point ? where.strip() : "title",
                Snippet.around(cells.get("form"), point ? cells.get("text") : title()));
    }
}
