package org.w3id.paperkg.server.page.query;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.w3id.paperkg.server.page.Hrefs;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.Prefixes;
import org.w3id.paperkg.server.page.picture.Figures;

/**
 * One value of an answer in a table.
 *
 * @param number empty for all that is none
 * @param exact the number or the term as the graph has it; empty when it is shown so
 */
public record AnswerCell(PageLink link, Optional<BigDecimal> number, String exact) {
    static final AnswerCell EMPTY = text(Label.plain("", ""));

    static AnswerCell linked(PageLink link) {
        return new AnswerCell(link, Optional.empty(), "");
    }

    public static AnswerCell text(Label label) {
        return linked(new PageLink(label, ""));
    }

    public static AnswerCell number(BigDecimal number, String exact, Figures figures) {
        String shown = figures.shown(number, exact);
        return new AnswerCell(
                new PageLink(Label.plain(shown, ""), ""),
                Optional.of(number),
                shown.equals(exact) ? "" : exact);
    }

    /** A term as itself. */
    static AnswerCell exact(Node node, Figures figures, Hrefs hrefs) {
        Optional<BigDecimal> number = Figures.number(node);
        if (node == null) {
            return EMPTY;
        }
        if (number.isPresent()) {
            return number(number.get(), node.getLiteralLexicalForm(), figures);
        }
        if (node.isURI()) {
            String name = Prefixes.shortened(node.getURI());
            return linked(new PageLink(Label.plain(name, ""), hrefs.page(node.getURI())));
        }
        String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        String language = node.isLiteral() ? node.getLiteralLanguage() : "";
        return text(Label.plain(text, language));
    }

    /** A resource by its label, all else as itself. */
    static AnswerCell named(Node node, Figures figures, PageSource source) {
        if (node == null || !node.isURI()) {
            return exact(node, figures, source.hrefs());
        }
        Resource resource = source.model().createResource(node.getURI());
        String name = Prefixes.shortened(node.getURI());
        PageLink link =
                Prefixes.isTerm(node.getURI())
                        ? new PageLink(Label.plain(name, ""), source.hrefs().page(node.getURI()))
                        : source.link(resource);
        return new AnswerCell(link, Optional.empty(), node.getURI());
    }

    /** A property by its label. */
    static AnswerCell term(Node property, PageSource source) {
        Resource term = source.model().createResource(property.getURI());
        return linked(new PageLink(source.term(term), source.hrefs().page(term.getURI())));
    }

    /**
     * A resource by its label, a number rounded, a word of the query's own in the reader's
     * language.
     *
     * @param column name of its variable
     */
    static AnswerCell of(Node node, String column, Figures figures, PageSource source) {
        if (node == null) {
            return EMPTY;
        }
        if (node.isURI()) {
            return linked(source.link(source.model().createResource(node.getURI())));
        }
        if (!node.isLiteral()) {
            return text(Label.plain(node.toString(), ""));
        }
        String text = node.getLiteralLexicalForm();
        Optional<BigDecimal> number = Figures.number(node);
        if (number.isPresent()) {
            return number(number.get(), text, figures);
        }
        boolean marked = column.equals("title") || column.equals("text");
        return text(
                AnswerWords.value(column, text, source.words().language())
                        .orElseGet(
                                () ->
                                        marked
                                                ? Label.marked(text, node.getLiteralLanguage())
                                                : Label.plain(text, node.getLiteralLanguage())));
    }
}
