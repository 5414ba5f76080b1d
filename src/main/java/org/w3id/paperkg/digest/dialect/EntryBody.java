package org.w3id.paperkg.digest.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.digest.entry.FieldLine;
import org.w3id.paperkg.digest.entry.FieldName;
import org.w3id.paperkg.digest.entry.FieldReader;
import org.w3id.paperkg.digest.entry.ListingDraft;
import org.w3id.paperkg.digest.entry.PointReader;
import org.w3id.paperkg.digest.entry.WrappedLine;
import org.w3id.paperkg.digest.page.HtmlLines;
import org.w3id.paperkg.digest.page.Page;
import org.w3id.paperkg.digest.page.Spans;
import org.w3id.paperkg.vocabulary.ArxivId;

/** Reads what stands below the head of an entry: fields, and the rest as its summary. */
final class EntryBody {
    private static final int LONGEST_LABEL = 60;
    // a label on a line of its own
    private static final Pattern LABEL_ABOVE =
            Pattern.compile("^(\\*\\*[^*\\n:：]{1,60}\\*\\*)\\s*\\n");

    private final Page page;
    private final FieldReader fields;
    private final PointReader points;
    private final ListingDraft draft;
    private Optional<Label> label = Optional.empty();

    /** A heading, until the text that it stands above is read. */
    private record Label(int line, String text) {}

    EntryBody(Page page, ListingDraft draft) {
        this.page = page;
        this.draft = draft;
        this.fields = new FieldReader(page.source(), page.ledger());
        this.points = new PointReader(page.source(), page.ledger());
    }

    void read(List<Node> blocks) {
        blocks.forEach(this::read);
        endLabel();
    }

    private void read(Node block) {
        if (block instanceof Heading heading) {
            subheading(heading);
        } else if (block instanceof Paragraph) {
            paragraph(Spans.lines(block));
        } else if (block instanceof ListBlock list) {
            list(list);
        } else if (block instanceof BlockQuote) {
            for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
                read(child);
            }
        } else if (block instanceof HtmlBlock html) {
            if (!html.getLiteral().stripLeading().startsWith("<!--")) {
                fields.readHtml(draft, Spans.lines(block));
            }
        } else if (block instanceof ThematicBreak || block instanceof LinkReferenceDefinition) {
            Spans.lines(block).forEach(page.ledger()::accept);
        } else if (!(block instanceof FencedCodeBlock) && !(block instanceof TableBlock)) {
            paragraph(Spans.lines(block));
        }
    }

    /** A heading within an entry is the label of what follows it. */
    private void subheading(Heading heading) {
        endLabel();
        String text = Spans.text(heading, page.source()).replaceFirst("^\\s*#+\\s*", "").strip();
        int line = Spans.lines(heading).first();
        Spans.lines(heading).forEach(page.ledger()::accept);
        if (text.length() <= LONGEST_LABEL && !text.contains("](")) {
            label = Optional.of(new Label(line, text.replaceAll("^[*_]+|[*_]+$|[:：]$", "")));
        } else {
            add(line, text);
        }
    }

    /** What labels nothing is a point itself. */
    private void endLabel() {
        Optional<Label> alone = label;
        label = Optional.empty();
        alone.ifPresent(words -> add(words.line(), words.text()));
    }

    void paragraph(NavigableSet<Integer> lines) {
        List<String> summary = new ArrayList<>();
        int first = -1;
        for (WrappedLine line : WrappedLine.of(parts(lines))) {
            if (line.text().isEmpty()
                    || fields.read(draft, line)
                    || emphasisedNames(line)
                    || repeatsTitle(line.text())
                    || leadsToPaperOnly(line.text())) {
                line.lines().forEach(page.ledger()::accept);
            } else {
                first = summary.isEmpty() ? line.lines().first() : first;
                summary.add(withoutQuote(line.text()));
                line.lines().forEach(page.ledger()::accept);
            }
        }
        if (!summary.isEmpty()) {
            add(first, String.join("\n", summary));
        }
    }

    private boolean emphasisedNames(WrappedLine line) {
        return !draft.hasBullets() && emphasisedNames(line.text(), line.lines());
    }

    /** Takes a line of names in italics for the authors, if none were told before. */
    boolean emphasisedNames(String text, NavigableSet<Integer> lines) {
        Optional<String> names = draft.hasAuthors() ? Optional.empty() : EmphasisedNames.in(text);
        names.ifPresent(
                found -> {
                    fields.read(draft, new FieldLine(FieldName.AUTHORS, found), lines);
                    page.ledger()
                            .remark(
                                    lines.first(),
                                    Problem.Code.AUTHORS_GUESSED,
                                    "names in italics below a title are read as its authors: "
                                            + Problem.quote(found));
                });
        return names.isPresent();
    }

    private boolean repeatsTitle(String text) {
        return FieldLine.parse(text)
                .filter(field -> field.name() == FieldName.TITLE)
                .filter(field -> EntryTitle.bare(field.value()).equals(draft.title()))
                .isPresent();
    }

    private List<WrappedLine.Part> parts(NavigableSet<Integer> lines) {
        return lines.stream()
                .flatMap(
                        line ->
                                HtmlLines.parts(page.source().line(line))
                                        .map(text -> new WrappedLine.Part(line, text)))
                .toList();
    }

    private static String withoutQuote(String text) {
        return text.startsWith(">") ? text.substring(1).strip() : text;
    }

    private void list(ListBlock list) {
        for (PointReader.Bullet bullet : points.read(list)) {
            if (!fields.readBullet(draft, bullet)
                    && !repeatsTitle(bullet.source())
                    && !leadsToPaperOnly(bullet.source())) {
                draft.addBullet(labelled(bullet));
            }
        }
        NavigableSet<Integer> behind = points.takeFieldLines();
        if (!behind.isEmpty()) {
            paragraph(behind);
        }
    }

    private PointReader.Bullet labelled(PointReader.Bullet bullet) {
        String source = LABEL_ABOVE.matcher(bullet.source()).replaceFirst("$1: ");
        String text = label.map(words -> "**" + words.text() + "**: ").orElse("") + source;
        label = Optional.empty();
        return new PointReader.Bullet(bullet.level(), bullet.line(), text);
    }

    void add(int line, String text) {
        draft.addBullet(labelled(new PointReader.Bullet(0, line, text)));
    }

    /** {@code [PDF](https://arxiv.org/pdf/…)} says no more than the entry's head. */
    private boolean leadsToPaperOnly(String text) {
        return ArxivId.firstIn(text).filter(draft.paper()::equals).isPresent()
                && BareLinks.only(text, draft.paper());
    }

    ListingDraft draft() {
        return draft;
    }

    /** Reads a field, such as a cell of a table. */
    boolean field(FieldLine field, int line) {
        return fields.read(draft, field, new TreeSet<>(List.of(line)));
    }
}
