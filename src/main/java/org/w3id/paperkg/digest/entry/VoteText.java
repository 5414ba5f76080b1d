package org.w3id.paperkg.digest.entry;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of votes as digests print it: {@code 12}, {@code 1,234}, {@code 👍 12}, {@code 12 票}.
 *
 * @param number empty when the digest says that it does not know
 */
record VoteText(OptionalInt number) {
    private static final Pattern PRINTED =
            Pattern.compile(
                    "[\\s*`▲△⬆↑^\\p{So}\\p{Sk}\\uFE0F\\u200D]{0,12}"
                            + "(\\d{1,3}(?:[,，\\u00A0\\u202F]\\d{3}){1,2}|\\d{1,9})"
                            + "\\s?(?:votes?|upvotes?|likes?|points?|표|명|개|票|赞|讚|点|人)?"
                            + "[\\s*`▲△⬆↑\\p{So}\\p{Sk}\\uFE0F\\u200D]{0,12}",
                    Pattern.CASE_INSENSITIVE);
    // "-" stands for a number that the page did not show
    private static final Pattern UNKNOWN =
            Pattern.compile("[-–—?]?|n/?a|none|null", Pattern.CASE_INSENSITIVE);

    /** Empty when the text is no number of votes. */
    static Optional<VoteText> parse(String text) {
        Matcher printed = PRINTED.matcher(text);
        if (printed.matches()) {
            int number = Integer.parseInt(printed.group(1).replaceAll("\\D", ""));
            return Optional.of(new VoteText(OptionalInt.of(number)));
        }
        return UNKNOWN.matcher(text).matches()
                ? Optional.of(new VoteText(OptionalInt.empty()))
                : Optional.empty();
    }
}
