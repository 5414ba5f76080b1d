package org.w3id.paperkg.server.page.resource;

import static org.w3id.paperkg.server.page.PageSource.text;

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
                digest.listProperties(DCTerms.source).toList().stream()
                        .map(statement -> statement.getString())
                        .sorted()
                        .toList(),
                lists.papersOfDay("digest/papers", page, date));
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
