package org.w3id.paperkg.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.digest.DigestCollection;
import org.w3id.paperkg.digest.DigestFile;
import org.w3id.paperkg.topic.thesaurus.Thesaurus;
import org.w3id.paperkg.vocabulary.ArxivId;
import org.w3id.paperkg.vocabulary.Pkg;
import org.w3id.paperkg.vocabulary.PublishedGraph;

class GraphMapperTest {
    private static final String DIGEST =
            """
            ## Daily Papers (2024-02-12)

            ### [A](https://arxiv.org/abs/2402.00011)

            Authors: Ada Kim, Bo Lund

            - 요점입니다. https://a.org/x https://a.org/y
            """;

    @Test
    void mintsEveryIriOfTheSampleBelowTheBaseGiven() {
        String base = "http://localhost:8080/kg/";
        List<Triple> triples = Graphs.triples(Graphs.sample(), Graphs.settings(base));
        assertTrue(triples.stream().allMatch(t -> t.getSubject().getURI().startsWith(base)));
        assertFalse(
                triples.stream()
                        .map(Triple::getObject)
                        .anyMatch(
                                o ->
                                        o.isURI()
                                                && o.getURI().startsWith(PublishedGraph.BASE)
                                                && !o.getURI().startsWith(Pkg.NAMESPACE)));
    }

    @Test
    void hasNoBlankNodes() {
        assertFalse(
                Graphs.triples(Graphs.sample(), Graphs.SETTINGS).stream()
                        .anyMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank()));
    }

    @Test
    void flagsPapersWhoseSummaryIsSuspect() {
        ArxivId paper = new ArxivId("2402.00011");
        Knowledge knowledge =
                Graphs.knowledge(
                        DigestCollection.of(List.of(Graphs.digest("a.md", DIGEST)), List.of()),
                        new Thesaurus(List.of(), List.of(), Set.of(paper)));
        assertTrue(
                Graphs.triples(knowledge, Graphs.SETTINGS).stream()
                        .anyMatch(
                                t ->
                                        t.getPredicate().equals(Pkg.summarySuspect)
                                                && t.getSubject()
                                                        .getURI()
                                                        .endsWith("paper/2402.00011")));
    }

    @Test
    void writesEachTripleOnce() {
        List<Triple> triples = Graphs.triples(Graphs.sample(), Graphs.SETTINGS);
        assertEquals(triples.size(), new HashSet<>(triples).size());
    }

    @Test
    void writesEachTripleOnceForTwoFilesOfOnePath() {
        DigestFile first = Graphs.digest("a.md", DIGEST);
        DigestFile second = Graphs.digest("a.md", DIGEST.replace("00011", "00012"));
        List<Triple> triples = Graphs.triples(Graphs.bare(first, second), Graphs.SETTINGS);
        assertEquals(triples.size(), new HashSet<>(triples).size());
    }

    @Test
    void writesEachTripleOnceForTwoAddressesThatBecomeOneIri() {
        DigestFile file =
                Graphs.digest("a.md", DIGEST.replace("x https://a.org/y", "% https://a.org/%25"));
        List<Triple> triples = Graphs.triples(Graphs.bare(file), Graphs.SETTINGS);
        assertEquals(triples.size(), new HashSet<>(triples).size());
    }

    @Test
    void doesNotDependOnTheOrderOfFiles() {
        List<DigestFile> files = new ArrayList<>(Graphs.sample().digests().files());
        List<Triple> inOrder = Graphs.triples(fromFiles(files), Graphs.SETTINGS);
        Collections.shuffle(files, new Random(1));
        assertEquals(inOrder, Graphs.triples(fromFiles(files), Graphs.SETTINGS));
    }

    @Test
    void linksCoauthorsBothWaysWithoutAResourceForASinglePaper() {
        List<Triple> triples =
                Graphs.triples(Graphs.bare(Graphs.digest("a.md", DIGEST)), Graphs.SETTINGS);
        assertEquals(2, with(triples, Pkg.coauthor).size());
        assertEquals(0, with(triples, Pkg.collaborator).size());
    }

    @Test
    void statesAnUnknownNumberOfVotesByItsAbsence() {
        List<Triple> triples =
                Graphs.triples(Graphs.bare(Graphs.digest("a.md", DIGEST)), Graphs.SETTINGS);
        assertEquals(List.of(), with(triples, Pkg.votes));
    }

    @Test
    void countsWhatItWrites() {
        Knowledge sample = Graphs.sample();
        List<Triple> triples = Graphs.triples(sample, Graphs.SETTINGS);
        assertEquals(
                GraphMapper.totals(sample).get("coauthorPairTotal") * 2,
                with(triples, Pkg.coauthor).size());
        assertEquals(
                GraphMapper.totals(sample).get("summaryPointTotal"),
                with(triples, Pkg.text).size());
    }

    private static List<Triple> with(List<Triple> triples, Node property) {
        return triples.stream().filter(t -> t.getPredicate().equals(property)).toList();
    }

    private static Knowledge fromFiles(List<DigestFile> files) {
        return TestStore.knowledge(DigestCollection.of(files, List.of()));
    }
}
