package org.w3id.paperkg.topic.text;

import java.util.List;
import java.util.Optional;

/**
 * Some words in a row.
 *
 * @param words at least one
 * @param source the text that the offsets of the words refer to
 */
public record Phrase(List<Token> words, String source) {
    public Phrase {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a phrase without words");
        }
    }

    /** As printed. */
    public String text() {
        return source.substring(words.get(0).start(), words.get(size() - 1).end());
    }

    /** As printed, but one space for what lies between words that no hyphen joins. */
    public String label() {
        return text().replaceAll("\\s+", " ").replaceAll("[‐‑–]", "-");
    }

    /** What all spellings of the phrase have in common; for look-up, not for people. */
    public String key() {
        StringBuilder key = new StringBuilder();
        for (Token word : words) {
            key.append(word.folded());
        }
        return key.toString();
    }

    public int size() {
        return words.size();
    }

    public Token last() {
        return words.get(size() - 1);
    }

    /** The last words. */
    public Phrase tail(int count) {
        return new Phrase(words.subList(size() - count, size()), source);
    }

    public static Optional<Phrase> of(String text) {
        List<Token> words = Tokenizer.tokens(text);
        return words.isEmpty() ? Optional.empty() : Optional.of(new Phrase(words, text));
    }

    /** All words but the last ones. */
    public Phrase without(int count) {
        return new Phrase(words.subList(0, size() - count), source);
    }

    public boolean latin() {
        return words.stream().allMatch(Token::latin);
    }
}
