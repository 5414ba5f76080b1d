package org.w3id.paperkg.store;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;

/**
 * A text in Unicode's form NFKC, so that it does not matter how its letters were typed: 모델 in two
 * syllables or in its letters, é in one character or in two. Remembers where each part was in the
 * text as it is.
 */
final class ComposedReader extends BaseCharFilter {
    private Reader composed;

    ComposedReader(Reader text) {
        super(text);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (composed == null) {
            StringWriter whole = new StringWriter();
            input.transferTo(whole);
            composed = new StringReader(compose(whole.toString()));
        }
        return composed.read(buffer, offset, length);
    }

    private String compose(String text) {
        if (Normalizer.isNormalized(text, Form.NFKC)) {
            return text;
        }
        StringBuilder all = new StringBuilder(text.length());
        int start = 0;
        while (start < text.length()) {
            int end = endOfPart(text, start);
            all.append(Normalizer.normalize(text.substring(start, end), Form.NFKC));
            int shift = end - all.length();
            if (shift != getLastCumulativeDiff()) {
                addOffCorrectMap(all.length(), shift);
            }
            start = end;
        }
        return all.toString();
    }

    /** Parts are what one character and those that combine with it make. */
    private static int endOfPart(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && combines(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean combines(int character) {
        // vowels and final consonants of Hangul syllables
        boolean hangul = character >= 0x1160 && character <= 0x11FF;
        return hangul
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.COMBINING_SPACING_MARK ->
                            true;
                    default -> false;
                };
    }
}
