package org.w3id.paperkg.digest.dialect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.w3id.paperkg.digest.entry.DayText;
import org.w3id.paperkg.digest.entry.FieldLine;
import org.w3id.paperkg.digest.entry.FieldName;
import org.w3id.paperkg.digest.page.HtmlLines;
import org.w3id.paperkg.digest.page.Links;
import org.w3id.paperkg.digest.page.Page;
import org.w3id.paperkg.digest.page.Spans;
import org.w3id.paperkg.vocabulary.ArxivId;

/**
 * A paper below a heading of its own, of any level: the heading names it by a link, or a line below
 * does, or the heading leads to a page of the paper.
 */
final class HeadingDialect implements Dialect {
    @Override
    public String name() {
        return "headings";
    }

    @Override
    public void read(Page page, FoundEntries found) {
        List<Node> blocks = page.blocks();
        int at = 0;
        while (at < blocks.size()) {
            int end = at + 1;
            if (blocks.get(at) instanceof Heading heading && !page.taken(heading)) {
                int line = Spans.lines(heading).first();
                Optional<PaperLink> paper =
                        paper(page, heading, blocks.subList(at + 1, own(blocks, at)));
                if (paper.isPresent()) {
                    end = section(page, blocks, at);
                    read(page, found, paper.get(), blocks.subList(at, end));
                } else if (!page.days().toldAt(line)) {
                    PageReference.of(heading, page).ifPresent(found::link);
                }
            }
            at = end;
        }
    }

    private void read(Page page, FoundEntries found, PaperLink paper, List<Node> section) {
        Node heading = section.get(0);
        int line = Spans.lines(heading).first();
        Optional<LocalDate> day = page.days().at(line).or(() -> day(page, section));
        Spans.lines(heading).forEach(page.ledger()::accept);
        found.open(this, paper, day, line)
                .ifPresent(
                        draft ->
                                new EntryBody(page, draft)
                                        .read(section.subList(1, section.size())));
    }

    /**
     * The end of what stands between a heading and the next, from whose lines it may have its
     * paper.
     */
    private static int own(List<Node> blocks, int at) {
        int end = at + 1;
        while (end < blocks.size() && !(blocks.get(end) instanceof Heading)) {
            end++;
        }
        return end;
    }

    /** The end of a heading's section, where a heading of its level follows or another entry. */
    private static int section(Page page, List<Node> blocks, int at) {
        int level = ((Heading) blocks.get(at)).getLevel();
        int end = at + 1;
        while (end < blocks.size() && !ends(page, blocks, end, level)) {
            end++;
        }
        return end;
    }

    private static boolean ends(Page page, List<Node> blocks, int at, int level) {
        return blocks.get(at) instanceof Heading next
                && (next.getLevel() <= level
                        || page.days().toldAt(Spans.lines(next).first())
                        || paper(page, next, blocks.subList(at + 1, own(blocks, at))).isPresent());
    }

    private static Optional<PaperLink> paper(Page page, Heading heading, List<Node> own) {
        String text = Spans.text(heading, page.source()).replace(HtmlLines.BREAK, ' ');
        List<Links.PageLink> links = Links.in(heading, page.source());
        Optional<ArxivId> named = Links.paper(links, text).or(() -> EntryIds.bare(text));
        Optional<String> title =
                EntryTitle.shown(links, true)
                        .or(() -> EntryTitle.shown(links, false))
                        .or(() -> EntryTitle.boldAtFirst(text))
                        .or(() -> EntryTitle.of(EntryIds.without(text)))
                        .or(() -> EntryTitle.leading(links));
        if (named.isPresent()) {
            String url = EntryIds.url(links, named.get());
            return title.map(words -> new PaperLink(named.get(), url, words));
        }
        if (page.days().toldAt(Spans.lines(heading).first())) {
            return Optional.empty();
        }
        return EntryIds.below(own, page)
                .map(link -> link.titled(EntryIds.titleBelow(own, page).or(() -> title)))
                .filter(whole -> !whole.title().isEmpty());
    }

    /** Of a page without a day: one that a field of the entry gives. */
    private static Optional<LocalDate> day(Page page, List<Node> section) {
        for (Node block : section) {
            if (block instanceof Paragraph) {
                for (int line : Spans.lines(block)) {
                    Optional<LocalDate> day =
                            FieldLine.parse(page.source().line(line))
                                    .filter(field -> field.name() == FieldName.DAY)
                                    .flatMap(field -> DayText.dayIn(field.value()));
                    if (day.isPresent()) {
                        return day;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
