package org.w3id.paperkg.server.page;

import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what the page of a topic shows. */
final class TopicPage {
    private static final int FIRST = 20;
    private static final int MONTHS = 1000;

    private TopicPage() {}

    /**
     * @param page of the papers, from 1
     */
    static TopicView read(PageSource source, Resource topic, int page) {
        Lists lists = new Lists(source, topic, "topic");
        return new TopicView(
                source.label(topic),
                otherLabel(source, topic),
                topic.listProperties(SKOS.altLabel).toList().stream()
                        .map(statement -> statement.getLiteral())
                        .sorted(
                                Comparator.comparing(Literal::getLanguage)
                                        .thenComparing(Literal::getLexicalForm))
                        .map(label -> Label.plain(label.getLexicalForm(), label.getLanguage()))
                        .toList(),
                PageSource.number(topic, Pkg.paperCount),
                PageSource.resources(topic, SKOS.broader).stream().map(source::link).toList(),
                lists.first("topic/narrower", FIRST * 2, row -> lists.topic(row, "narrower")),
                lists.page("topic/papers", page, lists::paper),
                lists.first("topic/authors", FIRST, row -> lists.person(row, "author", "since")),
                lists.first("topic/co-occurring", FIRST, row -> lists.topic(row, "other")),
                months(source.rows("topic/trend", "topic", topic, 0, MONTHS)));
    }

    private static List<TopicView.Month> months(List<QuerySolution> rows) {
        Map<String, Integer> papers = new TreeMap<>();
        rows.forEach(
                row ->
                        papers.put(
                                row.getLiteral("month").getLexicalForm(),
                                row.getLiteral("papers").getInt()));
        int most = papers.values().stream().max(Comparator.naturalOrder()).orElse(1);
        return papers.entrySet().stream()
                .map(
                        month ->
                                new TopicView.Month(
                                        month.getKey(),
                                        month.getValue(),
                                        100 * month.getValue() / most))
                .toList();
    }

    /** The preferred label in the language that the page's own labels are not in. */
    static Label otherLabel(PageSource source, Resource topic) {
        String shown = source.label(topic).language();
        return topic
                .inModel(source.model())
                .asResource()
                .listProperties(SKOS.prefLabel)
                .toList()
                .stream()
                .map(statement -> statement.getLiteral())
                .filter(label -> !label.getLanguage().equals(shown))
                .min(Comparator.comparing(Literal::getLanguage))
                .map(label -> Label.plain(label.getLexicalForm(), label.getLanguage()))
                .orElse(Label.plain("", ""));
    }
}
