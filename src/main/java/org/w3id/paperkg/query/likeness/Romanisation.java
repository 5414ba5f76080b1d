package org.w3id.paperkg.query.likeness;

import java.util.Map;

/**
 * Hangul in Latin letters, syllable by syllable, after the Revised Romanisation of Korean but for
 * three letters, which are written as they sound in the names of other languages: ㄹ is always l, ㅓ
 * is e (퍼시, Percy), and ㅡ is nothing (스, which stands for an s alone).
 */
final class Romanisation {
    /** Those whose bearers write a consonant in Latin letters that Hangul has lost. */
    static final Map<String, String> FAMILY_NAMES = Map.of("이", "lee", "임", "lim", "노", "roh");

    private static final char FIRST = '가';
    private static final char LAST = '힣';
    private static final String[] INITIALS =
            "g kk n d tt l m b pp s ss - j jj ch k t p h".split(" ");
    private static final String[] VOWELS =
            "a ae ya yae e e ye ye o wa wae oe yo u wo we wi yu - ui i".split(" ");
    private static final String[] FINALS =
            "- k k ks n nj n t l lk lm lp ls lt lp l m p ps t t ng t t k t p t".split(" ");

    private Romanisation() {}

    static boolean isHangul(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= FIRST && c <= LAST);
    }

    /** Characters that are no syllables stay. */
    static String of(String word) {
        StringBuilder latin = new StringBuilder();
        for (char c : word.toCharArray()) {
            if (c < FIRST || c > LAST) {
                latin.append(c);
                continue;
            }
            int syllable = c - FIRST;
            int finals = FINALS.length;
            latin.append(INITIALS[syllable / (VOWELS.length * finals)])
                    .append(VOWELS[syllable / finals % VOWELS.length])
                    .append(FINALS[syllable % finals]);
        }
        return latin.toString().replace("-", "");
    }
}
