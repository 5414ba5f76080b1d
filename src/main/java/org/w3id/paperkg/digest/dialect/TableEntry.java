package org.w3id.paperkg.digest.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.w3id.paperkg.digest.entry.FieldName;
import org.w3id.paperkg.digest.page.HtmlLines;
import org.w3id.paperkg.digest.page.Links;
import org.w3id.paperkg.digest.page.Page;
import org.w3id.paperkg.digest.page.Spans;
import org.w3id.paperkg.vocabulary.ArxivId;

/** A row of a table, cell by cell. */
final class TableEntry {
    private static final Pattern PARTS =
            Pattern.compile("\\s*(?:[●•▪]|" + HtmlLines.BREAK + "|<br\\s*/?>)\\s*");
    private static final Pattern NOTHING =
            Pattern.compile("[\\s*_-]*|null|none|n/?a", Pattern.CASE_INSENSITIVE);

    /** A cell under its column. */
    private record Cell(Column column, String text, List<Links.PageLink> links) {
        boolean tells(FieldName field) {
            return column.field().filter(field::equals).isPresent();
        }
    }

    private final List<Cell> cells;
    private final Optional<ArxivId> id;
    private final Optional<Cell> titled;
    private final Optional<String> title;

    private TableEntry(List<Cell> cells) {
        this.cells = cells;
        this.id = id(cells);
        this.titled = titled(cells);
        this.title = titled.flatMap(TableEntry::title);
    }

    static TableEntry of(List<TableCell> row, List<Column> columns, Page page) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.size() && i < columns.size(); i++) {
            cells.add(
                    new Cell(
                            columns.get(i),
                            Spans.text(row.get(i), page.source()).strip().replace("\\|", "|"),
                            Links.in(row.get(i), page.source())));
        }
        return new TableEntry(cells);
    }

    /** The paper of the row, if it names one and its title. */
    Optional<PaperLink> paper() {
        String url =
                id.map(
                                paper ->
                                        EntryIds.url(
                                                cells.stream()
                                                        .flatMap(cell -> cell.links.stream())
                                                        .toList(),
                                                paper))
                        .orElse("");
        return id.flatMap(paper -> title.map(words -> new PaperLink(paper, url, words)));
    }

    private static Optional<ArxivId> id(List<Cell> cells) {
        Stream<Cell> links =
                cells.stream()
                        .filter(cell -> cell.tells(FieldName.LINK) || cell.tells(FieldName.TITLE));
        return Stream.concat(links, cells.stream())
                .map(
                        cell ->
                                Links.paper(cell.links, cell.text)
                                        .or(
                                                () ->
                                                        cell.tells(FieldName.LINK)
                                                                ? EntryIds.bare(cell.text)
                                                                : Optional.empty()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Cell> titled(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.tells(FieldName.TITLE))
                .findFirst()
                .or(
                        () ->
                                cells.stream()
                                        .filter(cell -> cell.tells(FieldName.LINK))
                                        .filter(cell -> title(cell).isPresent())
                                        .findFirst())
                .or(() -> cells.stream().filter(TableEntry::linksATitle).findFirst());
    }

    private static boolean linksATitle(Cell cell) {
        return EntryTitle.shown(cell.links, true).isPresent();
    }

    private static Optional<String> title(Cell cell) {
        return EntryTitle.shown(cell.links, true)
                .or(() -> EntryTitle.bold(cell.text))
                .or(() -> EntryTitle.shown(cell.links, false))
                .or(
                        () ->
                                EntryTitle.of(cell.text)
                                        .filter(
                                                text ->
                                                        !cell.tells(FieldName.LINK)
                                                                || cell.links.isEmpty()));
    }

    /** What the column of a field holds, if anything. */
    Optional<String> value(FieldName field) {
        return cells.stream()
                .filter(cell -> cell.tells(field))
                .map(Cell::text)
                .filter(text -> !NOTHING.matcher(text).matches())
                .findFirst();
    }

    /** What the row says beyond its title and the fields: the summary, links to code. */
    List<String> points() {
        List<String> points = new ArrayList<>();
        for (Cell cell : cells) {
            if (titled.filter(cell::equals).isPresent()) {
                points.addAll(behindTitle(cell));
            } else if (cell.tells(FieldName.SUMMARY)) {
                points.addAll(parts(cell.text));
            } else if (cell.column.field().isEmpty() || cell.tells(FieldName.LINK)) {
                other(cell).ifPresent(points::add);
            }
        }
        return points;
    }

    /** {@code 1) **Title** - what it is about ● **Label:** more}. */
    private List<String> behindTitle(Cell cell) {
        int at = cell.text.indexOf(title.orElse(cell.text));
        String rest = at < 0 ? "" : cell.text.substring(at + title.orElse("").length());
        return parts(BareLinks.orAddresses(TitleLine.withoutEndOfTitle(rest), id.orElseThrow()));
    }

    private static List<String> parts(String text) {
        return Stream.of(PARTS.split(text))
                .map(String::strip)
                .filter(part -> !NOTHING.matcher(part).matches())
                .filter(part -> part.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private Optional<String> other(Cell cell) {
        String text = cell.text.replace(HtmlLines.BREAK, ' ').strip();
        boolean empty =
                NOTHING.matcher(text).matches()
                        || id.filter(
                                        paper ->
                                                BareLinks.only(text, paper)
                                                        || EntryIds.bare(text)
                                                                        .filter(paper::equals)
                                                                        .isPresent()
                                                                && text.length() < 20)
                                .isPresent();
        String header = EntryTitle.bare(cell.column.header());
        String said = empty ? "" : BareLinks.orAddresses(text, id.orElseThrow());
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(header.isEmpty() ? said : "**" + header + "**: " + said);
    }
}
