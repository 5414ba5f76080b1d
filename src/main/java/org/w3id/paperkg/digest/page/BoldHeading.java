package org.w3id.paperkg.digest.page;

import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.w3id.paperkg.digest.source.SourceText;

/** A line of its own in bold, which people write for a heading. */
final class BoldHeading {
    private static final Pattern BOLD = Pattern.compile("\\s*(\\*\\*|__)(?:(?!\\1).)+\\1\\s*");
    private static final int LEVEL = 6;

    private BoldHeading() {}

    /** A heading of the lowest level in place of such a line; any other block as it is. */
    static Node of(Node block, SourceText source) {
        if (!(block instanceof Paragraph)
                || block.getSourceSpans().size() != 1
                || !BOLD.matcher(Spans.text(block, source)).matches()) {
            return block;
        }
        Heading heading = new Heading();
        heading.setLevel(LEVEL);
        heading.setSourceSpans(block.getSourceSpans());
        Spans.children(block).forEach(heading::appendChild);
        return heading;
    }
}
