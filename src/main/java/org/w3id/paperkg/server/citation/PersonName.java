package org.w3id.paperkg.server.citation;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The parts of a name as bibliographies need them, read from a name printed in Western order.
 *
 * @param family the whole name when it has no parts, as a team's or one in Hangul
 * @param given empty when the name is not divided
 * @param particle such as {@code van der}, or empty
 * @param suffix such as {@code Jr.}, or empty
 */
record PersonName(String family, String given, String particle, String suffix) {
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
    private static final Set<String> FIRST_OF_TWO = Set.of("van", "von", "de");
    private static final Set<String> SECOND_OF_TWO = Set.of("der", "den", "de", "la", "las", "los");
    // written with a capital they belong to the family name and are sorted with it: Le Bras, El
    // Mekki
    private static final Set<String> CAPITAL =
            Set.of(
                    "abu", "al", "ben", "da", "de", "del", "della", "di", "dos", "el", "ibn", "le",
                    "st.", "van", "von");
    // before these Van is the middle name of a Vietnamese
    private static final Set<String> VIETNAMESE =
            Set.of(
                    "bui", "cao", "dang", "dinh", "do", "doan", "duong", "ha", "ho", "hoang",
                    "huynh", "le", "luong", "ly", "mai", "ngo", "nguyen", "pham", "phan", "ta",
                    "tran", "trinh", "truong", "vo", "vu");

    /**
     * @param organisation whether it is a team's or a company's name, which has no parts
     */
    static PersonName of(String printed, boolean organisation) {
        List<String> words = List.of(printed.strip().split("\\s+"));
        int end = words.size();
        String suffix = "";
        if (end > 2 && SUFFIXES.contains(lower(words.get(end - 1)))) {
            suffix = words.get(end - 1);
            end--;
        }
        if (organisation || end < 2 || !latin(printed)) {
            return new PersonName(printed.strip(), "", "", "");
        }
        int last = end - 1;
        int particle = particleStart(words.subList(0, end));
        return new PersonName(
                withoutComma(join(words, particleEnd(words, particle, last), end)),
                join(words, 0, particle),
                join(words, particle, particleEnd(words, particle, last)),
                suffix);
    }

    boolean divided() {
        return !given.isEmpty();
    }

    /**
     * Where the particle begins, or the family name when there is none; never at the first word.
     */
    private static int particleStart(List<String> words) {
        int last = words.size() - 1;
        for (int i = 1; i < last; i++) {
            if (isLower(words.get(i)) || pair(words, i) || capital(words, i)) {
                return i;
            }
        }
        return last;
    }

    /** Van der, De la: two words of which the second may have a capital, too. */
    private static boolean pair(List<String> words, int i) {
        return i + 2 < words.size()
                && FIRST_OF_TWO.contains(lower(words.get(i)))
                && SECOND_OF_TWO.contains(lower(words.get(i + 1)));
    }

    private static boolean capital(List<String> words, int i) {
        String next = lower(words.get(i + 1));
        boolean middleName = lower(words.get(i)).equals("van") && VIETNAMESE.contains(next);
        return CAPITAL.contains(lower(words.get(i))) && !middleName;
    }

    // the family name begins after the last word of the particle: "van der Maaten", "de la Torre
    // Vila"
    private static int particleEnd(List<String> words, int start, int last) {
        int end = start;
        if (!isLower(words.get(start)) && !pair(words, start)) {
            return start;
        }
        for (int i = start; i < last; i++) {
            boolean part =
                    isLower(words.get(i))
                            || FIRST_OF_TWO.contains(lower(words.get(i)))
                            || SECOND_OF_TWO.contains(lower(words.get(i)));
            if (part) {
                end = i + 1;
            }
        }
        return end;
    }

    private static boolean latin(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .allMatch(
                        c -> {
                            Character.UnicodeScript script = Character.UnicodeScript.of(c);
                            return script != Character.UnicodeScript.HANGUL
                                    && script != Character.UnicodeScript.HAN;
                        });
    }

    private static String withoutComma(String word) {
        return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isLower(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static String join(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, Math.max(from, to)));
    }
}
