package org.w3id.paperkg.server.http;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.w3id.paperkg.query.FeedColumns;
import org.w3id.paperkg.query.answer.AnswerSyntax;

/** The forms in which a query gives its result, by suffix or by media type. */
public enum ResultFormat {
    JSON("json", "application/sparql-results+json", Kind.ROWS, ResultSetLang.RS_JSON),
    XML("xml", "application/sparql-results+xml", Kind.ROWS, ResultSetLang.RS_XML),
    CSV("csv", "text/csv", Kind.ROWS, ResultSetLang.RS_CSV),
    TSV("tsv", "text/tab-separated-values", Kind.ROWS, ResultSetLang.RS_TSV),
    TURTLE("ttl", "text/turtle", Kind.GRAPH, Lang.TURTLE),
    NTRIPLES("nt", "application/n-triples", Kind.GRAPH, Lang.NTRIPLES),
    JSONLD("jsonld", "application/ld+json", Kind.GRAPH, Lang.JSONLD),
    RDFXML("rdf", "application/rdf+xml", Kind.GRAPH, Lang.RDFXML),
    TRIG("trig", "application/trig", Kind.QUADS, Lang.TRIG),
    NQUADS("nq", "application/n-quads", Kind.QUADS, Lang.NQUADS),
    HTML("html", "text/html", Kind.PAGE, null),
    ATOM("atom", "application/atom+xml", Kind.FEED, null),
    BIBTEX("bib", "application/x-bibtex", Kind.REFERENCES, null),
    CSL("csl.json", "application/vnd.citationstyles.csl+json", Kind.REFERENCES, null);

    private enum Kind {
        ROWS,
        GRAPH,
        QUADS,
        PAGE,
        FEED,
        REFERENCES
    }

    private final String suffix;
    private final String mediaType;
    private final Kind kind;
    private final Lang lang;

    ResultFormat(String suffix, String mediaType, Kind kind, Lang lang) {
        this.suffix = suffix;
        this.mediaType = mediaType;
        this.kind = kind;
        this.lang = lang;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The media type, with the charset for those that have one. */
    public String contentType() {
        return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
    }

    /** Whether it is for the reader's own list of references, which is no use in pages. */
    public boolean isBibliography() {
        return kind == Kind.REFERENCES;
    }

    /** The syntax that Jena writes; pages, feeds and references have none. */
    public Lang lang() {
        return lang;
    }

    public String suffix() {
        return suffix;
    }

    /**
     * The forms that any query can give: rows for SELECT and ASK, a graph for CONSTRUCT and
     * DESCRIBE, a page for all. The first is for clients that have no wish.
     */
    public static List<ResultFormat> of(Query query) {
        return of(kinds(query));
    }

    /** The forms of a canned query: also references for papers, and a feed for papers by day. */
    public static List<ResultFormat> ofCanned(Query query) {
        Set<Kind> kinds = kinds(query);
        if (FeedColumns.hasPapers(query)) {
            kinds.add(Kind.REFERENCES);
        }
        if (FeedColumns.of(query).isPresent()) {
            kinds.add(Kind.FEED);
        }
        return of(kinds);
    }

    /** The forms of a document that is a graph. */
    public static List<ResultFormat> ofGraph() {
        return of(EnumSet.of(Kind.GRAPH, Kind.PAGE));
    }

    private static Set<Kind> kinds(Query query) {
        if (!AnswerSyntax.isGraph(query)) {
            return EnumSet.of(Kind.ROWS, Kind.PAGE);
        }
        return query.isConstructQuad()
                ? EnumSet.of(Kind.QUADS, Kind.GRAPH, Kind.PAGE)
                : EnumSet.of(Kind.GRAPH, Kind.PAGE);
    }

    private static List<ResultFormat> of(Set<Kind> kinds) {
        return Arrays.stream(values()).filter(format -> kinds.contains(format.kind)).toList();
    }

    public static Optional<ResultFormat> ofSuffix(String suffix) {
        return Arrays.stream(values()).filter(format -> format.suffix.equals(suffix)).findFirst();
    }

    /** The best form of a graph that a client accepts. */
    public static Optional<ResultFormat> acceptedGraph(String accept) {
        return best(accept, of(EnumSet.of(Kind.GRAPH)));
    }

    /** Whether a client would rather have a page than data of any kind: a browser. */
    public static boolean prefersPage(String accept) {
        return best(accept, of(EnumSet.allOf(Kind.class))).filter(HTML::equals).isPresent();
    }

    /**
     * What a client would get from any query, and from the endpoint without one. Two clients for
     * whom this is the same get the same answers.
     */
    public static String choices(String accept) {
        return Stream.of(
                        EnumSet.allOf(Kind.class),
                        EnumSet.of(Kind.ROWS, Kind.PAGE),
                        EnumSet.of(Kind.GRAPH),
                        EnumSet.of(Kind.GRAPH, Kind.PAGE),
                        EnumSet.of(Kind.QUADS, Kind.GRAPH, Kind.PAGE))
                .map(kinds -> best(accept, of(kinds)))
                .map(form -> form.map(ResultFormat::suffix).orElse("-"))
                .collect(Collectors.joining(" "));
    }

    /**
     * The best of some forms for a client. Plain JSON and XML mean the SPARQL results in them, and
     * names that media types had before they were registered mean what they meant.
     *
     * @param accept null for a client that has no wish
     */
    public static Optional<ResultFormat> best(String accept, List<ResultFormat> offered) {
        // plain JSON and XML mean results where there are rows, else the graph
        boolean rows = offered.contains(JSON);
        return AcceptHeader.of(accept).best(offered, form -> FormNames.of(form, rows));
    }

    /** As people call it. */
    public String label() {
        return switch (this) {
            case BIBTEX -> "BibTeX";
            case CSL -> "CSL-JSON";
            default -> lang == null ? suffix.toUpperCase(Locale.ROOT) : lang.getLabel();
        };
    }
}
