package org.w3id.paperkg.store.dump;

import java.io.ByteArrayOutputStream;

/**
 * A line for each triple.
 *
 * @see <a href="https://www.w3.org/TR/n-triples/">RDF 1.1 N-Triples</a>
 */
public final class NTriplesText implements TripleText {
    private static final byte[] NO_HEAD = {};
    private static final byte[] END = {' ', '.', '\n'};

    @Override
    public byte[] head() {
        return NO_HEAD;
    }

    @Override
    public void append(SortedTriples triples, int from, int to, ByteArrayOutputStream out) {
        for (int subject = from; subject < to; subject++) {
            for (int at = triples.from(subject); at < triples.to(subject); at++) {
                out.writeBytes(triples.text(subject));
                out.write(' ');
                out.writeBytes(triples.text(triples.predicate(at)));
                out.write(' ');
                out.writeBytes(triples.text(triples.object(at)));
                out.writeBytes(END);
            }
        }
    }
}
