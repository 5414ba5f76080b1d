package org.w3id.paperkg.topic.reading;

import java.util.ArrayList;
import java.util.List;
import org.w3id.paperkg.topic.text.Phrase;
import org.w3id.paperkg.topic.text.TermShape;
import org.w3id.paperkg.topic.text.Token;

/**
 * Finds words that look like names of systems, datasets and benchmarks wherever they stand: {@code
 * MiniF2F}, {@code GPT-4o}, {@code Video-LLaVA}.
 */
final class NameReader {
    private static final int LONGEST = 4;

    private NameReader() {}

    /** Words joined by hyphens are one name when a part of them looks like one. */
    static List<Phrase> names(Passage passage) {
        List<Phrase> names = new ArrayList<>();
        List<Token> tokens = passage.tokens();
        int from = 0;
        while (from < tokens.size()) {
            int to = from + 1;
            while (to < tokens.size() && joined(passage, to)) {
                to++;
            }
            Phrase name = passage.phrase(from, to);
            if (name.latin() && name.size() <= LONGEST && looksLikeOne(name)) {
                names.add(name);
            }
            from = to;
        }
        return names;
    }

    /** Whether a hyphen between English words stands before a word. */
    private static boolean joined(Passage passage, int index) {
        List<Token> tokens = passage.tokens();
        return tokens.get(index - 1).latin() && tokens.get(index).latin() && hyphen(passage, index);
    }

    private static boolean hyphen(Passage passage, int index) {
        int end = passage.tokens().get(index - 1).end();
        return passage.tokens().get(index).start() == end + 1 && passage.text().charAt(end) == '-';
    }

    private static boolean looksLikeOne(Phrase name) {
        return TermShape.term(name)
                && name.words().stream().anyMatch(word -> TermShape.name(word.text()));
    }
}
