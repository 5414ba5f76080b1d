package org.w3id.paperkg.server.citation;

/** A format of bibliographies; the media types are those that doi.org answers to. */
public enum CitationFormat {
    BIBTEX("bib", "application/x-bibtex"),
    CSL("csl", "application/vnd.citationstyles.csl+json");

    private final String suffix;
    private final String mediaType;

    CitationFormat(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    public String suffix() {
        return suffix;
    }

    public String mediaType() {
        return mediaType;
    }
}
