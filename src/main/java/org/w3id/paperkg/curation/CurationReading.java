package org.w3id.paperkg.curation;

import org.apache.jena.riot.RiotParseException;
import org.w3id.paperkg.digest.Problem;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What a curation file says.
 *
 * @param <C> decisions about topics, or about authors
 * @param curation without the statements that are mistakes
 * @param problems the mistakes, in the order of the file
 * @param turtle whether the file could be read at all
 */
public record CurationReading<C>(C curation, List<Problem> problems, boolean turtle) {
    public CurationReading {
        problems = problems.stream().sorted().toList();
    }

    /**
     * Reads a file as entries and then as what they mean. When it is no Turtle, none of it holds.
     *
     * @param name what the file is called in messages
     * @param nothing what holds then
     */
    static <C> CurationReading<C> of(
            String name,
            byte[] turtle,
            C nothing,
            BiFunction<List<CurationEntry>, CurationMistakes, C> meaning) {
        CurationMistakes mistakes = new CurationMistakes(name);
        try {
            C curation = meaning.apply(TurtleEntries.read(text(turtle), mistakes), mistakes);
            return new CurationReading<>(curation, mistakes.problems(), true);
        } catch (RiotParseException e) {
            mistakes.add(
                    (int) Math.max(1, e.getLine()),
                    "is no Turtle (%s); mend it here or just before, until then nothing of the file is used"
                            .formatted(e.getOriginalMessage()));
            return new CurationReading<>(nothing, mistakes.problems(), false);
        }
    }

    /**
     * Decodes UTF-8, with or without a byte order mark.
     *
     * @throws RiotParseException at the first byte that is none
     */
    private static String text(byte[] turtle) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(turtle);
        CharBuffer out = CharBuffer.allocate(turtle.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            long line = 1 + text.chars().filter(c -> c == '\n').count();
            throw new RiotParseException("a byte is not UTF-8", line, 1);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
