package org.w3id.paperkg.server.citation;

/** A format of bibliographies. */
public enum CitationFormat {
    BIBTEX,
    CSL
}
