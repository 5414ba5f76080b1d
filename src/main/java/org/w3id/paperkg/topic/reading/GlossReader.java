package org.w3id.paperkg.topic.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.paperkg.topic.text.Acronym;
import org.w3id.paperkg.topic.text.EnglishForm;
import org.w3id.paperkg.topic.text.Phrase;
import org.w3id.paperkg.topic.text.Token;
import org.w3id.paperkg.topic.text.Tokenizer;

/**
 * Reads the glosses of a passage: {@code 한글(English; ABBR)}, {@code English(한글)}, {@code English
 * (ABBR)}.
 */
final class GlossReader {
    private static final int LONGEST_TERM = 7;
    private static final int LONGEST_BRACKET = 120;
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[;,/:=]|\\bor\\b|또는|이하");

    private final Passage passage;
    private final List<Gloss> glosses = new ArrayList<>();

    private GlossReader(Passage passage) {
        this.passage = passage;
    }

    static List<Gloss> glosses(Passage passage) {
        GlossReader reader = new GlossReader(passage);
        String text = passage.text();
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            int last = Math.min(text.length(), open + LONGEST_BRACKET + 1);
            int close = text.substring(open, last).indexOf(')') + open;
            if (close > open) {
                List<Phrase> parts = parts(text.substring(open + 1, close));
                reader.before(open).ifPresent(before -> reader.read(before, parts));
            }
        }
        return List.copyOf(reader.glosses);
    }

    /** The words that run up to an offset, at most as many as a term has. */
    private Optional<Phrase> before(int offset) {
        List<Token> tokens = passage.tokens();
        int end = lastTokenBefore(offset) + 1;
        if (end == 0
                || !passage.text()
                        .substring(tokens.get(end - 1).end(), offset)
                        .matches("[\\s'\"’”*`]*")) {
            return Optional.empty();
        }
        int start = end - 1;
        while (start > 0 && end - start < LONGEST_TERM && !tokens.get(start).breaks()) {
            start--;
        }
        return Optional.of(passage.phrase(start, end));
    }

    private int lastTokenBefore(int offset) {
        int low = 0;
        int high = passage.tokens().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passage.tokens().get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private static List<Phrase> parts(String inside) {
        List<Phrase> parts = new ArrayList<>();
        for (String part : BETWEEN_PARTS.split(inside)) {
            List<Token> words = Tokenizer.tokens(part);
            if (!words.isEmpty() && words.size() <= LONGEST_TERM) {
                parts.add(new Phrase(words, part));
            }
        }
        return parts;
    }

    private void read(Phrase before, List<Phrase> parts) {
        if (before.last().hangul()) {
            List<Phrase> english = parts.stream().filter(Phrase::latin).toList();
            boolean namesOne =
                    english.size() == 1
                            || english.size() == 2 && abbreviation(english.get(0), english.get(1));
            if (namesOne) {
                glosses.add(new Gloss.Bilingual(before, false, longest(english)));
            }
            return;
        }
        Phrase outside = latinTail(before);
        for (Phrase part : parts) {
            if (part.latin()) {
                abbreviation(outside, part);
            } else if (part.words().stream().allMatch(Token::hangul)) {
                glosses.add(new Gloss.Bilingual(part, true, outside));
            }
        }
    }

    /**
     * Two English names side by side are one thing's when one of them spells the other; otherwise
     * they are a list.
     */
    private boolean abbreviation(Phrase one, Phrase other) {
        return spelled(other, one) || spelled(one, other);
    }

    private boolean spelled(Phrase acronym, Phrase words) {
        String letters = EnglishForm.singular(acronym.last().text());
        if (acronym.size() > 1 || !Acronym.looksLikeOne(letters)) {
            return false;
        }
        int count =
                Acronym.wordsSpelling(letters, words.words().stream().map(Token::text).toList());
        if (count > 0) {
            glosses.add(new Gloss.Abbreviation(acronym, words.tail(count)));
        }
        return count > 0;
    }

    private static Phrase longest(List<Phrase> english) {
        Phrase last = english.get(english.size() - 1);
        return last.size() > english.get(0).size() ? last : english.get(0);
    }

    private static Phrase latinTail(Phrase phrase) {
        int count = 1;
        while (count < phrase.size() && phrase.words().get(phrase.size() - count - 1).latin()) {
            count++;
        }
        return phrase.tail(count);
    }
}
