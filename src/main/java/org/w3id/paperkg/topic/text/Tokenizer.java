package org.w3id.paperkg.topic.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a text into words where spaces, punctuation, and the border between Hangul and other
 * letters are.
 */
public final class Tokenizer {
    private static final Pattern WORD =
            Pattern.compile(
                    "(?<hangul>\\p{IsHangul}+)"
                            // 3.5 and can't are one word, and so is C++
                            + "|(?:(?!\\p{IsHangul})[\\p{L}\\p{M}\\p{Nd}])+"
                            + "(?:(?:(?<=\\d)\\.(?=\\d)|['’](?=\\p{L}))(?:(?!\\p{IsHangul})[\\p{L}\\p{M}\\p{Nd}])+)*\\+{0,2}");

    private static final char LAST_LATIN_EXTENDED = '\u024F';

    private Tokenizer() {}

    public static List<Token> tokens(String passage) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(passage);
        int end = 0;
        while (word.find()) {
            Token.Script script =
                    word.start("hangul") >= 0 ? Token.Script.HANGUL : script(word.group());
            boolean breaks = tokens.isEmpty() || !joins(passage, end, word.start());
            String text = word.group();
            String folded = script == Token.Script.HANGUL ? text : EnglishForm.fold(text);
            tokens.add(new Token(text, folded, word.start(), word.end(), script, breaks));
            end = word.end();
        }
        return List.copyOf(tokens);
    }

    private static Token.Script script(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c > LAST_LATIN_EXTENDED && Character.isLetter(c) && !latinOrGreek(c)) {
                return Token.Script.OTHER;
            }
        }
        return Token.Script.LATIN;
    }

    private static boolean latinOrGreek(char c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.GREEK
                || script == Character.UnicodeScript.LATIN
                || script == Character.UnicodeScript.COMMON;
    }

    private static boolean joins(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isSpaceChar(c) && "-‐‑–_".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
