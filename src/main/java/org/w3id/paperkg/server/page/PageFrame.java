package org.w3id.paperkg.server.page;

import java.util.List;

/**
 * What every page has around its content.
 *
 * @param title plain
 * @param iri of the resource shown; empty for other pages
 * @param documents the same in other forms
 * @param otherLanguage address of this page in the other language
 * @param jsonLd for search engines; empty for none
 */
public record PageFrame(
        String title,
        Wording words,
        String iri,
        List<Document> documents,
        String otherLanguage,
        String jsonLd) {
    /** The resource in another form. */
    public record Document(String name, String href, String mediaType) {}

    public PageFrame {
        documents = List.copyOf(documents);
    }

    /** An address of this site, in the language the reader chose. */
    public String lang() {
        return words.language().tag();
    }
}
