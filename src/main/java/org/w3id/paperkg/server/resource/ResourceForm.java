package org.w3id.paperkg.server.resource;

import java.util.List;

/** A form in which a resource is described, in the order of preference when a client has none. */
enum ResourceForm {
    TURTLE(
            "Turtle",
            "ttl",
            List.of(
                    "text/turtle",
                    "application/turtle",
                    "application/x-turtle",
                    "text/n3",
                    "text/rdf+n3")),
    HTML("HTML", "html", List.of("text/html", "application/xhtml+xml")),
    JSONLD("JSON-LD", "jsonld", List.of("application/ld+json", "application/json")),
    NTRIPLES("N-Triples", "nt", List.of("application/n-triples", "text/plain")),
    RDFXML("RDF/XML", "rdf", List.of("application/rdf+xml", "application/xml", "text/xml")),
    BIBTEX("BibTeX", "bib", List.of("application/x-bibtex", "text/x-bibtex")),
    CSL("CSL-JSON", "csl.json", List.of("application/vnd.citationstyles.csl+json")),
    CSL_SHORT("CSL-JSON", "csl", List.of());

    private final String label;
    private final String suffix;
    private final List<String> mediaTypes;

    ResourceForm(String label, String suffix, List<String> mediaTypes) {
        this.label = label;
        this.suffix = suffix;
        this.mediaTypes = mediaTypes;
    }

    String label() {
        return label;
    }

    String suffix() {
        return suffix;
    }

    /** The one to send, then others that ask for it; none for another name of a form. */
    List<String> mediaTypes() {
        return mediaTypes;
    }

    String mediaType() {
        return this == CSL_SHORT ? CSL.mediaType() : mediaTypes.get(0);
    }

    boolean isBibliography() {
        return this == BIBTEX || this == CSL || this == CSL_SHORT;
    }
}
