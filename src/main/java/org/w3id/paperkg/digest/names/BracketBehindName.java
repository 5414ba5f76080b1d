package org.w3id.paperkg.digest.names;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name and what stands in brackets behind it.
 *
 * @param affiliation whether that is where somebody works, and neither a mark, nor a part in the
 *     work, nor the name once more in other letters
 */
record BracketBehindName(String name, String inside, boolean affiliation) {
    private static final Pattern BRACKET =
            Pattern.compile(
                    "^(.*\\S)\\s*[(\\[（【]([^()\\[\\]（）【】]*(?:\\([^()]*\\)[^()]*)*)[)\\]）】]$");
    private static final Pattern PART_IN_THE_WORK =
            Pattern.compile(
                    "(?i).*\\b(?:corresponding|equal|contribut\\w*|lead|intern|advis\\w+|student"
                            + "|first author|co-first|e-?mail|orcid|homepage)\\b.*"
                            + "|.*@.*|교신.*|공동.*|주저자|1저자");
    private static final int LONGEST_NAME = 6;
    private static final int MOST_WORDS = 3;

    static Optional<BracketBehindName> of(String text) {
        Matcher found = BRACKET.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        String name = found.group(1);
        String inside = found.group(2).strip();
        boolean words = inside.codePoints().filter(Character::isLetter).count() > 1;
        boolean place =
                words
                        && !PART_IN_THE_WORK.matcher(inside).matches()
                        && !sameInOtherLetters(inside, name);
        return Optional.of(new BracketBehindName(name, inside, place));
    }

    private static boolean sameInOtherLetters(String inside, String name) {
        if (script(inside) == script(name)) {
            return false;
        }
        boolean latin = script(inside) == Character.UnicodeScript.LATIN;
        return latin
                ? inside.split(" ").length <= MOST_WORDS
                        && inside.indexOf(' ') > 0
                        && !OrganisationName.matches(inside)
                : inside.length() <= LONGEST_NAME;
    }

    private static Character.UnicodeScript script(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .orElse(Character.UnicodeScript.COMMON);
    }
}
