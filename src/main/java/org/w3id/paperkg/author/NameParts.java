package org.w3id.paperkg.author;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3id.paperkg.vocabulary.NameFolding;

/**
 * A folded name, taken apart. Which part is the family name is not known: most names have it last.
 *
 * @param tokens the letters between spaces, hyphens and dots, at least one
 * @param inner places of tokens that a hyphen joins to the one before: {@code Wei} in {@code
 *     Jia-Wei Liu}
 */
record NameParts(List<String> tokens, Set<Integer> inner) {
    NameParts {
        tokens = List.copyOf(tokens);
        inner = Set.copyOf(inner);
    }

    /** The parts of a name as printed. */
    static NameParts of(String name) {
        List<String> tokens = new ArrayList<>();
        Set<Integer> inner = new HashSet<>();
        for (String word : name.strip().split("[\\s\\p{Zs}]+")) {
            int begin = tokens.size();
            for (String token : NameFolding.slug(word).split("-")) {
                if (tokens.size() > begin && token.length() > 1) {
                    inner.add(tokens.size());
                }
                tokens.add(token);
            }
        }
        return new NameParts(tokens, inner);
    }

    int size() {
        return tokens.size();
    }

    String first() {
        return tokens.get(0);
    }

    String last() {
        return tokens.get(tokens.size() - 1);
    }

    /** All letters without the gaps. */
    String glued() {
        return String.join("", tokens);
    }

    boolean inHangul() {
        return glued().codePoints().allMatch(c -> c >= '가' && c <= '힣');
    }

    boolean isInitial(int place) {
        return tokens.get(place).length() == 1;
    }
}
