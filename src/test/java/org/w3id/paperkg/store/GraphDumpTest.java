package org.w3id.paperkg.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3id.paperkg.digest.DigestFile;

class GraphDumpTest {
    private static final List<Triple> ODD =
            Stores.paper(1, "a\\b \"c\" '''d''' <e> &amp; \t줄\n바꿈 \r끝 \u2028 \uD83D\uDE00 ");

    private static final Node WHOLE = NodeFactory.createURI(Stores.BASE + "dataset");

    @TempDir private static Path folder;
    private static Store sample;
    private static Store odd;
    private static List<Triple> triples;
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @BeforeAll
    static void build() throws IOException {
        sample = Stores.at(folder.resolve("sample"));
        triples = SampleGraph.triples();
        SampleGraph.publish(sample, triples);
        odd = Stores.at(folder.resolve("odd"));
        Stores.publish(odd, ODD);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void givesTheSameBytesForTheSameInputWhereverItIsBuilt() throws IOException {
        List<DigestFile> files = new ArrayList<>(SampleGraph.files());
        Collections.shuffle(files, new Random(4));
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        List<Triple> shuffled = new ArrayList<>(SampleGraph.triples(files));
        Collections.shuffle(shuffled, new Random(5));
        Store other = Stores.at(folder.resolve("other"));
        SampleGraph.publish(other, shuffled);
        assertEquals(List.of("000001"), other.generations());
        for (GraphDump.Format format :
                List.of(GraphDump.Format.TURTLE, GraphDump.Format.NTRIPLES)) {
            String there = dump(other, format, GraphDump.Profile.FULL);
            restore();
            assertEquals(dump(sample, format, GraphDump.Profile.FULL), there);
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsBackAsTheSameGraph(GraphDump.Format format) throws IOException {
        Graph expected = GraphFactory.createDefaultGraph();
        triples.forEach(expected::add);
        Graph found = parse(dump(sample, format, GraphDump.Profile.FULL), format);
        assertTrue(expected.isIsomorphicWith(found));
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryCharacterOfATitle(GraphDump.Format format) throws IOException {
        Graph expected = GraphFactory.createDefaultGraph();
        ODD.forEach(expected::add);
        Graph found = parse(dump(odd, format, GraphDump.Profile.FULL), format);
        assertTrue(expected.isIsomorphicWith(found), found::toString);
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheTextOfSummariesOutOfTheFacts(GraphDump.Format format) throws IOException {
        Graph facts = parse(dump(sample, format, GraphDump.Profile.FACTS), format);
        assertFalse(facts.contains(Node.ANY, Stores.TEXT, Node.ANY));
        assertFalse(facts.contains(WHOLE, Node.ANY, Node.ANY), "nor what is said of the whole");
        long left =
                triples.stream()
                        .filter(t -> !t.getPredicate().equals(Stores.TEXT))
                        .filter(t -> !t.getSubject().equals(WHOLE))
                        .count();
        assertEquals(left, facts.size());
    }

    @Test
    void groupsTurtleBySubject() throws IOException {
        List<String> subjects =
                dump(sample, GraphDump.Format.TURTLE, GraphDump.Profile.FULL)
                        .lines()
                        .filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0)))
                        .filter(line -> !line.startsWith("PREFIX") && !line.startsWith("@prefix"))
                        .map(line -> line.split("\\s", 2)[0])
                        .toList();
        assertEquals(subjects.stream().distinct().toList(), subjects);
        assertTrue(subjects.size() > 100);
    }

    @Test
    void conformsToTheShapesItsManifestAndSkos() throws IOException {
        try (Generation generation = sample.open()) {
            assertEquals(List.of(), GraphCheck.violations(generation));
            assertEquals(List.of(), Stores.thesaurusViolations(generation));
        }
    }

    private static String dump(Store store, GraphDump.Format format, GraphDump.Profile profile)
            throws IOException {
        try (Generation generation = store.open()) {
            return Stores.dump(generation, format, profile);
        }
    }

    private static Graph parse(String dump, GraphDump.Format format) {
        Lang lang =
                switch (format) {
                    case TURTLE -> Lang.TURTLE;
                    case NTRIPLES -> Lang.NTRIPLES;
                    case JSONLD -> Lang.JSONLD11;
                    case RDFXML -> Lang.RDFXML;
                };
        return RDFParser.fromString(dump, lang).toGraph();
    }
}
