package org.w3id.paperkg.topic.text;

import java.util.ArrayList;
import java.util.List;

/** Korean words with and without the particles that stick to them. */
public final class KoreanForm {
    private static final List<String> PARTICLES =
            List.of(
                    "에서는", "으로는", "에서의", "으로의", "이라는", "에서", "에게", "으로", "까지", "부터", "보다", "처럼",
                    "만큼", "이나", "이란", "이며", "이고", "인", "들을", "들은", "들의", "들이", "들에", "들과", "들",
                    "라는", "로의", "에는", "에의", "은", "는", "을", "를", "의", "에", "와", "과", "로", "도", "만",
                    "이", "가", "나", "란");

    /** The particles that rarely are the end of a noun. */
    private static final List<String> SURE =
            List.of("에서", "으로", "은", "는", "을", "를", "의", "에", "와", "과", "로", "이", "가");

    /** Endings of words that qualify what follows: 새로운, 제안된, 사용하는. */
    private static final List<String> ADNOMINAL =
            List.of("하는", "되는", "있는", "없는", "로운", "위한", "대한", "통한", "의한", "관한", "다양한", "하여", "되어");

    private KoreanForm() {}

    /**
     * The word, and what it may be once a particle is taken off; a stem has two syllables or more.
     */
    public static List<String> readings(String word) {
        List<String> readings = new ArrayList<>();
        readings.add(word);
        readings.addAll(stems(word, PARTICLES));
        if (word.endsWith("적인")) {
            readings.add(word.substring(0, word.length() - 1));
        }
        return readings;
    }

    /**
     * What is left of a word that may end in a particle; of no noun's own last syllable, if
     * possible.
     */
    public static List<String> stemsBeforeParticle(String word) {
        return stems(word, SURE);
    }

    private static List<String> stems(String word, List<String> particles) {
        List<String> stems = new ArrayList<>();
        for (String particle : particles) {
            if (word.length() >= particle.length() + 2 && word.endsWith(particle)) {
                stems.add(word.substring(0, word.length() - particle.length()));
            }
        }
        return stems;
    }

    /** Without the 들 of a plural. */
    public static String singular(String term) {
        boolean plural = term.length() > 3 && term.endsWith("들");
        return plural ? term.substring(0, term.length() - 1) : term;
    }

    public static boolean qualifies(String word) {
        return ADNOMINAL.stream().anyMatch(word::endsWith);
    }
}
