package org.w3id.paperkg.server.feed;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.w3id.paperkg.query.BadParameterException;
import org.w3id.paperkg.query.BoundQuery;
import org.w3id.paperkg.query.FeedColumns;
import org.w3id.paperkg.query.answer.AnswerRows;
import org.w3id.paperkg.server.page.Hrefs;

/**
 * Writes the papers of an answer as a feed. A paper that has several rows is one entry, with the
 * day of the first; ids are the papers' IRIs, so a reader knows an entry again wherever the server
 * stands.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287, The Atom Syndication Format</a>
 */
public final class AtomFeed {
    private final Model model;
    private final String base;

    /**
     * @param model with a transaction open
     * @param base of its data
     */
    public AtomFeed(Model model, String base) {
        this.model = model;
        this.base = base;
    }

    /**
     * @throws BadParameterException when a row has no paper or no day
     */
    public byte[] write(BoundQuery bound, AnswerRows rows, FeedPlace place) {
        Map<String, String> days = days(bound, rows);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(bound, days, place, new AtomElements(out));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed could not be written to memory", e);
        }
        return out.toByteArray();
    }

    private void write(
            BoundQuery bound, Map<String, String> days, FeedPlace place, AtomElements writer)
            throws XMLStreamException {
        PaperEntries papers = new PaperEntries(model);
        writer.start(
                id(bound),
                title(bound, papers),
                bound.canned().description().english(),
                days.values().stream().max(String::compareTo).orElseGet(papers::lastDay));
        writer.rights(papers.rights(base + "dataset"));
        writer.link("self", place.address(place.self()), "application/atom+xml");
        writer.link("alternate", place.address(place.page()), "text/html");
        if (place.next().isPresent()) {
            writer.link("next", place.address(place.next().get()), "application/atom+xml");
        }
        for (Map.Entry<String, String> paper : days.entrySet()) {
            String iri = paper.getKey();
            writer.entry(papers.entry(iri, paper.getValue()), here(iri, place));
        }
        writer.end();
    }

    /** Where this server tells of a paper, wherever its IRI leads. */
    private String here(String iri, FeedPlace place) {
        String page = new Hrefs(base, Optional.empty()).page(iri);
        return page.startsWith("/") ? place.address(page) : iri;
    }

    /** What is asked, and of whom, so that a reader can tell two feeds of one query apart. */
    private static String title(BoundQuery bound, PaperEntries papers) {
        String values =
                terms(bound).values().stream()
                        .flatMap(List::stream)
                        .map(term -> term.isURI() ? papers.name(term.getURI()) : value(term))
                        .collect(Collectors.joining(", "));
        return bound.canned().summary().english() + (values.isEmpty() ? "" : ": " + values);
    }

    /**
     * By parameter, so that the order in which they were given does not matter; without those that
     * are what they are when not given.
     */
    private static Map<String, List<Node>> terms(BoundQuery bound) {
        Map<String, List<Node>> terms = new TreeMap<>(bound.alternatives());
        bound.terms().forEach((name, term) -> terms.put(name, List.of(term)));
        bound.canned()
                .defaults()
                .forEach(
                        (name, usual) ->
                                terms.computeIfPresent(
                                        name,
                                        (known, given) ->
                                                given.size() == 1
                                                                && value(given.get(0)).equals(usual)
                                                        ? null
                                                        : given));
        return terms;
    }

    private static String value(Node term) {
        return term.isURI() ? term.getURI() : term.getLiteralLexicalForm();
    }

    /** The query's address below the base, with the terms that were asked for. */
    private String id(BoundQuery bound) {
        StringBuilder id = new StringBuilder(base + "queries/" + bound.canned().id());
        char before = '?';
        for (Map.Entry<String, List<Node>> given : terms(bound).entrySet()) {
            for (Node term : given.getValue()) {
                id.append(before).append(given.getKey()).append('=');
                id.append(AtomElements.encoded(value(term)));
                before = '&';
            }
        }
        return id.toString();
    }

    /** The day of each paper, in the order of the rows. */
    private static Map<String, String> days(BoundQuery bound, AnswerRows rows) {
        String date = FeedColumns.of(bound.canned().query()).orElseThrow().date();
        Map<String, String> days = new LinkedHashMap<>();
        for (Binding row : rows.rows()) {
            Node paper = row.get(Var.alloc(FeedColumns.PAPER));
            Node day = row.get(Var.alloc(date));
            boolean fit =
                    paper != null
                            && paper.isURI()
                            && day != null
                            && day.isLiteral()
                            && day.getLiteralLexicalForm().matches("\\d{4}-\\d{2}-\\d{2}");
            if (!fit) {
                throw new BadParameterException(
                        FeedColumns.PAPER,
                        "query '%s' gives no feed: row %d needs the IRI of a paper in ?paper and a date in ?%s"
                                .formatted(
                                        bound.canned().id(), rows.rows().indexOf(row) + 1, date));
            }
            days.putIfAbsent(paper.getURI(), day.getLiteralLexicalForm());
        }
        return days;
    }
}
