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
 * @param chosen tag of the language that the reader chose by name, which links carry on; empty if
 *     not
 * @param whole whether the page has all its parts; if not, it says so
 */
public record PageFrame(
        String title,
        Wording words,
        String iri,
        List<Document> documents,
        String otherLanguage,
        String jsonLd,
        String chosen,
        boolean whole) {
    /** The resource in another form. */
    public record Document(String name, String href, String mediaType) {}

    public PageFrame {
        documents = List.copyOf(documents);
    }

    /** Of a page with all its parts. */
    public PageFrame(
            String title,
            Wording words,
            String iri,
            List<Document> documents,
            String otherLanguage,
            String jsonLd,
            String chosen) {
        this(title, words, iri, documents, otherLanguage, jsonLd, chosen, true);
    }

    /** For a reader who chose no language. */
    public PageFrame(
            String title,
            Wording words,
            String iri,
            List<Document> documents,
            String otherLanguage,
            String jsonLd) {
        this(title, words, iri, documents, otherLanguage, jsonLd, "");
    }

    /** The frame for what could be read. */
    public PageFrame around(PageRows rows) {
        return new PageFrame(
                title, words, iri, documents, otherLanguage, jsonLd, chosen, rows.whole());
    }

    /** An address of this site, in the language the reader chose. */
    public String site(String path) {
        return chosen.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + "lang=" + chosen;
    }

    /** The language of the page. */
    public String lang() {
        return words.language().tag();
    }
}
