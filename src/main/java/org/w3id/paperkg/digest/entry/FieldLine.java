package org.w3id.paperkg.digest.entry;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that names a field and gives its value: {@code Authors: A, B}, {@code - **저자:** 김하나},
 * {@code 【作者】张三}.
 *
 * @param value what stands behind the colon, without the emphasis that opened before it
 */
public record FieldLine(FieldName name, String value) {
    // a name of 40 letters, with pictures and marks around it
    private static final int LONGEST_BEFORE_VALUE = 120;
    private static final Pattern BULLET = Pattern.compile("^(?:[-*+•●▪◦·>]|\\d{1,3}[.)])\\s+");
    private static final String MARKS = "[\\s*_`\\p{So}\\p{Sk}\\uFE0F\\u200D]{0,20}";
    private static final String WORDS =
            "([^\\s:：*_`【】\\[\\]|](?:[^:：*`【】\\[\\]|]{0,38}[^\\s:：*_`【】\\[\\]|])?)";
    private static final Pattern WITH_COLON =
            Pattern.compile(
                    "^" + MARKS + WORDS + "(" + MARKS + ")[:：]([*_`]{0,3})(.*)$", Pattern.DOTALL);
    private static final Pattern IN_BRACKETS =
            Pattern.compile(
                    "^" + MARKS + "[【\\[]" + WORDS + "[】\\]][*_]{0,3}\\s*[:：]?(?!\\()(.*)$",
                    Pattern.DOTALL);

    /** Empty when the line names no field known. */
    public static Optional<FieldLine> parse(String line) {
        if (!mayBe(line)) {
            return Optional.empty();
        }
        String text = BULLET.matcher(line.strip()).replaceFirst("");
        Matcher colon = WITH_COLON.matcher(text);
        if (colon.matches()) {
            Optional<FieldName> name = FieldName.of(colon.group(1));
            if (name.isPresent()) {
                return Optional.of(new FieldLine(name.get(), colon.group(4).strip()));
            }
        }
        Matcher bracketed = IN_BRACKETS.matcher(text);
        return bracketed.matches()
                ? FieldName.of(bracketed.group(1))
                        .map(name -> new FieldLine(name, bracketed.group(2).strip()))
                : Optional.empty();
    }

    /** Whether a line has a colon or a bracket where a field would; nearly all others have not. */
    private static boolean mayBe(String line) {
        int end = Math.min(line.length(), LONGEST_BEFORE_VALUE);
        for (int at = 0; at < end; at++) {
            char c = line.charAt(at);
            if (c == ':' || c == '：' || c == '】' || c == ']') {
                return line.charAt(0) != '!' && line.charAt(0) != '<' && line.charAt(0) != '#';
            }
        }
        return false;
    }
}
