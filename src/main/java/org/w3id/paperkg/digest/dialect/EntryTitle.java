package org.w3id.paperkg.digest.dialect;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.paperkg.digest.page.Links;

/** Finds the title of a paper in the head of its entry. */
final class EntryTitle {
    private static final String PICTURES = "[\\s\\p{So}\\p{Sk}\\p{Cf}\\uFE0F\\u20E3]*";
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^(?:#{1,6}\\s+|[-*+•●]\\s+|"
                            + PICTURES
                            + "(?:\\d{1,3}[.)、．]|[\\[(（【]\\d{1,3}[\\])）】]|No\\.\\s?\\d{1,3}|#\\d{1,3})(?=\\D)"
                            + "|[\\p{So}\\uFE0F\\u20E3]+)\\s*");
    private static final Pattern BOLD =
            Pattern.compile("\\*\\*(?!\\s)(.+?)(?<!\\s)\\*\\*|__(?!\\s)(.+?)(?<!\\s)__");
    private static final Pattern FRAMED =
            Pattern.compile("^(\\*{1,3}|_{1,3}|`)(.+)\\1$|^[\"“「『《](.+)[\"”」』》]$", Pattern.DOTALL);
    private static final Pattern LOOSE_ENDS =
            Pattern.compile("^[\\s|:：,，;·•–—-]+|[\\s|:：,，;·•–—-]+$|[\\s(（\\[]+$");
    private static final Pattern EMPTY_BRACKETS =
            Pattern.compile("\\[\\s*\\]|\\(\\s*\\)|（\\s*）|【\\s*】");

    /** No title is longer, and what is takes long to clean. */
    private static final int LONGEST = 1_000;

    private EntryTitle() {}

    /** The first link that shows more than what it is. */
    static Optional<String> shown(List<Links.PageLink> links, boolean papersOnly) {
        return links.stream()
                .filter(link -> !papersOnly || link.paper().isPresent())
                .filter(link -> !link.nameless())
                .map(link -> bare(link.shown()))
                .filter(EntryTitle::words)
                .findFirst();
    }

    /** What the first link to a paper shows, though it could be the name of a field: "HTML". */
    static Optional<String> leading(List<Links.PageLink> links) {
        return links.stream()
                .filter(link -> link.paper().isPresent())
                .map(link -> bare(link.shown()))
                .filter(EntryTitle::words)
                .findFirst();
    }

    /** The first words in bold. */
    static Optional<String> bold(String text) {
        if (text.length() > LONGEST * 10) {
            return Optional.empty();
        }
        Matcher bold = BOLD.matcher(text);
        while (bold.find()) {
            String inner = bold.group(1) == null ? bold.group(2) : bold.group(1);
            String title = bare(BareLinks.without(inner));
            if (words(title)) {
                return Optional.of(title);
            }
        }
        return Optional.empty();
    }

    /** Words in bold, when a text begins with them: {@code **Title** (👍 12)}. */
    static Optional<String> boldAtFirst(String text) {
        return NUMBER.matcher(text.strip()).replaceFirst("").startsWith("**")
                ? bold(text)
                : Optional.empty();
    }

    /** A text that is a title but for its number, its links and what frames it. */
    static Optional<String> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.of(bare(EMPTY_BRACKETS.matcher(BareLinks.without(text)).replaceAll(" ")))
                .filter(EntryTitle::words);
    }

    /** Without number, pictures and emphasis around the whole. */
    static String bare(String text) {
        String title = text.strip();
        if (title.length() > LONGEST) {
            return title;
        }
        String before = "";
        while (!title.equals(before)) {
            before = title;
            title = NUMBER.matcher(title).replaceFirst("");
            title = LOOSE_ENDS.matcher(title).replaceAll("");
            Matcher framed = FRAMED.matcher(title);
            if (framed.matches()) {
                title = (framed.group(2) == null ? framed.group(3) : framed.group(2)).strip();
            }
        }
        return title;
    }

    static boolean numbered(String text) {
        return NUMBER.matcher(text.strip()).find();
    }

    private static boolean words(String title) {
        return title.codePoints().anyMatch(Character::isLetter);
    }
}
