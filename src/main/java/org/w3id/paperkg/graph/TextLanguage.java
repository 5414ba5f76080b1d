package org.w3id.paperkg.graph;

import java.lang.Character.UnicodeScript;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Tells the language of a text by its script, and makes the literal. */
final class TextLanguage {
    /** Korean sentences here are full of English; one Hangul letter in five makes a text Korean. */
    private static final int KOREAN_SHARE = 5;

    private TextLanguage() {}

    /**
     * A literal tagged {@code ko}, {@code ja}, {@code zh} or {@code en}; a plain string for any
     * other script or none.
     */
    static Node literal(String text) {
        int[] letters = new int[UnicodeScript.values().length];
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> letters[UnicodeScript.of(c).ordinal()]++);
        int hangul = count(letters, UnicodeScript.HANGUL);
        int kana = count(letters, UnicodeScript.HIRAGANA) + count(letters, UnicodeScript.KATAKANA);
        int han = count(letters, UnicodeScript.HAN);
        int latin = count(letters, UnicodeScript.LATIN);
        int all = hangul + kana + han + latin;
        if (hangul > 0 && hangul * KOREAN_SHARE >= all) {
            return NodeFactory.createLiteralLang(text, "ko");
        }
        if (kana > 0 && (kana + han) * 2 >= all) {
            return NodeFactory.createLiteralLang(text, "ja");
        }
        if (han > 0 && han * 2 >= all) {
            return NodeFactory.createLiteralLang(text, "zh");
        }
        return latin > 0
                ? NodeFactory.createLiteralLang(text, "en")
                : NodeFactory.createLiteralString(text);
    }

    private static int count(int[] letters, UnicodeScript script) {
        return letters[script.ordinal()];
    }
}
