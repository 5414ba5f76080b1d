package org.w3id.paperkg.digest.dialect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.w3id.paperkg.digest.entry.FieldLine;
import org.w3id.paperkg.digest.entry.FieldName;
import org.w3id.paperkg.digest.page.HtmlLines;
import org.w3id.paperkg.digest.page.Links;
import org.w3id.paperkg.digest.page.Page;
import org.w3id.paperkg.digest.page.Spans;
import org.w3id.paperkg.vocabulary.ArxivId;

/** Finds the identifier of an entry where no link of its head gives it. */
final class EntryIds {
    private static final Pattern BARE =
            Pattern.compile(
                    "(?<![\\w./])\\d{2}(?:0[1-9]|1[0-2])\\.\\d{5}(?:v\\d{1,2})?(?![\\w.]*\\d)");

    private EntryIds() {}

    /** An identifier that stands alone: {@code [2402.06619] A Title}. */
    static Optional<ArxivId> bare(String text) {
        Matcher found = BARE.matcher(text);
        return found.find() ? ArxivId.ofVersion(found.group()) : Optional.empty();
    }

    static String without(String text) {
        return BARE.matcher(text).replaceAll(" ").replaceAll("(?i)arxiv\\s?:\\s?", " ");
    }

    /** The address of the link that leads to a paper; empty when none does. */
    static String url(List<Links.PageLink> links, ArxivId paper) {
        return links.stream()
                .filter(link -> link.paper().filter(paper::equals).isPresent())
                .map(Links.PageLink::url)
                .findFirst()
                .orElse("");
    }

    /**
     * The paper that the lines below a heading name: a field does, such as {@code arXiv: …}, or a
     * line of nothing but links. Empty when such lines name several.
     */
    static Optional<PaperLink> below(List<Node> blocks, Page page) {
        Map<ArxivId, PaperLink> fields = new LinkedHashMap<>();
        Map<ArxivId, PaperLink> lines = new LinkedHashMap<>();
        for (Node block : blocks) {
            collect(block, page, fields, lines);
        }
        Map<ArxivId, PaperLink> found = fields.isEmpty() ? lines : fields;
        return found.size() == 1 ? Optional.of(found.values().iterator().next()) : Optional.empty();
    }

    private static void collect(
            Node block, Page page, Map<ArxivId, PaperLink> fields, Map<ArxivId, PaperLink> lines) {
        if (block instanceof ListBlock) {
            fieldsOf(block, page).forEach(link -> fields.putIfAbsent(link.paper(), link));
        } else if (block instanceof BlockQuote) {
            for (Node child : Spans.children(block)) {
                fieldsOf(child, page).forEach(link -> fields.putIfAbsent(link.paper(), link));
            }
        } else if (block instanceof Paragraph) {
            fieldsOf(block, page).forEach(link -> fields.putIfAbsent(link.paper(), link));
            String text = Spans.text(block, page.source());
            ArxivId.firstIn(text)
                    .filter(id -> BareLinks.only(firstLine(text), id))
                    .ifPresent(
                            id ->
                                    lines.putIfAbsent(
                                            id,
                                            new PaperLink(
                                                    id,
                                                    url(Links.in(block, page.source()), id),
                                                    "")));
        }
    }

    /** What a field below a heading gives as the title. */
    static Optional<String> titleBelow(List<Node> blocks, Page page) {
        return blocks.stream()
                .filter(block -> block instanceof Paragraph || block instanceof ListBlock)
                .flatMap(block -> linesOfFields(block).stream())
                .map(line -> FieldLine.parse(page.source().line(line)))
                .flatMap(Optional::stream)
                .filter(field -> field.name() == FieldName.TITLE)
                .map(field -> EntryTitle.bare(field.value()))
                .filter(title -> !title.isEmpty())
                .findFirst();
    }

    /** Of a list, where its items begin: what they hold below is not of the heading. */
    private static Collection<Integer> linesOfFields(Node block) {
        return block instanceof ListBlock
                ? Spans.children(block).stream().map(item -> Spans.lines(item).first()).toList()
                : Spans.lines(block);
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static List<PaperLink> fieldsOf(Node block, Page page) {
        List<PaperLink> found = new ArrayList<>();
        for (int line : linesOfFields(block)) {
            HtmlLines.parts(page.source().line(line))
                    .flatMap(part -> FieldLine.parse(part).stream())
                    .filter(field -> field.name() == FieldName.LINK)
                    .flatMap(field -> of(field.value()).stream())
                    .forEach(found::add);
        }
        return found;
    }

    private static Optional<PaperLink> of(String value) {
        Optional<ArxivId> id =
                ArxivId.firstIn(value)
                        .or(() -> ArxivId.ofPath(EntryTitle.bare(value)))
                        .or(() -> bare(value));
        return id.map(paper -> new PaperLink(paper, address(value), ""));
    }

    private static String address(String value) {
        Matcher url = Pattern.compile("https?://[^\\s<>()\\[\\]]+").matcher(value);
        return url.find() && ArxivId.ofPage(url.group()).isPresent() ? url.group() : "";
    }
}
