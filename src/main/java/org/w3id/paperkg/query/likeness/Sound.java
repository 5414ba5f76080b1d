package org.w3id.paperkg.query.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Roughly how a word of a name sounds, whether a Korean writes it in Hangul or the world in Latin
 * letters: 퍼시 and Percy are one. Letters that Hangul does not tell apart (p, b, f, v) count as one.
 *
 * @param letters as it sounds
 */
public record Sound(String letters) {
    private static final int SYLLABLES_OF_A_KOREAN_NAME = 4;
    private static final int FEWEST_CONSONANTS = 4;

    // in this order; what stands before a vowel only is looked up with one behind
    private static final Map<Pattern, String> RULES = rules();

    private static Map<Pattern, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        // one vowel each, however Koreans write it: Seo and Suh, Joon and Jun
        rules.put("eo", "e");
        rules.put("oo|ou", "u");
        rules.put("ee", "i");
        rules.put("r(?![aeiouwy])", "");
        rules.put("^x|[tsc]*[cs]h|t?z(h)?|t[sz]|dg?j|j|q(?!u)|c(?=[eiy])|x(?=[iu])", "s");
        rules.put("x", "ks");
        rules.put("ng(?![aeiouwy])", "n");
        rules.put("ph|[bfv]", "p");
        rules.put("th|d", "t");
        rules.put("ck|qu|[cgq]", "k");
        rules.put("r", "l");
        rules.put("(?<!^)h", "");
        rules.put("y", "i");
        rules.put("w", "u");
        rules.put("(.)\\1+", "$1");
        Map<Pattern, String> compiled = new LinkedHashMap<>();
        rules.forEach((from, to) -> compiled.put(Pattern.compile(from), to));
        return compiled;
    }

    /**
     * @param word folded
     */
    public static Sound of(String word) {
        String letters = Romanisation.of(word);
        for (Map.Entry<Pattern, String> rule : RULES.entrySet()) {
            letters = rule.getKey().matcher(letters).replaceAll(rule.getValue());
        }
        return new Sound(letters);
    }

    /** What is left without vowels; that it begins with one is kept. */
    String consonants() {
        String rest = letters.replaceAll("[aeiou]+", "");
        return letters.matches("[aeiou].*") ? "a" + rest : rest;
    }

    /**
     * How what was typed may be read, word by word: a Korean name without a gap also as family name
     * and given name, the latter in one word or in two. None where too little is left to tell names
     * apart.
     */
    public static List<List<Sound>> readings(FoldedName typed) {
        List<List<String>> readings = new ArrayList<>(List.of(typed.words()));
        String run = typed.run();
        boolean hangul = Romanisation.isHangul(run);
        if (hangul && run.length() <= SYLLABLES_OF_A_KOREAN_NAME) {
            readings.addAll(divided(run));
        }
        return readings.stream()
                .distinct()
                .map(words -> words.stream().map(Sound::of).toList())
                .filter(sounds -> consonants(sounds) >= (hangul ? 2 : FEWEST_CONSONANTS))
                .toList();
    }

    private static List<List<String>> divided(String run) {
        List<List<String>> readings = new ArrayList<>();
        for (int family = 1; family <= Math.min(2, run.length() - 1); family++) {
            String name = run.substring(0, family);
            String bearer = Romanisation.FAMILY_NAMES.getOrDefault(name, name);
            String given = run.substring(family);
            readings.add(List.of(bearer, given));
            if (given.length() == 2) {
                // Sung Ju Hwang
                readings.add(List.of(bearer, given.substring(0, 1), given.substring(1)));
            }
        }
        return readings;
    }

    private static int consonants(List<Sound> sounds) {
        return sounds.stream().mapToInt(sound -> sound.consonants().length()).sum();
    }

    /** How far words are from others that have one for each; empty when too far. */
    public static Optional<Integer> distance(List<Sound> words, List<Sound> others) {
        List<Sound> left = new ArrayList<>(others);
        int distance = 0;
        int length = 0;
        for (Sound word : words) {
            Optional<Sound> closest = left.stream().min(Comparator.comparingInt(word::to));
            if (closest.isEmpty()) {
                return Optional.empty();
            }
            left.remove(closest.get());
            distance += word.to(closest.get());
            length += word.letters().length();
        }
        int most = left.isEmpty() ? length / 2 : length / 3;
        return distance + left.size() <= most
                ? Optional.of(distance + left.size())
                : Optional.empty();
    }

    private int to(Sound other) {
        return EditDistance.of(letters, other.letters());
    }
}
