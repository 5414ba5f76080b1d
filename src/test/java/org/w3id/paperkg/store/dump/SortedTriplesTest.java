package org.w3id.paperkg.store.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class SortedTriplesTest {
    private static final String LINES =
            """
            <x:a> <x:p> "1" .
            <x:a> <x:p> "가" .
            <x:a> <x:q> <x:b> .
            <x:b> <x:p> "é"@fr .
            <x:b> <x:p> "𝔸" .
            """;

    private final SortedTriples triples = Triples.sorted(LINES);

    private static String text(SortedTriples triples) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new NTriplesText().append(triples, 0, triples.terms(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void areInTheOrderOfTheirBytesWhateverTheyCameIn() {
        StringBuilder backwards = new StringBuilder();
        LINES.lines().forEach(line -> backwards.insert(0, line + "\n"));
        assertEquals(LINES, text(triples));
        assertEquals(LINES, text(Triples.sorted(backwards.toString())));
    }

    @Test
    void knowTheRankOfEachTermAndOfNoOther() {
        for (int rank = 0; rank < triples.terms(); rank++) {
            assertEquals(rank, triples.rank(triples.node(rank)));
        }
        assertTrue(triples.rank(NodeFactory.createURI("x:c")) < 0);
        assertTrue(triples.rank(NodeFactory.createLiteralString("é")) < 0, "without its language");
    }

    @Test
    void areSelectedOverTheSameRanks() {
        SortedTriples some =
                triples.select((subject, predicate) -> predicate.getURI().equals("x:q"));
        assertEquals(1, some.size());
        assertEquals(triples.terms(), some.terms());
        assertEquals("<x:a> <x:q> <x:b> .\n", text(some));
        int b = triples.rank(NodeFactory.createURI("x:b"));
        assertEquals(some.from(b), some.to(b), "nothing is said about it any more");
    }

    @Test
    void mayBeNone() {
        assertEquals("", text(Triples.sorted("")));
    }
}
