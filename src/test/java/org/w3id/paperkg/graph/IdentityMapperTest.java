package org.w3id.paperkg.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.author.AuthorIdentity;
import org.w3id.paperkg.author.NameVariation;
import org.w3id.paperkg.author.PossibleDuplicate;
import org.w3id.paperkg.vocabulary.Pkg;
import org.w3id.paperkg.vocabulary.PublishedGraph;

class IdentityMapperTest {

    @Test
    void linksPossibleDuplicatesBothWaysAndTellsWhy() {
        assertEquals(
                lines(
                        """
                        author/a closeMatch author/b
                        author/b closeMatch author/a
                        possible-duplicate/a+b type PossibleDuplicate
                        possible-duplicate/a+b candidate author/a
                        possible-duplicate/a+b candidate author/b
                        possible-duplicate/a+b nameVariation NameOrder
                        possible-duplicate/a+b score 0.667
                        possible-duplicate/a+b sharedCoauthorCount 3
                        """),
                written(
                        new AuthorIdentity(
                                Map.of(),
                                List.of(
                                        new PossibleDuplicate(
                                                "a", "b", NameVariation.ORDER, 2 / 3.0, 3, 0)),
                                Map.of())));
    }

    @Test
    void writesHowAmbiguousANameIsAndWhoBearsIt() {
        assertEquals(
                lines(
                        """
                        author/a nameAmbiguity 2
                        author/a sameAs https://dblp.org/pid/04/1701
                        """),
                written(
                        new AuthorIdentity(
                                Map.of("a", 2),
                                List.of(),
                                Map.of("a", Set.of("https://dblp.org/pid/04/1701")))));
    }

    @Test
    void hasATermForEachVariation() {
        List<PossibleDuplicate> all =
                Stream.of(NameVariation.values())
                        .map(kind -> new PossibleDuplicate("a", "b" + kind, kind, 1, 0, 0))
                        .toList();
        assertEquals(
                NameVariation.values().length,
                written(new AuthorIdentity(Map.of(), all, Map.of())).stream()
                        .filter(line -> line.contains(" nameVariation "))
                        .map(line -> line.replaceAll(".* ", ""))
                        .distinct()
                        .count());
    }

    private static Set<String> lines(String text) {
        return text.lines().collect(Collectors.toSet());
    }

    private static Set<String> written(AuthorIdentity identity) {
        List<Triple> triples = new ArrayList<>();
        new IdentityMapper(
                        new Iris(PublishedGraph.BASE),
                        new StreamRDFBase() {
                            @Override
                            public void triple(Triple triple) {
                                triples.add(triple);
                            }
                        })
                .write(identity);
        return triples.stream()
                .map(
                        triple ->
                                below(triple.getSubject().toString())
                                        + " "
                                        + triple.getPredicate().getLocalName()
                                        + " "
                                        + (triple.getObject().isLiteral()
                                                ? triple.getObject().getLiteralLexicalForm()
                                                : below(triple.getObject().toString())))
                .collect(Collectors.toSet());
    }

    private static String below(String iri) {
        return iri.replace(Pkg.NAMESPACE, "").replace(PublishedGraph.BASE, "");
    }
}
