package org.w3id.paperkg.server.page.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.w3id.paperkg.query.answer.AnswerRows;
import org.w3id.paperkg.server.page.Hrefs;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.Wording;
import org.w3id.paperkg.server.page.picture.Figures;

/**
 * An answer as a table. A resource is shown by its label, with a link to its page; the column with
 * its label in the answer is then left out.
 */
public record AnswerTable(List<Column> columns, List<List<AnswerCell>> rows) {
    private static final List<String> LABELS = List.of("title", "name", "label");
    private static final List<String> STATEMENT = List.of("subject", "predicate", "object");
    private static final int MOST_STATEMENTS = 1000;

    public AnswerTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * @param key name of the variable
     * @param labels name of the variable with the labels of these resources, which has no column of
     *     its own; empty for none
     * @param number whether it holds numbers only
     */
    public record Column(String key, String labels, Label heading, boolean number) {
        static Column exact(String key, boolean number) {
            return new Column(key, "", Label.plain(key, ""), number);
        }
    }

    static AnswerTable of(AnswerRows answer, PageSource source) {
        List<Column> columns = new ArrayList<>();
        List<List<AnswerCell>> cells = new ArrayList<>();
        for (String name : answer.columns()) {
            if (labelled(name, answer).isEmpty()) {
                List<Node> values = values(name, answer);
                Figures figures = figures(name, values);
                Label heading = AnswerWords.heading(name, source.words().language());
                columns.add(new Column(name, labels(name, answer), heading, figures.every()));
                cells.add(
                        values.stream()
                                .map(one -> AnswerCell.of(one, name, figures, source))
                                .toList());
            }
        }
        return new AnswerTable(columns, turned(cells, answer.rows().size()));
    }

    /** Every column as the query names it, and every term as itself. */
    public static AnswerTable exact(AnswerRows answer, Hrefs hrefs) {
        List<Column> columns = new ArrayList<>();
        List<List<AnswerCell>> cells = new ArrayList<>();
        for (String name : answer.columns()) {
            List<Node> values = values(name, answer);
            Figures figures = figures(name, values);
            columns.add(Column.exact(name, figures.every()));
            cells.add(values.stream().map(one -> AnswerCell.exact(one, figures, hrefs)).toList());
        }
        return new AnswerTable(columns, turned(cells, answer.rows().size()));
    }

    /**
     * Every column as the query names it; resources by their labels, with the term itself for those
     * who point at them.
     */
    public static AnswerTable named(AnswerRows answer, PageSource source) {
        List<Column> columns = new ArrayList<>();
        List<List<AnswerCell>> cells = new ArrayList<>();
        for (String name : answer.columns()) {
            List<Node> values = values(name, answer);
            Figures figures = figures(name, values);
            columns.add(Column.exact(name, figures.every()));
            cells.add(values.stream().map(one -> AnswerCell.named(one, figures, source)).toList());
        }
        return new AnswerTable(columns, turned(cells, answer.rows().size()));
    }

    /** Subject, predicate and object, each as itself. */
    public static AnswerTable exact(List<Triple> triples, Hrefs hrefs) {
        return new AnswerTable(
                STATEMENT.stream().map(name -> Column.exact(name, false)).toList(),
                triples.stream()
                        .map(
                                triple ->
                                        terms(triple)
                                                .map(
                                                        node ->
                                                                AnswerCell.exact(
                                                                        node, Figures.MIXED, hrefs))
                                                .toList())
                        .toList());
    }

    /** Subject, property and value of the first statements. */
    static AnswerTable of(List<Triple> triples, PageSource source) {
        return new AnswerTable(
                STATEMENT.stream().map(key -> part(key, source)).toList(),
                triples.stream().limit(MOST_STATEMENTS).map(one -> row(one, source)).toList());
    }

    private static Column part(String key, PageSource source) {
        Wording words = source.words();
        Label heading = Label.plain(words.of("query." + key), words.language().tag());
        return new Column(key, "", heading, false);
    }

    private static List<AnswerCell> row(Triple triple, PageSource source) {
        return List.of(
                AnswerCell.of(triple.getSubject(), "", Figures.MIXED, source),
                AnswerCell.term(triple.getPredicate(), source),
                AnswerCell.of(triple.getObject(), "", Figures.MIXED, source));
    }

    /** Whether its rows are subject, property and value. */
    boolean isOfStatements() {
        return columns.stream().map(Column::key).toList().equals(STATEMENT);
    }

    /** The place of a column, also of one whose labels are in the place of another's resources. */
    Optional<Integer> place(String name) {
        return IntStream.range(0, columns.size())
                .boxed()
                .filter(i -> List.of(columns.get(i).key(), columns.get(i).labels()).contains(name))
                .findFirst();
    }

    private static Stream<Node> terms(Triple triple) {
        return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    // with null where there is none, as bindings have it
    private static List<Node> values(String column, AnswerRows answer) {
        return answer.rows().stream().map(row -> row.get(Var.alloc(column))).toList();
    }

    private static Figures figures(String column, List<Node> values) {
        return Figures.of(column, values.stream().filter(Objects::nonNull).toList());
    }

    private static List<List<AnswerCell>> turned(List<List<AnswerCell>> columns, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> columns.stream().map(cells -> cells.get(row)).toList())
                .toList();
    }

    private static String labels(String column, AnswerRows answer) {
        return answer.columns().stream()
                .filter(other -> labelled(other, answer).filter(column::equals).isPresent())
                .findFirst()
                .orElse("");
    }

    /** {@code paper} for {@code ?title} after it, {@code coauthor} for {@code ?coauthorName}. */
    private static Optional<String> labelled(String name, AnswerRows answer) {
        int place = answer.columns().indexOf(name);
        Optional<String> resource = Optional.empty();
        if (LABELS.contains(name) && place > 0) {
            resource = Optional.of(answer.columns().get(place - 1));
        }
        for (String label : LABELS) {
            String ending = label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
            if (name.endsWith(ending)) {
                resource = Optional.of(name.substring(0, name.length() - ending.length()));
            }
        }
        return resource.filter(answer.columns()::contains)
                .filter(
                        column ->
                                values(column, answer).stream()
                                        .allMatch(node -> node != null && node.isURI()));
    }
}
