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
import org.w3id.paperkg.query.AnswerRows;
import org.w3id.paperkg.query.BadParameterException;
import org.w3id.paperkg.query.BoundQuery;
import org.w3id.paperkg.query.PaperColumns;

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
     * @param self address of this feed
     * @param page address of the same for browsers
     * @param next address of the feed's next page
     * @throws BadParameterException when a row has no paper or no day
     */
    public byte[] write(
            BoundQuery bound, AnswerRows rows, String self, String page, Optional<String> next) {
        Map<String, String> days = days(bound, rows);
        PaperEntries papers = new PaperEntries(model);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            AtomWriter writer = new AtomWriter(out);
            writer.start(
                    id(bound),
                    title(bound, papers),
                    bound.canned().description().english(),
                    days.values().stream().max(String::compareTo).orElseGet(papers::lastDay));
            writer.link("self", self, "application/atom+xml");
            writer.link("alternate", page, "text/html");
            if (next.isPresent()) {
                writer.link("next", next.get(), "application/atom+xml");
            }
            for (Map.Entry<String, String> paper : days.entrySet()) {
                writer.entry(papers.entry(paper.getKey(), paper.getValue()));
            }
            writer.end();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed could not be written to memory", e);
        }
        return out.toByteArray();
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

    /** By parameter, so that the order in which they were given does not matter. */
    private static Map<String, List<Node>> terms(BoundQuery bound) {
        Map<String, List<Node>> terms = new TreeMap<>(bound.alternatives());
        bound.terms().forEach((name, term) -> terms.put(name, List.of(term)));
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
                id.append(AtomWriter.encoded(value(term)));
                before = '&';
            }
        }
        return id.toString();
    }

    /** The day of each paper, in the order of the rows. */
    private static Map<String, String> days(BoundQuery bound, AnswerRows rows) {
        String date = PaperColumns.of(bound.canned().query()).orElseThrow().date();
        Map<String, String> days = new LinkedHashMap<>();
        for (Binding row : rows.rows()) {
            Node paper = row.get(Var.alloc(PaperColumns.PAPER));
            Node day = row.get(Var.alloc(date));
            boolean fit =
                    paper != null
                            && paper.isURI()
                            && day != null
                            && day.isLiteral()
                            && day.getLiteralLexicalForm().matches("\\d{4}-\\d{2}-\\d{2}");
            if (!fit) {
                throw new BadParameterException(
                        PaperColumns.PAPER,
                        "query '%s' gives no feed: row %d needs the IRI of a paper in ?paper and a date in ?%s"
                                .formatted(
                                        bound.canned().id(), rows.rows().indexOf(row) + 1, date));
            }
            days.putIfAbsent(paper.getURI(), day.getLiteralLexicalForm());
        }
        return days;
    }
}
