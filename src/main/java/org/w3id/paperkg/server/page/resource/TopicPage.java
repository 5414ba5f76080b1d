package org.w3id.paperkg.server.page.resource;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.Lists;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.vocabulary.Pkg;

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
                source.otherLabel(topic),
                topic.listProperties(SKOS.altLabel).toList().stream()
                        .map(statement -> statement.getLiteral())
                        .sorted(
                                Comparator.comparing(Literal::getLanguage)
                                        .thenComparing(Literal::getLexicalForm))
                        .map(label -> Label.plain(label.getLexicalForm(), label.getLanguage()))
                        .toList(),
                PageSource.number(topic, Pkg.paperCount),
                PageSource.resources(topic, SKOS.broader.asNode()).stream()
                        .map(source::link)
                        .toList(),
                lists.first("topic/narrower", FIRST * 2, row -> lists.topic(row, "narrower")),
                lists.papers("topic/papers", page),
                lists.first("topic/authors", FIRST, row -> lists.person(row, "author", "since")),
                lists.first("topic/co-occurring", FIRST, row -> lists.topic(row, "other")),
                months(source.rows("topic/trend", "topic", topic, 0, MONTHS)));
    }

    /** From the first month with a paper to the last, also those without one. */
    private static List<TopicView.Month> months(List<QuerySolution> rows) {
        NavigableMap<YearMonth, Integer> papers = new TreeMap<>();
        rows.forEach(
                row ->
                        papers.put(
                                YearMonth.parse(row.getLiteral("month").getLexicalForm()),
                                row.getLiteral("papers").getInt()));
        if (papers.isEmpty()) {
            return List.of();
        }
        int most = Collections.max(papers.values());
        return Stream.iterate(
                        papers.firstKey(),
                        month -> !month.isAfter(papers.lastKey()),
                        month -> month.plusMonths(1))
                .map(month -> month(month, papers.getOrDefault(month, 0), most))
                .toList();
    }

    private static TopicView.Month month(YearMonth month, int papers, int most) {
        return new TopicView.Month(month.toString(), papers, 100 * papers / most);
    }
}
