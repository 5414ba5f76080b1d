package org.w3id.paperkg.digest.page;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.w3id.paperkg.digest.entry.FieldName;
import org.w3id.paperkg.digest.source.HiddenLines;
import org.w3id.paperkg.digest.source.SourceText;

/**
 * Looks through the HTML that wraps a digest: each line becomes the Markdown that says the same,
 * and lines of mere wrappers become empty. Lines keep their numbers, so tags that run over several
 * lines stay as they are.
 */
public final class HtmlLines {
    /** Parts of one line that a page shows below each other. */
    public static final char BREAK = '\u2028';

    private static final Pattern TAG =
            Pattern.compile(
                    "</?(?:a|b|strong|em|i|u|br|hr|p|div|span|section|article|header|footer|main|center"
                            + "|font|details|summary|small|big|sup|sub|h[1-6]|ul|ol|li|dl|dt|dd|img|kbd"
                            + "|time|table|tbody|thead|tr|td|th)(?:\\s[^<>]*)?/?>",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORTCODE = Pattern.compile("\\{\\{[<%][^{}]{0,500}[>%]\\}\\}");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>]+");
    // outside a table, as on a line alone, HTML knows no rows: one with its cells is an item
    private static final Pattern ROW =
            Pattern.compile("<tr\\b[^<>]*>(?=.{0,2000}<t[dh]\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CELL =
            Pattern.compile("</t[dh]\\s*>(?=.{0,2000}<t[dh]\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SAME_FIELD =
            Pattern.compile(
                    "(BREAK)([^BREAK:]{1,40}: )([^BREAK]*)BREAK(?:[\\s,;·&]|and)*BREAK\\2"
                            .replace("BREAK", "" + BREAK));
    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Set<String> BLOCKS =
            Set.of("td", "th", "p", "div", "section", "article", "details", "dt", "dd", "br", "tr");

    private final StringBuilder markdown = new StringBuilder();
    // in a table's row, what is shown before it is opened is a word like "Show"
    private final boolean row;

    private HtmlLines(boolean row) {
        this.row = row;
    }

    public static SourceText of(SourceText source) {
        BitSet hidden = HiddenLines.of(source);
        return source.rewritten(
                line -> hidden.get(line) ? source.line(line) : markdown(source.line(line)));
    }

    /** What a page shows of a line, one below the other. */
    public static Stream<String> parts(String line) {
        return line.indexOf(BREAK) < 0
                ? Stream.of(line)
                : Stream.of(line.split("" + BREAK)).filter(part -> !part.isBlank());
    }

    public static String markdown(String printed) {
        String line = printed.contains("{{") ? withoutShortcodes(printed) : printed;
        if (line.indexOf('<') < 0 || !TAG.matcher(line).find()) {
            return line;
        }
        HtmlLines read = new HtmlLines(line.stripLeading().startsWith("|"));
        int indent = line.length() - line.stripLeading().length();
        String cells = CELL.matcher(ROW.matcher(line).replaceAll("<li>")).replaceAll("<br>");
        Jsoup.parseBodyFragment(cells.substring(indent)).body().childNodes().forEach(read::add);
        String text =
                joined(read.markdown.toString()).replaceAll("^[\\s\u2028]+|[\\s\u2028]+$", "");
        return text.isEmpty() ? "" : line.substring(0, indent) + text;
    }

    /** Without the calls of a site's generator; an address in one stays. */
    private static String withoutShortcodes(String line) {
        return SHORTCODE
                .matcher(line)
                .replaceAll(
                        call -> {
                            Matcher address = ADDRESS.matcher(call.group());
                            String kept = address.find() ? "<" + address.group() + ">" : "";
                            return Matcher.quoteReplacement(kept);
                        });
    }

    /** Fields of one name, as when each author has an element, are one. */
    private static String joined(String markdown) {
        String text = markdown;
        String before = "";
        while (!text.equals(before)) {
            before = text;
            text = SAME_FIELD.matcher(text).replaceFirst("$1$2$3, ");
        }
        return text;
    }

    private void add(Node node) {
        if (node instanceof TextNode text) {
            markdown.append(text.getWholeText());
        } else if (node instanceof Element element) {
            add(element);
        }
    }

    private void add(Element element) {
        String tag = element.normalName();
        Optional<String> field = field(element);
        if (field.isPresent()) {
            part(element, field.get() + ": ");
        } else if (tag.equals("a")) {
            framed(element, "[", "](<" + element.attr("href") + ">)");
        } else if (tag.equals("img")) {
            markdown.append("![%s](<%s>)".formatted(element.attr("alt"), element.attr("src")));
        } else if (tag.equals("b") || tag.equals("strong")) {
            framed(element, "**", "**");
        } else if (HEADING.matcher(tag).matches()) {
            part(element, "#".repeat(tag.charAt(1) - '0') + " ");
        } else if (!row || !tag.equals("summary")) {
            addOther(element, tag);
        }
    }

    private void addOther(Element element, String tag) {
        if (tag.equals("li")) {
            part(element, "- ");
        } else if (tag.equals("summary")) {
            part(element, "###### ");
        } else if (BLOCKS.contains(tag)) {
            part(element, "");
        } else if (TAG.matcher("<" + tag + ">").matches()) {
            framed(element, "", "");
        } else {
            markdown.append(element.outerHtml());
        }
    }

    /** {@code <span class="authors">}: the page names the field by a class. */
    private static Optional<String> field(Element element) {
        if (element.text().isBlank()) {
            return Optional.empty();
        }
        for (String name : element.classNames()) {
            Optional<FieldName> field = FieldName.of(name);
            if (field.filter(f -> f == FieldName.AUTHORS || f == FieldName.VOTES).isPresent()) {
                return Optional.of(name.toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }

    private void part(Element element, String mark) {
        framed(element, BREAK + mark, "" + BREAK);
    }

    private void framed(Element element, String before, String after) {
        markdown.append(before);
        element.childNodes().forEach(this::add);
        markdown.append(after);
    }
}
