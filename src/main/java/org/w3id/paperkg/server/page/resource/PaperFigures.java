package org.w3id.paperkg.server.page.resource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.w3id.paperkg.query.paper.PaperCard;
import org.w3id.paperkg.server.page.picture.Picture.Point;
import org.w3id.paperkg.server.page.picture.Sparkline;
import org.w3id.paperkg.server.page.picture.Timeline;

/** What some papers amount to, by month, topic and author. */
record PaperFigures(List<PaperCard> papers) {
    /**
     * @param iri of a topic or an author
     */
    record Count(String iri, int papers) {}

    PaperFigures {
        papers = List.copyOf(papers);
    }

    /** The same figures of some of the papers. */
    PaperFigures since(LocalDate day) {
        return new PaperFigures(papers.stream().filter(card -> !card.day().isBefore(day)).toList());
    }

    /** Papers by month; empty when they are all of one. */
    Optional<Timeline> months(String unit) {
        TreeMap<YearMonth, Integer> months = new TreeMap<>();
        papers.forEach(card -> months.merge(YearMonth.from(card.day()), 1, Integer::sum));
        return months.size() < 2
                ? Optional.empty()
                : Timeline.of(
                        unit,
                        months.entrySet().stream()
                                .map(one -> point(one.getKey(), one.getValue()))
                                .toList());
    }

    private static Point point(YearMonth month, int papers) {
        return new Point(
                month.toString(),
                Optional.of(BigDecimal.valueOf(papers)),
                Integer.toString(papers));
    }

    /** Papers on a topic by quarter, from the first to the last quarter of all the papers. */
    Sparkline quarters(String topic) {
        TreeMap<Integer, Integer> quarters = new TreeMap<>();
        for (PaperCard card : papers) {
            quarters.merge(quarter(card), card.topics().contains(topic) ? 1 : 0, Integer::sum);
        }
        int first = quarters.firstKey();
        int last = Math.max(first + 1, quarters.lastKey());
        return Sparkline.of(
                Stream.iterate(first, one -> one <= last, one -> one + 1)
                        .map(one -> quarters.getOrDefault(one, 0))
                        .toList());
    }

    private static int quarter(PaperCard card) {
        return card.day().getYear() * 4 + (card.day().getMonthValue() - 1) / 3;
    }

    /** Most papers first. */
    List<Count> topics() {
        return counted(PaperCard::topics);
    }

    /** Most papers first. */
    List<Count> creators() {
        return counted(PaperCard::creators);
    }

    private List<Count> counted(Function<PaperCard, Collection<String>> named) {
        Map<String, Integer> counts = new HashMap<>();
        papers.forEach(
                card -> named.apply(card).forEach(iri -> counts.merge(iri, 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(one -> new Count(one.getKey(), one.getValue()))
                .sorted(
                        Comparator.comparingInt((Count one) -> -one.papers())
                                .thenComparing(Count::iri))
                .toList();
    }
}
