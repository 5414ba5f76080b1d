package org.w3id.paperkg.digest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.w3id.paperkg.digest.entry.FieldName;
import org.w3id.paperkg.digest.source.SourceText;
import org.w3id.paperkg.vocabulary.ArxivId;

/** The links of a piece of a page, in its order, with the source of what they show. */
public final class Links {
    private Links() {}

    /**
     * A link.
     *
     * @param shown the source between its brackets
     * @param printed the source of the whole
     */
    public record PageLink(String shown, String url, String printed) {
        /** The paper that it leads to. */
        public Optional<ArxivId> paper() {
            return ArxivId.ofPage(url);
        }

        /** Whether it shows what it is, such as "PDF", and no title. */
        public boolean nameless() {
            return FieldName.of(shown).filter(name -> name != FieldName.TITLE).isPresent()
                    || shown.codePoints().noneMatch(Character::isLetter)
                    || ArxivId.ofAddress(shown).isPresent()
                    || ArxivId.ofPath(shown.strip()).isPresent()
                    || shown.strip().startsWith("http")
                    || shown.contains("![");
        }
    }

    /** Those in a node; nested lists count when they are part of it. */
    public static List<PageLink> in(Node node, SourceText source) {
        List<PageLink> links = new ArrayList<>();
        node.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Link link) {
                        links.add(
                                new PageLink(
                                        shown(link, source),
                                        link.getDestination(),
                                        Spans.source(link.getSourceSpans(), source)));
                    }
                });
        return links;
    }

    private static String shown(Link link, SourceText source) {
        List<SourceSpan> spans = new ArrayList<>();
        for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
            spans.addAll(child.getSourceSpans());
        }
        return Spans.between(spans, source).strip();
    }

    /** The first paper that links lead to, and otherwise one that the text names. */
    public static Optional<ArxivId> paper(List<PageLink> links, String text) {
        return links.stream()
                .map(PageLink::paper)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> ArxivId.firstIn(text));
    }
}
