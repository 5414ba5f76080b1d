package org.w3id.paperkg.topic.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.w3id.paperkg.topic.text.Phrase;
import org.w3id.paperkg.topic.text.TermShape;
import org.w3id.paperkg.topic.text.Token;
import org.w3id.paperkg.topic.text.WordList;

/**
 * A stretch of English words without punctuation or function word in it: the room in which terms
 * can be.
 */
record EnglishRun(Passage passage, int from, int to) {
    private static final int LONGEST_CHUNK = 4;
    private static final Pattern VERB = Pattern.compile("\\w{2,}(?:ing|ed)");

    static List<EnglishRun> of(Passage passage) {
        List<EnglishRun> runs = new ArrayList<>();
        int count = passage.tokens().size();
        int start = 0;
        for (int i = 0; i <= count; i++) {
            boolean word = i < count && passage.tokens().get(i).latin() && !edge(passage, i);
            boolean ends = !word || passage.tokens().get(i).breaks();
            if (ends && i > start) {
                runs.add(new EnglishRun(passage, start, i));
            }
            if (ends) {
                start = word ? i : i + 1;
            }
        }
        return runs;
    }

    /** A function word, but not the one inside text-to-image. */
    private static boolean edge(Passage passage, int index) {
        Token token = passage.tokens().get(index);
        return WordList.function(token) && !hyphen(passage.text(), token.end());
    }

    private static boolean hyphen(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) == '-';
    }

    /**
     * The whole stretch as a term, without generic words before it, and once more without words in
     * -ing and -ed before it, which may be verbs (establishing task scaling laws); the last words
     * of a long one. None when a single word is left.
     */
    List<Phrase> chunks() {
        int start = from;
        while (start < to - 1 && WordList.generic(token(start)) && !joined(start)) {
            start++;
        }
        int noun = start;
        while (noun < to - 1 && VERB.matcher(token(noun).folded()).matches() && !joined(noun)) {
            noun++;
        }
        return IntStream.of(start, noun)
                .distinct()
                .mapToObj(first -> passage.phrase(Math.max(first, to - LONGEST_CHUNK), to))
                .filter(phrase -> phrase.size() > 1 && TermShape.term(phrase))
                .distinct()
                .toList();
    }

    private Token token(int index) {
        return passage.tokens().get(index);
    }

    /** Whether a hyphen joins a word with the next one: component-controllable. */
    private boolean joined(int index) {
        return hyphen(passage.text(), token(index).end());
    }

    /** The last word, where the head of an English noun phrase is. */
    Phrase head() {
        return passage.phrase(to - 1, to);
    }

    /** The phrases that can be terms; single words only when they look like names. */
    List<EnglishPhrase> phrases() {
        List<EnglishPhrase> phrases = new ArrayList<>();
        for (int end = from + 1; end <= to; end++) {
            for (int start = Math.max(from, end - TermShape.LONGEST); start < end; start++) {
                Phrase phrase = passage.phrase(start, end);
                boolean plainWord = phrase.size() == 1 && !TermShape.name(phrase.last().text());
                if (!plainWord && TermShape.term(phrase)) {
                    phrases.add(
                            new EnglishPhrase(phrase, phrase.key(), passage.title(), end == to));
                }
            }
        }
        return phrases;
    }
}
