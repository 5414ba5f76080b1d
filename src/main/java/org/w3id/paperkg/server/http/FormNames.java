package org.w3id.paperkg.server.http;

import java.util.List;
import java.util.stream.Stream;

/** What clients call a form in {@code Accept}. */
final class FormNames {
    private FormNames() {}

    /**
     * The media type first, then other names of the form.
     *
     * @param rows whether plain JSON and XML are results, and not a graph
     */
    static List<String> of(ResultFormat form, boolean rows) {
        return Stream.concat(Stream.of(form.mediaType()), others(form, rows)).toList();
    }

    private static Stream<String> others(ResultFormat form, boolean rows) {
        return switch (form) {
            case JSON -> Stream.of("application/json");
            case XML -> Stream.of("application/xml", "text/xml");
            case JSONLD ->
                    Stream.concat(
                            rows ? Stream.empty() : others(ResultFormat.JSON, rows),
                            Stream.of("application/x-json+ld"));
            case RDFXML -> rows ? Stream.empty() : others(ResultFormat.XML, rows);
            // Turtle is a part of N3
            case TURTLE ->
                    Stream.of(
                            "application/turtle",
                            "application/x-turtle",
                            "application/n3",
                            "text/n3",
                            "text/rdf+n3");
            case NTRIPLES -> Stream.of("text/plain");
            case HTML -> Stream.of("application/xhtml+xml");
            case BIBTEX -> Stream.of("text/x-bibtex");
            case CSV, TSV, TRIG, NQUADS, ATOM, CSL -> Stream.empty();
        };
    }
}
