package org.w3id.paperkg.digest.dialect;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.w3id.paperkg.digest.entry.ListingDraft;
import org.w3id.paperkg.digest.page.Page;
import org.w3id.paperkg.digest.page.Spans;

/** A paper in a run of fields without a heading: its title is one of them, its link another. */
final class FieldDialect implements Dialect {
    @Override
    public String name() {
        return "fields";
    }

    @Override
    public void read(Page page, FoundEntries found) {
        List<Node> blocks = page.blocks();
        for (int at = 0; at < blocks.size(); at++) {
            Optional<PaperLink> paper =
                    page.taken(blocks.get(at)) ? Optional.empty() : paper(page, blocks.get(at));
            if (paper.isPresent()) {
                int end = end(page, blocks, at);
                int line = Spans.lines(blocks.get(at)).first();
                Optional<ListingDraft> draft =
                        found.open(this, paper.get(), page.days().at(line), line);
                List<Node> section = blocks.subList(at, end);
                draft.ifPresent(entry -> new EntryBody(page, entry).read(section));
                at = end - 1;
            }
        }
    }

    private static int end(Page page, List<Node> blocks, int at) {
        int end = at + 1;
        while (end < blocks.size()
                && !(blocks.get(end) instanceof Heading)
                && EntryIds.titleBelow(List.of(blocks.get(end)), page).isEmpty()
                && !page.days().toldAt(Spans.lines(blocks.get(end)).first())) {
            end++;
        }
        return end;
    }

    private static Optional<PaperLink> paper(Page page, Node block) {
        if (!(block instanceof Paragraph) && !(block instanceof ListBlock)) {
            return Optional.empty();
        }
        List<Node> own = List.of(block);
        return EntryIds.titleBelow(own, page)
                .flatMap(
                        title ->
                                EntryIds.below(own, page)
                                        .map(link -> link.titled(Optional.of(title))));
    }
}
