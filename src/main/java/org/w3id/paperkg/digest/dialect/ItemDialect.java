package org.w3id.paperkg.digest.dialect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.w3id.paperkg.digest.entry.DayText;
import org.w3id.paperkg.digest.entry.FieldLine;
import org.w3id.paperkg.digest.entry.ListingDraft;
import org.w3id.paperkg.digest.page.HtmlLines;
import org.w3id.paperkg.digest.page.Links;
import org.w3id.paperkg.digest.page.Page;
import org.w3id.paperkg.digest.page.Spans;
import org.w3id.paperkg.vocabulary.ArxivId;

/** A paper in each item of a list, or in a paragraph that begins with a link to it. */
final class ItemDialect implements Dialect {
    @Override
    public String name() {
        return "items";
    }

    @Override
    public void read(Page page, FoundEntries found) {
        List<Node> blocks = page.blocks();
        for (int at = 0; at < blocks.size(); at++) {
            Node block = blocks.get(at);
            if (page.taken(block)) {
                continue;
            }
            if (block instanceof ListBlock list) {
                readList(page, list, found);
            } else if (block instanceof Paragraph && startsEntry(page, block)) {
                at += readParagraph(page, blocks, at, found);
            }
        }
    }

    private void readList(Page page, ListBlock list, FoundEntries found) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<Node> parts = children(item);
            if (!parts.isEmpty() && parts.get(0) instanceof Paragraph head) {
                List<Node> body = parts.subList(1, parts.size());
                Optional<PaperLink> paper = paper(page, head, body);
                if (paper.isPresent()) {
                    read(page, found, paper.get(), head, body);
                } else {
                    PageReference.of(head, page).ifPresent(found::link);
                    nested(page, body, found);
                }
            }
        }
    }

    private void nested(Page page, List<Node> body, FoundEntries found) {
        body.stream()
                .filter(ListBlock.class::isInstance)
                .forEach(list -> readList(page, (ListBlock) list, found));
    }

    private static List<Node> children(Node item) {
        List<Node> parts = new ArrayList<>();
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            parts.add(child);
        }
        return parts;
    }

    private static boolean startsEntry(Page page, Node paragraph) {
        String source = Spans.text(paragraph, page.source()).replaceFirst("^[*_\\s]+", "");
        String text = EntryTitle.bare(source);
        return Links.in(paragraph, page.source()).stream()
                .limit(1)
                .anyMatch(
                        link ->
                                link.paper().isPresent()
                                        && !link.nameless()
                                        && text.indexOf(EntryTitle.bare(link.shown())) <= 3);
    }

    /** Reads what follows a paragraph with it, up to the next entry; returns how many blocks. */
    private int readParagraph(Page page, List<Node> blocks, int at, FoundEntries found) {
        int end = at + 1;
        while (end < blocks.size()
                && (blocks.get(end) instanceof ListBlock
                        || blocks.get(end) instanceof Paragraph
                                && !startsEntry(page, blocks.get(end)))
                && !page.days().toldAt(Spans.lines(blocks.get(end)).first())) {
            end++;
        }
        List<Node> body = blocks.subList(at + 1, end);
        paper(page, blocks.get(at), List.of())
                .ifPresent(paper -> read(page, found, paper, blocks.get(at), body));
        return body.size();
    }

    private static Optional<PaperLink> paper(Page page, Node head, List<Node> body) {
        String text = Spans.text(head, page.source());
        List<Links.PageLink> links = Links.in(head, page.source());
        Optional<String> title =
                EntryTitle.shown(links, true)
                        .or(() -> EntryTitle.bold(text))
                        .or(() -> EntryTitle.shown(links, false))
                        .or(() -> EntryTitle.of(EntryIds.without(beforeLink(text))));
        Optional<ArxivId> id = Links.paper(links, text);
        if (id.isPresent() && (mentioned(links, id.get()) || field(text, links))) {
            return Optional.empty();
        }
        if (id.isPresent()) {
            return title.map(
                    words -> new PaperLink(id.get(), EntryIds.url(links, id.get()), words));
        }
        return EntryIds.below(body, page)
                .map(link -> link.titled(title))
                .filter(link -> !link.title().isEmpty());
    }

    /** {@code - **Link**: https://arxiv.org/abs/…}: of an entry, and none itself. */
    private static boolean field(String text, List<Links.PageLink> links) {
        return FieldLine.parse(text).isPresent()
                && links.stream().allMatch(Links.PageLink::nameless);
    }

    /** Whether an item is about something else, which it links first, and only names the paper. */
    private static boolean mentioned(List<Links.PageLink> links, ArxivId id) {
        List<Links.PageLink> shown = links.stream().filter(link -> !link.nameless()).toList();
        return !shown.isEmpty()
                && links.stream().noneMatch(link -> link.nameless() && leadsTo(link, id))
                && !leadsTo(shown.get(0), id);
    }

    private static boolean leadsTo(Links.PageLink link, ArxivId id) {
        return link.paper().filter(id::equals).isPresent();
    }

    private static String beforeLink(String text) {
        String line = text.lines().findFirst().orElse("");
        int link = line.indexOf("](");
        int start = link < 0 ? line.indexOf("http") : line.lastIndexOf('[', link);
        return start > 0 ? line.substring(0, start) : line;
    }

    private void read(Page page, FoundEntries found, PaperLink paper, Node head, List<Node> body) {
        int line = Spans.lines(head).first();
        String text = Spans.text(head, page.source());
        Optional<LocalDate> day =
                DayText.dayIn(beforeTitle(text, paper.title())).or(() -> page.days().at(line));
        Spans.lines(head).forEach(page.ledger()::accept);
        Optional<ListingDraft> draft = found.open(this, paper, day, line);
        if (draft.isPresent()) {
            EntryBody entry = new EntryBody(page, draft.get());
            behindTitle(entry, draft.get(), text, line);
            entry.read(body);
        }
    }

    private static String beforeTitle(String text, String title) {
        int at = text.indexOf(title);
        return at < 0 ? "" : text.substring(0, at);
    }

    /** What an item says behind its title: authors, when they are certain, and the rest. */
    private static void behindTitle(EntryBody entry, ListingDraft draft, String text, int line) {
        int at = text.indexOf(draft.title());
        String rest = at < 0 ? text : text.substring(at + draft.title().length());
        int number = line;
        for (String part : rest.split("\n", -1)) {
            int own = number++;
            HtmlLines.parts(part).forEach(shown -> TitleLine.read(entry, shown, own));
        }
    }
}
