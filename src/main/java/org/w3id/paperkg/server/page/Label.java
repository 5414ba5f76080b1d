package org.w3id.paperkg.server.page;

import org.apache.jena.rdf.model.Literal;
import org.w3id.paperkg.server.markup.InlineText;

/**
 * A text as a page shows it.
 *
 * @param html safe to show as it is
 * @param plain the same without marks
 * @param language as BCP 47 has it; empty when unknown
 */
public record Label(String html, String plain, String language) {
    /** A text with inline markup. */
    public static Label marked(String text, String language) {
        InlineText inline = InlineText.of(text);
        return new Label(inline.html(), inline.plain(), language);
    }

    public static Label marked(Literal literal) {
        return marked(literal.getLexicalForm(), literal.getLanguage());
    }

    /** A text whose characters stand for themselves. */
    public static Label plain(String text, String language) {
        return new Label(InlineText.escaped(text), text, language);
    }
}
