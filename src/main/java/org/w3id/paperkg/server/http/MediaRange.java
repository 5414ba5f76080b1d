package org.w3id.paperkg.server.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.QuotedCSV;

/**
 * One of the media types, or of the kinds of them, that a client accepts. Parameters besides the
 * quality are not told apart: nothing here comes in two profiles.
 *
 * @param type or {@code *}
 * @param subtype or {@code *}
 * @param quality from 0, for what is refused, to 1
 */
record MediaRange(String type, String subtype, double quality) {
    private static final String ANYTHING = "*";
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9a-z-]+";
    private static final Pattern RANGE =
            Pattern.compile("(%s)\\s*/\\s*(%s)\\s*(;.*)?".formatted(TOKEN, TOKEN));
    // Java's own client sends a star alone
    private static final Pattern STAR = Pattern.compile("\\*\\s*(;.*)?");
    private static final Pattern QUALITY = Pattern.compile(";\\s*q\\s*=\\s*(\\d*\\.?\\d*)");
    private static final Pattern QUOTED = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"");

    /**
     * All that a header names; what is no media range says nothing.
     *
     * @param header null or empty for anything
     */
    static List<MediaRange> all(String header) {
        List<MediaRange> ranges = new ArrayList<>();
        if (header != null) {
            // rfc9110, 8.3.1: media types are case-insensitive
            for (String element : new QuotedCSV(header.toLowerCase(Locale.ROOT)).getValues()) {
                of(QUOTED.matcher(element).replaceAll("\"\"")).ifPresent(ranges::add);
            }
        }
        return ranges.isEmpty() ? List.of(new MediaRange(ANYTHING, ANYTHING, 1)) : ranges;
    }

    private static Optional<MediaRange> of(String element) {
        Matcher range = RANGE.matcher(element);
        if (range.matches()) {
            double quality = quality(range.group(3));
            return Optional.of(new MediaRange(range.group(1), range.group(2), quality));
        }
        Matcher star = STAR.matcher(element);
        return star.matches()
                ? Optional.of(new MediaRange(ANYTHING, ANYTHING, quality(star.group(1))))
                : Optional.empty();
    }

    private static double quality(String parameters) {
        Matcher quality = QUALITY.matcher(parameters == null ? "" : parameters);
        if (!quality.find() || quality.group(1).replace(".", "").isEmpty()) {
            return 1;
        }
        return Math.min(1, Double.parseDouble(quality.group(1)));
    }

    /** How exactly it names what it means: 0 for anything, 2 for one media type. */
    int precision() {
        if (type.equals(ANYTHING)) {
            return 0;
        }
        return subtype.equals(ANYTHING) ? 1 : 2;
    }

    /**
     * @param mediaType without parameters, in lower case
     */
    boolean accepts(String mediaType) {
        return type.equals(ANYTHING)
                || mediaType.equals(type + "/" + subtype)
                || subtype.equals(ANYTHING) && mediaType.startsWith(type + "/");
    }
}
