package org.w3id.paperkg.store;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * A text of which long runs of signs go on as blanks. No word is in them, but Nori (Lucene 9.12.2)
 * takes each place of a run for the beginning of an unknown word of up to a thousand signs: a
 * megabyte of brackets took seventeen seconds. As long as the text was, so that places stay.
 */
final class SignRunReader extends FilterReader {
    private static final int LONGEST = 32;

    private int run;

    SignRunReader(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        return next < 0 ? next : shortened((char) next);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            buffer[i] = shortened(buffer[i]);
        }
        return count;
    }

    private char shortened(char next) {
        boolean sign =
                !Character.isLetterOrDigit(next)
                        && !Character.isWhitespace(next)
                        && !Character.isSurrogate(next);
        run = sign ? run + 1 : 0;
        return run > LONGEST ? ' ' : next;
    }
}
