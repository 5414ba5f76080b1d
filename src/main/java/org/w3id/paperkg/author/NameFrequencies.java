package org.w3id.paperkg.author;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How much it says that two names agree in a part: little when many names have the part (W. E.
 * Winkler, Frequency-based matching in Fellegi-Sunter model of record linkage, 2000).
 */
final class NameFrequencies {
    private static final int SHORTEST_PREFIX = 2;
    private static final double LETTER = log2(26);

    private final int names;
    private final Map<String, Integer> byToken = new HashMap<>();
    // names by how their first token begins, up to the whole token
    private final Map<String, Integer> byBeginning = new HashMap<>();
    private final Map<String, Integer> byInitial = new HashMap<>();

    NameFrequencies(List<NameParts> all) {
        names = all.size();
        for (NameParts name : all) {
            new HashSet<>(name.tokens()).forEach(token -> byToken.merge(token, 1, Integer::sum));
            String first = name.first();
            for (int end = SHORTEST_PREFIX; end <= first.length(); end++) {
                byBeginning.merge(first.substring(0, end), 1, Integer::sum);
            }
            byInitial.merge(initial(first), 1, Integer::sum);
        }
    }

    /** Bits that say that a name is one of {@code n} in the collection. */
    double collection() {
        return log2(Math.max(2, names));
    }

    /** Of agreement in a token, which may be an initial. */
    double ofPart(String token) {
        return token.length() == 1 ? ofInitial(token) : ofToken(token);
    }

    /** Of agreement in a whole token. */
    double ofToken(String token) {
        return bits(byToken.getOrDefault(token, 0) - 1);
    }

    /** Of a first token that begins like this. */
    double ofBeginning(String beginning) {
        return bits(byBeginning.getOrDefault(beginning, 0) - 1);
    }

    /** Of agreement in an initial, wherever it stands; never more than a letter can say. */
    double ofInitial(String token) {
        return Math.min(LETTER, bits(byInitial.getOrDefault(initial(token), 0)));
    }

    private static String initial(String token) {
        return token.substring(0, token.offsetByCodePoints(0, 1));
    }

    /**
     * @param others names with the part, without one of the two that are compared
     */
    private double bits(int others) {
        return log2((double) names / Math.max(1, Math.min(names, others)));
    }

    static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
