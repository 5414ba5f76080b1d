package org.w3id.paperkg.server.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A title or a summary point, cut into formulas and the text between them. */
public record InlineText(List<Part> parts) {
    // pandoc's tex_math_dollars: no space inside the dollars, no digit after them. "$5 and $10" is
    // no formula
    private static final Pattern FORMULA =
            Pattern.compile("(?<![\\\\$])\\$(?=[^\\s$])([^$\\n]*?[^\\s$\\\\])\\$(?![\\d$])");

    /** A run of the text. */
    public sealed interface Part permits Formula, Words {}

    /**
     * @param tex without its dollars
     */
    public record Formula(String tex) implements Part {}

    /**
     * @param markdown inline markup of CommonMark
     */
    public record Words(String markdown) implements Part {}

    public InlineText {
        parts = List.copyOf(parts);
    }

    public static InlineText of(String source) {
        List<Part> parts = new ArrayList<>();
        int end = 0;
        Matcher formula = FORMULA.matcher(source);
        while (formula.find()) {
            if (formula.start() > end) {
                parts.add(new Words(source.substring(end, formula.start())));
            }
            parts.add(new Formula(formula.group(1)));
            end = formula.end();
        }
        if (end < source.length()) {
            parts.add(new Words(source.substring(end)));
        }
        return new InlineText(parts);
    }

    /** Any text as HTML that shows it. */
    public static String escaped(String text) {
        return InlineMarkdown.escaped(text);
    }

    /** Safe HTML: raw HTML of the source is shown as text, formulas keep their TeX. */
    public String html() {
        StringBuilder html = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Formula formula) {
                html.append("<span class=\"formula\">")
                        .append(InlineMarkdown.escaped(formula.tex()))
                        .append("</span>");
            } else if (part instanceof Words words) {
                html.append(InlineMarkdown.html(words.markdown()));
            }
        }
        return html.toString();
    }

    /** Without marks; formulas stay between dollars. */
    public String plain() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Formula formula) {
                text.append('$').append(formula.tex()).append('$');
            } else if (part instanceof Words words) {
                text.append(InlineMarkdown.plain(words.markdown()));
            }
        }
        return text.toString();
    }
}
