package org.w3id.paperkg.topic.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes formulas, addresses and markup out of a text. */
public final class Markup {
    private static final Pattern NO_WORDS =
            Pattern.compile(
                    "https?://[!-~]+"
                            // a formula, but not the words between two prices
                            + "|\\$[^$\\n]{0,120}[\\\\^_{}][^$\\n]{0,120}\\$"
                            + "|\\$\\p{L}\\$"
                            + "|\\\\[A-Za-z]+\\*?"
                            + "|<[/a-zA-Z][^<>\\n]{0,80}>");
    private static final Pattern MARKS = Pattern.compile("[*`{}\\\\]");

    private Markup() {}

    /** The text with all that is no prose replaced by as many bars, so that offsets stay. */
    public static String blanked(String text) {
        Matcher found = NO_WORDS.matcher(text);
        return found.replaceAll(match -> "|".repeat(match.end() - match.start()));
    }

    /** A title as one would say it: the marks go, what they embrace stays. */
    public static String spoken(String title) {
        String plain =
                title.replaceAll(
                                "\\\\(?:text|mathrm|mathbf|mathtt|texttt|textit|textbf|emph)\\b",
                                "")
                        .replaceAll("\\\\[A-Za-z]+", " ")
                        .replaceAll("\\$([^$]*)\\$", "$1");
        return MARKS.matcher(plain).replaceAll("").replaceAll("\\s+", " ").strip();
    }
}
