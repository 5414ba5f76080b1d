package org.w3id.paperkg.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.w3id.paperkg.query.AnswerRows;

/**
 * An answer as a table. A resource is shown by its label, with a link to its page; the column with
 * its label in the answer is then left out.
 */
public record AnswerTable(List<Column> columns, List<List<Cell>> rows) {
    private static final List<String> LABELS = List.of("title", "name", "label");
    private static final int MOST_STATEMENTS = 1000;

    public AnswerTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * @param key name of the variable
     */
    public record Column(String key, Label heading, boolean number) {}

    /**
     * @param number the value of a number; zero for all else
     */
    public record Cell(PageLink link, double number) {
        static final Cell EMPTY = new Cell(new PageLink(Label.plain("", ""), ""), 0);
    }

    static AnswerTable of(AnswerRows answer, PageSource source) {
        List<Column> columns = new ArrayList<>();
        for (String name : answer.columns()) {
            if (!repeatsALabel(name, answer)) {
                boolean number =
                        answer.rows().stream().allMatch(row -> numeric(row.get(Var.alloc(name))));
                columns.add(
                        new Column(
                                name,
                                AnswerWords.heading(name, source.words().language()),
                                number && !answer.rows().isEmpty()));
            }
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Binding row : answer.rows()) {
            rows.add(
                    columns.stream()
                            .map(column -> cell(row.get(Var.alloc(column.key())), column, source))
                            .toList());
        }
        return new AnswerTable(columns, rows);
    }

    /** Every column as the query names it, and every term as itself. */
    public static AnswerTable exact(AnswerRows answer, Hrefs hrefs) {
        List<Column> columns =
                answer.columns().stream()
                        .map(name -> new Column(name, Label.plain(name, ""), false))
                        .toList();
        return new AnswerTable(
                columns,
                answer.rows().stream()
                        .map(
                                row ->
                                        columns.stream()
                                                .map(column -> row.get(Var.alloc(column.key())))
                                                .map(node -> exact(node, hrefs))
                                                .toList())
                        .toList());
    }

    private static Cell exact(Node node, Hrefs hrefs) {
        if (node == null) {
            return Cell.EMPTY;
        }
        if (node.isURI()) {
            String name = Prefixes.shortened(node.getURI());
            return new Cell(new PageLink(Label.plain(name, ""), hrefs.page(node.getURI())), 0);
        }
        String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        String language = node.isLiteral() ? node.getLiteralLanguage() : "";
        return new Cell(new PageLink(Label.plain(text, language), ""), 0);
    }

    /** Subject, predicate and object, each as itself. */
    public static AnswerTable exact(List<Triple> triples, Hrefs hrefs) {
        return new AnswerTable(
                Stream.of("subject", "predicate", "object")
                        .map(name -> new Column(name, Label.plain(name, ""), false))
                        .toList(),
                triples.stream()
                        .map(
                                triple ->
                                        Stream.of(
                                                        triple.getSubject(),
                                                        triple.getPredicate(),
                                                        triple.getObject())
                                                .map(node -> exact(node, hrefs))
                                                .toList())
                        .toList());
    }

    /** Subject, property and value of the first statements. */
    static AnswerTable of(List<Triple> triples, PageSource source) {
        List<Column> columns =
                List.of("subject", "predicate", "object").stream()
                        .map(
                                key ->
                                        new Column(
                                                key,
                                                Label.plain(
                                                        source.words().of("query." + key),
                                                        source.words().language().tag()),
                                                false))
                        .toList();
        return new AnswerTable(
                columns,
                triples.stream()
                        .limit(MOST_STATEMENTS)
                        .map(
                                triple ->
                                        List.of(
                                                cell(triple.getSubject(), columns.get(0), source),
                                                term(triple.getPredicate(), source),
                                                cell(triple.getObject(), columns.get(2), source)))
                        .toList());
    }

    private static Cell term(Node property, PageSource source) {
        Resource term = source.model().createResource(property.getURI());
        return new Cell(new PageLink(source.term(term), source.hrefs().page(term.getURI())), 0);
    }

    /** {@code ?title} after {@code ?paper}, {@code ?coauthorName} for {@code ?coauthor}. */
    private static boolean repeatsALabel(String name, AnswerRows answer) {
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
                                answer.rows().stream()
                                        .allMatch(row -> isResource(row.get(Var.alloc(column)))))
                .isPresent();
    }

    private static boolean isResource(Node node) {
        return node != null && node.isURI();
    }

    private static boolean numeric(Node node) {
        return node == null
                || node.isLiteral()
                        && node.getLiteralLexicalForm()
                                .matches("[-+]?\\d+([.]\\d+)?([eE][-+]?\\d+)?");
    }

    private static Cell cell(Node node, Column column, PageSource source) {
        if (node == null) {
            return Cell.EMPTY;
        }
        if (node.isURI()) {
            return new Cell(source.link(source.model().createResource(node.getURI())), 0);
        }
        if (!node.isLiteral()) {
            return new Cell(new PageLink(Label.plain(node.toString(), ""), ""), 0);
        }
        String text = node.getLiteralLexicalForm();
        Optional<Label> word = AnswerWords.value(column.key(), text, source.words().language());
        if (word.isPresent()) {
            return new Cell(new PageLink(word.get(), ""), 0);
        }
        Label label =
                column.key().equals("title") || column.key().equals("text")
                        ? Label.marked(text, node.getLiteralLanguage())
                        : Label.plain(text, node.getLiteralLanguage());
        return new Cell(new PageLink(label, ""), numeric(node) ? Double.parseDouble(text) : 0);
    }
}
