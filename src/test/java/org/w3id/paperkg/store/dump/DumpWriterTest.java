package org.w3id.paperkg.store.dump;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpWriterTest {
    private static final int SUBJECTS = 9_000;

    @TempDir Path folder;

    private Path all;
    private Path selected;

    private DumpWriter.Hashes write(TripleText syntax, SortedTriples triples, String left)
            throws IOException {
        all = folder.resolve("all.gz");
        selected = folder.resolve("selected.gz");
        SortedTriples some =
                triples.select((subject, predicate) -> !predicate.getURI().equals(left));
        return new DumpWriter(triples, some).write(new DumpWriter.Pair(syntax, all, selected));
    }

    private static String text(Path file) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Three statements each about more subjects than one piece has room for; sorted. */
    private static String lines() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < SUBJECTS; i++) {
            for (String predicate : new String[] {"p", "q", "r"}) {
                lines.append("<x:%05d> <x:%s> \"%d\" .\n".formatted(i, predicate, i));
            }
        }
        return lines.toString();
    }

    @Test
    void writesAllAndTheSelectionWhereverOnePieceEnds() throws IOException {
        String lines = lines();
        write(new NTriplesText(), Triples.sorted(lines), "x:q");
        assertEquals(lines, text(all));
        assertEquals(lines.replaceAll("(?m)^\\S+ <x:q> .*\\n", ""), text(selected));
    }

    @Test
    void writesTheSameFileTwiceWhenNothingIsLeftOut() throws IOException {
        SortedTriples triples = Triples.sorted(lines());
        DumpWriter.Hashes same = write(new NTriplesText(), triples, "x:none");
        assertEquals(same.all(), same.selected());
        assertArrayEquals(Files.readAllBytes(all), Files.readAllBytes(selected));
        DumpWriter.Hashes other = write(new NTriplesText(), triples, "x:q");
        assertEquals(same.all(), other.all());
        assertNotEquals(other.all(), other.selected());
    }

    @Test
    void writesTurtleTypesFirstAndSubjectsThatAreLeftOutNot() throws IOException {
        String lines =
                """
                <x:a> <x:p> "1" .
                <x:a> <x:p> "2" .
                <x:a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <x:T> .
                <x:b> <x:q> <x:a> .
                """;
        SortedTriples triples = Triples.sorted(lines);
        write(new TurtleText(triples.terms(), Map.of("x", "x:")), triples, "x:q");
        String turtle = text(all);
        assertTrue(turtle.startsWith("@prefix x: <x:> .\n"), turtle);
        assertTrue(
                turtle.contains("\nx:a\n    a x:T ;\n    x:p \"1\" ,\n        \"2\" .\n"), turtle);
        assertTrue(
                RDFParser.fromString(turtle, Lang.TURTLE)
                        .toGraph()
                        .isIsomorphicWith(RDFParser.fromString(lines, Lang.NTRIPLES).toGraph()));
        assertTrue(text(selected).endsWith("\"2\" .\n"), "nothing of x:b");
    }

    @Test
    void writesNothingAsAWholeDocument() throws IOException {
        SortedTriples none = Triples.sorted("");
        write(new TurtleText(none.terms(), Map.of("x", "x:")), none, "x:q");
        assertTrue(
                RDFParser.fromString(text(all), Lang.TURTLE)
                        .toGraph()
                        .isIsomorphicWith(GraphFactory.createDefaultGraph()));
    }
}
