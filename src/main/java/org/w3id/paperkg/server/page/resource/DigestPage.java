package org.w3id.paperkg.server.page.resource;

import static org.w3id.paperkg.server.page.PageSource.text;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.Lists;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.calendar.IsoWeek;
import org.w3id.paperkg.vocabulary.Pkg;

/** Reads what the page of a digest shows. */
final class DigestPage {
    private static final PageLink NONE = new PageLink(Label.plain("", ""), "");

    private DigestPage() {}

    static DigestView read(PageSource source, Resource digest, int page) {
        NavigableMap<String, Resource> days = days(source);
        String date = text(digest, DCTerms.date.asNode());
        Lists lists = new Lists(source, digest, "digest");
        return new DigestView(
                date,
                link(source, days.lowerEntry(date)),
                link(source, days.higherEntry(date)),
                week(source, IsoWeek.of(LocalDate.parse(date))),
                year(source, date.substring(0, 4)),
                digest.listProperties(DCTerms.source).toList().stream()
                        .map(statement -> statement.getString())
                        .sorted()
                        .toList(),
                lists.papersOfDay("digest/papers", page, date));
    }

    private static PageLink week(PageSource source, IsoWeek week) {
        return new PageLink(
                Label.plain(week.toString(), ""), source.hrefs().withLanguage(week.path()));
    }

    private static PageLink year(PageSource source, String year) {
        return new PageLink(
                Label.plain(year, ""), source.hrefs().withLanguage("/calendar/" + year));
    }

    private static NavigableMap<String, Resource> days(PageSource source) {
        NavigableMap<String, Resource> days = new TreeMap<>();
        source.model()
                .listSubjectsWithProperty(RDF.type, Pkg.property(Pkg.Digest))
                .forEach(day -> days.put(text(day, DCTerms.date.asNode()), day));
        return days;
    }

    private static PageLink link(PageSource source, Map.Entry<String, Resource> day) {
        return day == null ? NONE : source.link(day.getValue());
    }
}
