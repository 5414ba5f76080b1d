package org.w3id.paperkg.topic.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Splits Korean words into nouns and what sticks to them, with Lucene's Nori. Each distinct word is
 * analysed once: a collection has few of them, beside its length.
 */
public final class KoreanMorphology {
    /** What follows a noun without being part of it. */
    private static final Set<POS.Tag> ENDINGS =
            EnumSet.of(
                    POS.Tag.J,
                    POS.Tag.E,
                    POS.Tag.VCP,
                    POS.Tag.VCN,
                    POS.Tag.XSV,
                    POS.Tag.XSA,
                    POS.Tag.VX,
                    POS.Tag.VV,
                    POS.Tag.VA);

    private static final Set<POS.Tag> VERBAL =
            EnumSet.of(POS.Tag.XSV, POS.Tag.XSA, POS.Tag.VV, POS.Tag.VA, POS.Tag.VX);

    /** No word is longer; Nori would take long over what is. */
    private static final int LONGEST = 60;

    private final Map<String, KoreanWord> known = new ConcurrentHashMap<>();
    private final KoreanTokenizer tokenizer =
            new KoreanTokenizer(
                    KoreanTokenizer.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
                    null,
                    KoreanTokenizer.DecompoundMode.DISCARD,
                    false);

    public KoreanWord word(String text) {
        if (text.length() > LONGEST) {
            return new KoreanWord(text, List.of(text), true, true);
        }
        KoreanWord word = known.get(text);
        return word != null ? word : known.computeIfAbsent(text, this::analyse);
    }

    /** Nori's tokenizer serves one thread at a time. */
    private synchronized KoreanWord analyse(String text) {
        List<String> parts = new ArrayList<>();
        List<POS.Tag> tags = new ArrayList<>();
        tokenizer.setReader(new StringReader(text));
        try {
            CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
            PartOfSpeechAttribute tag = tokenizer.getAttribute(PartOfSpeechAttribute.class);
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                parts.add(term.toString());
                tags.add(tag.getLeftPOS());
            }
            tokenizer.end();
            tokenizer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return word(text, parts, tags);
    }

    private static KoreanWord word(String text, List<String> parts, List<POS.Tag> tags) {
        int count = parts.size();
        boolean nominal = true;
        while (count > 0 && ending(parts.get(count - 1), tags.get(count - 1), count)) {
            count--;
            nominal &= !VERBAL.contains(tags.get(count));
        }
        if (count > 1 && parts.get(count - 1).equals("들")) {
            count--;
        }
        List<String> stem = parts.subList(0, count);
        String joined = String.join("", stem);
        // Contracted endings (정렬된) are no substrings, but what stands before them is
        return text.startsWith(joined)
                ? new KoreanWord(joined, stem, joined.length() == text.length(), nominal)
                : new KoreanWord(text, List.of(text), true, true);
    }

    /** Nori takes a 의 that stands after an unknown word for a noun. */
    private static boolean ending(String part, POS.Tag tag, int count) {
        return ENDINGS.contains(tag) || count > 1 && part.equals("의");
    }
}
