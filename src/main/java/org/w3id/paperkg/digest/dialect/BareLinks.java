package org.w3id.paperkg.digest.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.paperkg.digest.entry.FieldName;
import org.w3id.paperkg.vocabulary.ArxivId;

/** Lines that hold links and no word of their own. */
final class BareLinks {
    private static final Pattern LINK =
            Pattern.compile(
                    "!?\\[([^\\[\\]]*)\\]\\(\\s*<?([^\\s()<>]*)>?[^()]*\\)|<?(https?://[^\\s<>|()]+)>?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

    private BareLinks() {}

    /** Whether a text is nothing but links to a paper. */
    static boolean only(String text, ArxivId paper) {
        Matcher link = LINK.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (link.find()) {
            String url = link.group(2) == null ? link.group(3) : link.group(2);
            boolean same = ArxivId.ofPage(url).filter(paper::equals).isPresent();
            String shown = link.group(1) == null ? "" : link.group(1);
            boolean nameless =
                    FieldName.of(shown).isPresent()
                            || !WORD.matcher(shown).find()
                            || ArxivId.ofPath(shown.strip()).filter(paper::equals).isPresent();
            link.appendReplacement(rest, same && nameless ? " " : "word");
        }
        link.appendTail(rest);
        Matcher word = WORD.matcher(rest);
        while (word.find()) {
            if (FieldName.of(word.group()).filter(name -> name == FieldName.LINK).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** A text without its links. */
    static String without(String text) {
        return LINK.matcher(text).replaceAll(" ");
    }
}
