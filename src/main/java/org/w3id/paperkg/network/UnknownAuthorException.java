package org.w3id.paperkg.network;

/** An IRI that is no author's in the graph at hand. */
public final class UnknownAuthorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownAuthorException(String iri) {
        super("the graph has no author %s; look among 'paperkg query author/list'".formatted(iri));
    }
}
