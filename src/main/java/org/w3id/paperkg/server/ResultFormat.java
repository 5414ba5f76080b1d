package org.w3id.paperkg.server;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.w3id.paperkg.query.AnswerSyntax;
import org.w3id.paperkg.query.PaperColumns;

/** The forms in which a canned query gives its result, by suffix or by media type. */
enum ResultFormat {
    JSON("json", "application/sparql-results+json", Kind.ROWS, ResultSetLang.RS_JSON),
    XML("xml", "application/sparql-results+xml", Kind.ROWS, ResultSetLang.RS_XML),
    CSV("csv", "text/csv", Kind.ROWS, ResultSetLang.RS_CSV),
    TSV("tsv", "text/tab-separated-values", Kind.ROWS, ResultSetLang.RS_TSV),
    HTML("html", "text/html", Kind.ANY, null),
    ATOM("atom", "application/atom+xml", Kind.PAPERS, null),
    TURTLE("ttl", "text/turtle", Kind.GRAPH, Lang.TURTLE),
    NTRIPLES("nt", "application/n-triples", Kind.GRAPH, Lang.NTRIPLES),
    JSONLD("jsonld", "application/ld+json", Kind.GRAPH, Lang.JSONLD),
    RDFXML("rdf", "application/rdf+xml", Kind.GRAPH, Lang.RDFXML);

    private enum Kind {
        ANY,
        ROWS,
        PAPERS,
        GRAPH;

        boolean fits(Query query) {
            return switch (this) {
                case ANY -> true;
                case ROWS -> !AnswerSyntax.isGraph(query);
                case PAPERS -> PaperColumns.of(query).isPresent();
                case GRAPH -> AnswerSyntax.isGraph(query);
            };
        }
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

    String mediaType() {
        return mediaType;
    }

    /** The syntax that Jena writes; pages and feeds have none. */
    Lang lang() {
        return lang;
    }

    /** The media type, with the charset for those that have one. */
    String contentType() {
        return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
    }

    String suffix() {
        return suffix;
    }

    /**
     * The forms that a query can give: rows for SELECT and ASK, a graph for CONSTRUCT and DESCRIBE,
     * a page for all, a feed for papers by day. The first is for clients that have no wish.
     */
    static List<ResultFormat> of(Query query) {
        return Arrays.stream(values()).filter(format -> format.kind.fits(query)).toList();
    }

    static Optional<ResultFormat> ofSuffix(String suffix) {
        return Arrays.stream(values()).filter(format -> format.suffix.equals(suffix)).findFirst();
    }

    /** The best of what a client accepts; plain JSON and XML mean the SPARQL results in them. */
    static Optional<ResultFormat> accepted(String accept, Query query) {
        // what has no wish gets data, not a page
        return best(
                accept,
                of(query).stream().sorted(Comparator.comparing(format -> format == HTML)).toList());
    }

    /** The best syntax for a graph, of what a client accepts. */
    static Optional<ResultFormat> acceptedForGraph(String accept) {
        return best(
                accept,
                Arrays.stream(values()).filter(format -> format.kind == Kind.GRAPH).toList());
    }

    private static Optional<ResultFormat> best(String accept, List<ResultFormat> offered) {
        if (accept == null || accept.isBlank()) {
            return Optional.of(offered.get(0));
        }
        AcceptList wanted = new AcceptList(plainNames(accept));
        AcceptList given =
                AcceptList.create(
                        offered.stream()
                                .map(format -> MediaType.create(format.mediaType))
                                .map(MediaType::getContentTypeStr)
                                .toArray(String[]::new));
        MediaType best = AcceptList.match(wanted, given);
        return best == null
                ? Optional.empty()
                : offered.stream()
                        .filter(format -> format.mediaType.equals(best.getContentTypeStr()))
                        .findFirst();
    }

    private static String plainNames(String accept) {
        return accept.replaceAll("application/json\\b", JSON.mediaType)
                .replaceAll("application/xml\\b", XML.mediaType);
    }
}
