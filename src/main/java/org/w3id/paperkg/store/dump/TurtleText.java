package org.w3id.paperkg.store.dump;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * A block for each subject: the type first, one object on each line where a property has several.
 *
 * @see <a href="https://www.w3.org/TR/turtle/">RDF 1.1 Turtle</a>
 */
public final class TurtleText implements TripleText {
    private static final byte[] NEXT_PROPERTY = bytes(" ;\n    ");
    private static final byte[] NEXT_OBJECT = bytes(" ,\n        ");
    private static final byte[] END = bytes(" .\n");
    private static final byte[] TYPE = bytes("a");

    private final Map<String, String> prefixes;
    private final NodeFormatter formatter;
    // each term is formatted once; two threads that format the same one write the same text
    private final AtomicReferenceArray<byte[]> texts;

    /**
     * @param terms how many terms the triples have
     * @param prefixes namespaces by prefix, in the order in which they are declared
     */
    public TurtleText(int terms, Map<String, String> prefixes) {
        this.prefixes = prefixes;
        PrefixMap map = PrefixMapFactory.create(prefixes);
        this.formatter = new NodeFormatterTTL(null, map);
        this.texts = new AtomicReferenceArray<>(terms);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    // readers of N3, which many use for Turtle, do not know the directive PREFIX
    @Override
    public byte[] head() {
        return bytes(
                prefixes.entrySet().stream()
                        .map(p -> "@prefix %s: <%s> .\n".formatted(p.getKey(), p.getValue()))
                        .collect(Collectors.joining()));
    }

    @Override
    public void append(SortedTriples triples, int from, int to, ByteArrayOutputStream out) {
        for (int subject = from; subject < to; subject++) {
            if (triples.from(subject) < triples.to(subject)) {
                new Block(triples, subject, out).write();
            }
        }
    }

    private byte[] text(SortedTriples triples, int rank) {
        byte[] known = texts.get(rank);
        if (known == null) {
            known = text(triples.node(rank));
            texts.set(rank, known);
        }
        return known;
    }

    private byte[] text(Node node) {
        StringWriterI text = new StringWriterI();
        formatter.format(text, node);
        return bytes(text.toString());
    }

    private final class Block {
        private final SortedTriples triples;
        private final int subject;
        private final ByteArrayOutputStream out;
        private int last = -1;

        Block(SortedTriples triples, int subject, ByteArrayOutputStream out) {
            this.triples = triples;
            this.subject = subject;
            this.out = out;
        }

        void write() {
            out.write('\n');
            out.writeBytes(text(triples, subject));
            statements(true);
            statements(false);
            out.writeBytes(END);
        }

        private void statements(boolean types) {
            for (int at = triples.from(subject); at < triples.to(subject); at++) {
                int predicate = triples.predicate(at);
                if (triples.node(predicate).equals(RDF.Nodes.type) == types) {
                    statement(predicate, triples.object(at));
                }
            }
        }

        private void statement(int predicate, int object) {
            if (predicate == last) {
                out.writeBytes(NEXT_OBJECT);
            } else {
                property(predicate);
            }
            out.writeBytes(text(triples, object));
        }

        private void property(int predicate) {
            if (last < 0) {
                out.writeBytes(bytes("\n    "));
            } else {
                out.writeBytes(NEXT_PROPERTY);
            }
            boolean type = triples.node(predicate).equals(RDF.Nodes.type);
            out.writeBytes(type ? TYPE : text(triples, predicate));
            out.write(' ');
            last = predicate;
        }
    }
}
