package org.w3id.paperkg.digest.dialect;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.w3id.paperkg.digest.entry.FieldLine;
import org.w3id.paperkg.digest.entry.FieldName;
import org.w3id.paperkg.digest.entry.ListingDraft;
import org.w3id.paperkg.digest.page.FrontMatter;
import org.w3id.paperkg.digest.page.Page;
import org.w3id.paperkg.digest.page.Spans;
import org.w3id.paperkg.vocabulary.ArxivId;

/** A page on one paper, which tells identifier, title, day and authors in YAML at its head. */
final class FrontMatterDialect implements Dialect {
    private static final Set<FieldName> ALL = EnumSet.allOf(FieldName.class);
    private static final Pattern KEY =
            Pattern.compile("^[\"']?([^\\s\"':#-][^\"':]{0,60}?)[\"']?\\s*:");

    @Override
    public String name() {
        return "front matter";
    }

    @Override
    public void read(Page page, FoundEntries found) {
        page.front().ifPresent(front -> read(page, front, found));
    }

    private void read(Page page, FrontMatter front, FoundEntries found) {
        Optional<PaperLink> paper = paper(front).or(() -> paper(page, front));
        Optional<ListingDraft> opened =
                paper.map(link -> link.titled(front.of(FieldName.TITLE).or(() -> title(page))))
                        .filter(link -> !link.title().isEmpty())
                        .flatMap(
                                link ->
                                        found.open(
                                                this,
                                                link,
                                                front.day().or(() -> page.days().at(0)),
                                                0));
        acceptLines(page, front, opened.isPresent() ? ALL : EnumSet.of(FieldName.DAY));
        opened.ifPresent(draft -> fill(page, front, draft));
    }

    private static void acceptLines(Page page, FrontMatter front, Set<FieldName> taken) {
        boolean used = true;
        for (int line = 0; line < front.end(); line++) {
            String text = front.line(line);
            Matcher key = KEY.matcher(text);
            if (text.startsWith("---") || text.startsWith("...")) {
                used = true;
            } else if (key.find()) {
                used = FieldName.of(key.group(1)).filter(taken::contains).isPresent();
            }
            if (used) {
                page.ledger().accept(line);
            }
        }
    }

    private static Optional<PaperLink> paper(FrontMatter front) {
        for (Map.Entry<String, Object> entry : front.values().entrySet()) {
            if (FieldName.of(entry.getKey()).filter(field -> field == FieldName.LINK).isPresent()) {
                String value = FrontMatter.text(entry.getValue());
                Optional<ArxivId> id =
                        ArxivId.firstIn(value).or(() -> ArxivId.ofPath(value.strip()));
                if (id.isPresent()) {
                    String url = ArxivId.ofPage(value).isPresent() ? value : "";
                    return Optional.of(new PaperLink(id.get(), url, ""));
                }
            }
        }
        return Optional.empty();
    }

    /** Of a page that tells title and day only: the one paper that it names before any heading. */
    private static Optional<PaperLink> paper(Page page, FrontMatter front) {
        Optional<ArxivId> anywhere =
                front.values().values().stream()
                        .map(FrontMatter::text)
                        .flatMap(value -> ArxivId.firstIn(value).stream())
                        .findFirst();
        boolean ofOnePaper = front.of(FieldName.TITLE).isPresent() && front.day().isPresent();
        Set<ArxivId> above = ofOnePaper ? aboveHeadings(page) : Set.of();
        return anywhere.or(() -> above.size() == 1 ? above.stream().findFirst() : Optional.empty())
                .map(paper -> new PaperLink(paper, "", ""));
    }

    private static Set<ArxivId> aboveHeadings(Page page) {
        Set<ArxivId> named = new HashSet<>();
        for (Node block : page.blocks()) {
            if (block instanceof Heading || block instanceof ListBlock) {
                break;
            }
            for (int line : Spans.lines(block)) {
                ArxivId.firstIn(page.source().line(line)).ifPresent(named::add);
            }
        }
        return named;
    }

    private static Optional<String> title(Page page) {
        return page.blocks().stream()
                .filter(Heading.class::isInstance)
                .findFirst()
                .flatMap(heading -> EntryTitle.of(Spans.text(heading, page.source())));
    }

    private static void fill(Page page, FrontMatter front, ListingDraft draft) {
        EntryBody body = new EntryBody(page, draft);
        front.of(FieldName.AUTHORS)
                .ifPresent(names -> body.field(new FieldLine(FieldName.AUTHORS, names), 0));
        front.of(FieldName.VOTES)
                .ifPresent(votes -> body.field(new FieldLine(FieldName.VOTES, votes), 0));
        front.of(FieldName.SUMMARY).ifPresent(summary -> body.add(0, summary));
        List<Node> blocks = page.blocks();
        boolean titled = !blocks.isEmpty() && isTitle(blocks.get(0), draft, page);
        if (titled) {
            Spans.lines(blocks.get(0)).forEach(page.ledger()::accept);
        }
        body.read(titled ? blocks.subList(1, blocks.size()) : blocks);
    }

    private static boolean isTitle(Node block, ListingDraft draft, Page page) {
        return block instanceof Heading heading
                && (heading.getLevel() == 1
                        || EntryTitle.of(Spans.text(heading, page.source()))
                                .filter(draft.title()::equals)
                                .isPresent());
    }
}
