package org.w3id.paperkg.store.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.api.Test;

class PatternCutTest {
    private static Op pattern(String text) {
        String query = "PREFIX : <http://example/> SELECT * { " + text + " }";
        return Algebra.toQuadForm(
                Algebra.optimize(Algebra.compile(QueryFactory.create(query).getQueryPattern())));
    }

    private static Optional<PatternCut> cut(String text) {
        return PatternCut.behind(Set.of(Var.alloc("key")), pattern(text));
    }

    private static void assertCut(String first, String rest, String text) {
        PatternCut expected = new PatternCut(pattern(first), pattern(rest));
        assertEquals(Optional.of(expected), cut(text));
    }

    private static void assertWhole(String text) {
        assertEquals(Optional.empty(), cut(text));
    }

    @Test
    void cutsBehindTheTripleThatBindsTheVariable() {
        assertCut("?x :a ?y . ?y :b ?key", "?y :c ?z", "?x :a ?y . ?y :b ?key . ?y :c ?z");
    }

    @Test
    void leavesAPatternWholeWhoseLastTripleBindsTheVariable() {
        assertWhole("?x :a ?y . ?y :b ?key");
        assertWhole("?x :a ?y . ?y :b ?z");
    }

    @Test
    void takesTriplesWithAConstantFirst() {
        assertCut("?x :b ?key ; a :Thing", "?x :a ?y", "?x :b ?key ; :a ?y ; a :Thing");
    }

    @Test
    void leavesWholeWhatIsNarrowedLater() {
        assertWhole("?x :b ?key . ?x :a ?y . ?y :name \"rare\"");
        assertWhole("?x :b ?key . ?x :a ?y . ?y :c/:d* ?z");
        assertWhole("?x :b ?key . ?x :a ?y . { SELECT ?y { ?y :c ?z } LIMIT 1 }");
    }

    @Test
    void neverMultipliesWhatIsNotConnected() {
        assertWhole("?x :a ?y . ?z :b ?key . ?z :c ?x");
    }

    @Test
    void filtersAsEarlyAsItCan() {
        assertCut(
                "?x :b ?key FILTER(?key > 1)",
                "?x :c ?z FILTER(?z > 1)",
                "?x :b ?key ; :c ?z FILTER(?z > 1) FILTER(?key > 1)");
    }

    @Test
    void filtersEarlyByWhatIsNowhereBound() {
        assertCut(
                "?x :b ?key FILTER(COALESCE(?key > ?parameter, true))",
                "?x :c ?z",
                "?x :b ?key ; :c ?z FILTER(COALESCE(?key > ?parameter, true))");
    }

    @Test
    void joinsWhatIsOptionalLater() {
        assertCut("?x :b ?key", "OPTIONAL { ?x :c ?z }", "?x :b ?key OPTIONAL { ?x :c ?z }");
    }

    @Test
    void takesAnInnerQueryWhole() {
        String inner = "{ SELECT ?x (COUNT(?y) AS ?key) { ?x :a ?y } GROUP BY ?x }";
        PatternCut cut = cut(inner + " ?x :c ?z").orElseThrow();
        assertInstanceOf(OpProject.class, cut.first());
        assertEquals(pattern("?x :c ?z"), cut.rest());
    }

    @Test
    void leavesWholeWhatAnInnerQueryMayLeaveOpen() {
        String inner = "{ SELECT ?x (SAMPLE(?y) AS ?key) { ?x :a ?y } GROUP BY ?x }";
        assertWhole(inner + " ?x :c ?key ; :d ?z");
    }
}
