package org.w3id.paperkg.digest.names;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Takes markup from names: links, emphasis, tags, entities, formulas that raise a footnote's mark.
 */
final class MarkupOfNames {
    private static final String ADDRESS = "\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)";
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\[\\]]*)\\](?:" + ADDRESS + "|\\[[^\\[\\]]*\\])");
    private static final Pattern IMAGE = Pattern.compile("!" + LINK.pattern());
    private static final String FORMULA = "\\$[^$]*\\$";
    private static final Pattern RAISED =
            Pattern.compile(
                    FORMULA
                            + "|\\\\textsuperscript\\{[^{}]*\\}"
                            + "|(?<!\\\\)\\^(?:\\{[^{}]*\\}|[\\w*]+)");
    private static final Pattern EMPHASIS =
            Pattern.compile("[*_]{1,3}(?=\\S)(.+?)(?<=\\S)[*_]{1,3}");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([-!\"#&()*+,./:;<=>?@\\[\\]_`|])");

    private MarkupOfNames() {}

    /** Entities become what they stand for; first of all, because they end with a separator. */
    static String withoutEntities(String list) {
        return list.indexOf('&') < 0 ? list : Parser.unescapeEntities(list, false);
    }

    static String plain(String piece) {
        String text = IMAGE.matcher(piece).replaceAll("");
        text = LINK.matcher(text).replaceAll("$1");
        text = text.indexOf('<') < 0 ? text : withoutTags(text);
        text = RAISED.matcher(text).replaceAll("");
        text = text.indexOf('*') < 0 && text.indexOf('_') < 0 ? text : emphasised(text);
        text = LatexAccents.decoded(text.replace('`', ' ').strip());
        return ESCAPED.matcher(text).replaceAll("$1").replace('~', ' ').strip();
    }

    private static String emphasised(String text) {
        String inner = EMPHASIS.matcher(text).replaceAll("$1");
        return inner.replaceAll("^[*_]+|[*_]+$", "");
    }

    private static String withoutTags(String text) {
        Document read = Jsoup.parseBodyFragment(text);
        read.select("sup, sub").remove();
        return read.text();
    }
}
