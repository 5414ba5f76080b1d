package org.w3id.paperkg.digest.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.paperkg.digest.entry.FieldName;
import org.w3id.paperkg.vocabulary.ArxivId;

/** Lines that hold links and no word of their own. */
final class BareLinks {
    private static final Pattern LINK =
            Pattern.compile(
                    "!?\\[([^\\[\\]]*)\\]\\(\\s*<?([^\\s()<>]*)>?[^()]*\\)|<?(https?://[^\\s<>|()]+)>?");
    // (Read more on [arXiv](…) or [PDF](…)), [[paper](…)]
    private static final Pattern BRACKETED =
            Pattern.compile(
                    "\\((?:[^()\\[\\]]{0,40}\\[[^\\[\\]]*\\]\\([^()]*\\))+[^()\\[\\]]{0,40}\\)"
                            + "|\\[(?:[^()\\[\\]]{0,40}\\[[^\\[\\]]*\\]\\([^()]*\\))+[^()\\[\\]]{0,40}\\]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

    private static final Set<String> AROUND_LINKS =
            Set.of("read", "more", "on", "or", "and", "at", "via", "see", "the", "full");

    private BareLinks() {}

    /** Whether a text is nothing but links to a paper. */
    static boolean only(String text, ArxivId paper) {
        Matcher link = LINK.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (link.find()) {
            String url = url(link);
            boolean same = ArxivId.ofPage(url).filter(paper::equals).isPresent();
            String shown = link.group(1) == null ? "" : link.group(1);
            boolean nameless =
                    FieldName.of(shown).isPresent()
                            || !WORD.matcher(shown).find()
                            || ArxivId.ofPath(shown.strip()).filter(paper::equals).isPresent();
            link.appendReplacement(rest, same && nameless ? " " : "word");
        }
        link.appendTail(rest);
        return !words(rest.toString());
    }

    /**
     * A text; of one that is nothing but links the addresses that lead elsewhere than to the paper,
     * since what such links show is no word about it.
     */
    static String orAddresses(String text, ArxivId paper) {
        if (!LINK.matcher(text).find() || words(without(text))) {
            return text;
        }
        Matcher link = LINK.matcher(text);
        List<String> others = new ArrayList<>();
        while (link.find()) {
            String url = url(link);
            if (ArxivId.ofPage(url).filter(paper::equals).isEmpty()) {
                others.add(url);
            }
        }
        return String.join(" ", others);
    }

    private static String url(Matcher link) {
        return link.group(2) == null ? link.group(3) : link.group(2);
    }

    private static boolean words(String text) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            boolean names =
                    FieldName.of(word.group()).filter(name -> name == FieldName.LINK).isPresent();
            if (!names && !AROUND_LINKS.contains(word.group().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** A text without its links, and without the brackets that hold nothing else. */
    static String without(String text) {
        return LINK.matcher(BRACKETED.matcher(text).replaceAll(" ")).replaceAll(" ");
    }
}
