package org.w3id.paperkg.query.likeness;

import java.util.List;
import org.w3id.paperkg.vocabulary.NameFolding;

/**
 * A name as it is compared: without case, accents and punctuation.
 *
 * @param words in their order
 */
public record FoldedName(List<String> words) {
    public FoldedName {
        words = List.copyOf(words);
    }

    public static FoldedName of(String name) {
        return new FoldedName(NameFolding.words(name));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether it is of a script whose names have gaps, unlike Hangul, Han and Kana. */
    static boolean isOfWordsWithGaps(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HANGUL, HAN, HIRAGANA, KATAKANA, COMMON -> false;
            default -> true;
        };
    }

    /** The words without anything between them. */
    public String run() {
        return String.join("", words);
    }
}
