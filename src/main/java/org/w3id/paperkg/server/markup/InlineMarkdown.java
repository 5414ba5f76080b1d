package org.w3id.paperkg.server.markup;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.w3id.paperkg.unicode.XmlGate;

/**
 * A run of CommonMark without blocks. Its entities, such as {@code &#1;}, can spell characters that
 * neither a page nor a feed may hold; those are left out.
 */
final class InlineMarkdown {
    // no list, heading or quote: a title may begin with "1." or "#"
    private static final Parser PARSER = Parser.builder().enabledBlockTypes(Set.of()).build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder()
                    .escapeHtml(true)
                    .sanitizeUrls(true)
                    .omitSingleParagraphP(true)
                    .softbreak("<br>\n")
                    .build();
    // CommonMark closes no **bold(text)** before a Korean particle
    private static final Pattern LEFT_OVER_BOLD = Pattern.compile("\\*\\*([^*\\n]+)\\*\\*");

    private InlineMarkdown() {}

    static String html(String markdown) {
        return around(markdown, XmlGate.passed(HTML.render(parse(markdown))));
    }

    static String plain(String markdown) {
        StringBuilder text = new StringBuilder();
        parse(markdown).accept(new PlainText(text));
        return around(markdown, XmlGate.passed(text.toString()));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    // a paragraph has no space at its ends, but a formula may follow
    private static String around(String source, String inner) {
        String before = source.startsWith(" ") ? " " : "";
        boolean blank = source.isBlank();
        return before + inner + (source.endsWith(" ") && !blank ? " " : "");
    }

    private static Node parse(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new LeftOverBold());
        document.accept(new UnfollowedLinks());
        return document;
    }

    private static final class LeftOverBold extends AbstractVisitor {
        @Override
        public void visit(Text text) {
            Matcher bold = LEFT_OVER_BOLD.matcher(text.getLiteral());
            int end = 0;
            while (bold.find()) {
                text.insertBefore(new Text(text.getLiteral().substring(end, bold.start())));
                StrongEmphasis strong = new StrongEmphasis("**");
                strong.appendChild(new Text(bold.group(1)));
                text.insertBefore(strong);
                end = bold.end();
            }
            text.setLiteral(text.getLiteral().substring(end));
        }
    }

    /** Leaves of a picture, and of a link that leads nowhere on the web, their words. */
    private static final class UnfollowedLinks extends AbstractVisitor {
        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (!WebAddress.isLink(link.getDestination())) {
                unwrap(link);
            }
        }

        @Override
        public void visit(Image picture) {
            visitChildren(picture);
            unwrap(picture);
        }

        private static void unwrap(Node node) {
            while (node.getFirstChild() != null) {
                node.insertBefore(node.getFirstChild());
            }
            node.unlink();
        }
    }

    private static final class PlainText extends AbstractVisitor {
        private final StringBuilder out;

        PlainText(StringBuilder out) {
            this.out = out;
        }

        @Override
        public void visit(Text text) {
            out.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            out.append(code.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            out.append(html.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            out.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            out.append(' ');
        }
    }
}
