package org.w3id.paperkg.digest.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the name in a piece of a list, and what lists hang on names. */
final class NameCleaner {
    // as nearly all names are, which need no second look
    private static final Pattern PLAIN =
            Pattern.compile(
                    "(?:\\p{Lu}(?:\\.|[\\p{L}'’-]*) |(?:de|da|del|der|den|di|dos|du|la|le|van|von)"
                            + " ){1,6}+\\p{Lu}(?:['’]\\p{Lu})?\\p{Ll}+(?:-\\p{L}\\p{Ll}*)*");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u0085]+");
    // format characters, fillers and selectors, which no reader sees
    private static final Pattern INVISIBLE =
            Pattern.compile(
                    "[\\p{Cf}\\p{Cc}\\u034F\\u115F\\u1160\\u17B4\\u17B5"
                            + "\\u180B-\\u180F\\u3164\\uFE00-\\uFE0F\\uFFA0]+");
    private static final Pattern MARKS =
            Pattern.compile("[*†‡§¶#⋆∗★☆✉♠♣♥♦△◇◦•✝✻\\^$¹²³⁰-⁹⁺ᵃ-ᶻ,;:|]+$");
    private static final Pattern LEADING_MARKS =
            Pattern.compile("^(?:[*†‡§¶#⋆∗★☆✉♠♣♥♦•✝✻¹²³⁰-⁹]|\\d{1,3}[.)]\\s|-\\s)+\\s*");
    private static final Pattern NUMBER =
            Pattern.compile("^(.*(?:\\p{Ll}|\\p{Lo}{2}))\\s?\\d{1,2}(?:[,\\s]+\\d{1,2})*$");
    private static final Pattern PLACE = Pattern.compile("^(.*\\S)\\s+(?:@|[–—-])\\s+(.+)$");
    private static final Pattern HONORIFIC =
            Pattern.compile(
                    "^(?:(?:Dr|Prof|Mr|Mrs|Ms)\\.|Professor)\\s+(?=\\S+\\s)" + "|\\s(?:교수|박사|님)$");
    private static final Pattern AFTER = Pattern.compile("^(.*[^\\s,])(,\\s*|\\s+)(\\S+)$");
    private static final Pattern FULL_STOP = Pattern.compile("(?<=\\p{L}{3})\\.$");
    private static final Pattern QUOTED = Pattern.compile("^[\"'“‘「](.+)[\"'”’」]$");

    /** Longer ones are no names, and patterns would take their time. */
    private static final int LONGEST = 2000;

    private String name;
    private String affiliation = "";
    private String ending = "";
    private boolean cut;
    private final List<String> dropped = new ArrayList<>();

    private NameCleaner(String name) {
        this.name = name;
    }

    /**
     * @param name its letters as printed, empty when nobody is named
     * @param affiliation empty when none is given
     * @param cut whether the piece ends with a sign that others were left out
     * @param dropped what of the piece is neither name nor affiliation
     */
    record Cleaned(String name, String affiliation, boolean cut, List<String> dropped) {}

    static Cleaned clean(String piece) {
        if (piece.length() > LONGEST || plain(piece)) {
            return new Cleaned(piece, "", false, List.of());
        }
        NameCleaner cleaner = new NameCleaner(spaced(MarkupOfNames.plain(piece)));
        cleaner.dropInvisible();
        String before = "";
        while (!before.equals(cleaner.name)) {
            before = cleaner.name;
            cleaner.takeCutMark();
            cleaner.takeBracket();
            cleaner.takePlace();
            cleaner.takeMarks();
            cleaner.takeEnding();
        }
        return cleaner.cleaned();
    }

    /** Whether a name has nothing that could hang on it. */
    static boolean plain(String piece) {
        return PLAIN.matcher(piece).matches();
    }

    private static String spaced(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private void dropInvisible() {
        Matcher found = INVISIBLE.matcher(name);
        if (found.find()) {
            dropped.add(
                    found.group()
                            .codePoints()
                            .mapToObj("U+%04X"::formatted)
                            .distinct()
                            .collect(Collectors.joining(" ")));
            name = spaced(found.replaceAll(""));
        }
    }

    private void takeCutMark() {
        CutMarks.before(name)
                .ifPresent(
                        rest -> {
                            cut = true;
                            name = rest;
                        });
    }

    private void takeBracket() {
        BracketBehindName.of(name)
                .ifPresent(
                        found -> {
                            name = found.name();
                            if (found.affiliation()) {
                                affiliation = found.inside() + behind(affiliation);
                            } else {
                                dropped.add(found.inside());
                            }
                        });
    }

    private static String behind(String taken) {
        return taken.isEmpty() ? "" : "; " + taken;
    }

    private void takePlace() {
        Matcher found = PLACE.matcher(name);
        if (found.matches() && found.group(1).indexOf(' ') > 0) {
            name = found.group(1);
            affiliation = found.group(2);
        }
    }

    private void takeMarks() {
        take(MARKS.matcher(name));
        take(LEADING_MARKS.matcher(name));
        take(HONORIFIC.matcher(name));
        name = FULL_STOP.matcher(name).replaceFirst("");
        Matcher quoted = QUOTED.matcher(name);
        name = quoted.matches() ? quoted.group(1).strip() : name;
        Matcher number = NUMBER.matcher(name);
        if (number.matches()
                && (number.group(1).indexOf(' ') > 0 || NameWords.asLongAsAName(number.group(1)))
                && !OrganisationName.matches(number.group(1))) {
            dropped.add(name.substring(number.end(1)).strip());
            name = number.group(1);
        }
    }

    private void take(Matcher mark) {
        if (mark.find()) {
            String taken = mark.group().strip();
            if (!taken.matches("[,;:]+")) {
                dropped.add(taken);
            }
            name = mark.replaceFirst("").strip();
        }
    }

    /** {@code Jr.} is of the name, {@code PhD} is not; either may follow a comma. */
    private void takeEnding() {
        Matcher found = AFTER.matcher(name);
        if (!found.matches()) {
            return;
        }
        String last = found.group(3);
        if (NameWords.degree(last) && !last.toLowerCase(Locale.ROOT).equals("md")) {
            dropped.add(last);
            name = found.group(1);
        } else if (NameWords.generation(last) && found.group(2).startsWith(",")) {
            ending = " " + last;
            name = found.group(1);
        }
    }

    private Cleaned cleaned() {
        return new Cleaned((name + ending).strip(), affiliation, cut, dropped);
    }
}
