package org.w3id.paperkg.store.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.update.UpdateExecutionFactory;
import org.apache.jena.update.UpdateFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is looked for first, answers are those of TDB2 alone. */
class LeanExecutorTest {
    private static final String PREFIX =
            "PREFIX : <http://example/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";
    private static final int THINGS = 300;

    /** Some with a time zone, before Christ, or no days at all. */
    private static final List<String> DAYS =
            List.of(
                    "2024-02-01",
                    "2024-01-31",
                    "2024-01-31Z",
                    "2023-12-31",
                    "-0001-01-01",
                    "2024-02-30",
                    "?");

    private static final Dataset PLAIN = TDB2Factory.createDataset();
    private static final Dataset LEAN = TDB2Factory.createDataset();

    @BeforeAll
    static void fill() {
        LeanExecutor.use(LEAN.getContext());
        String things = things();
        for (Dataset dataset : List.of(PLAIN, LEAN)) {
            dataset.executeWrite(
                    () ->
                            UpdateExecutionFactory.create(UpdateFactory.create(things), dataset)
                                    .execute());
        }
    }

    /** Few sizes for many things; names and parts of some only; values that do not compare. */
    private static String things() {
        StringBuilder text = new StringBuilder(PREFIX).append("INSERT DATA {");
        for (int i = 0; i < THINGS; i++) {
            text.append(":t%d a :Thing ; :size %d ; :rest %d .".formatted(i, i % 7, i * 31 % 100));
            if (i % 3 != 0) {
                text.append(":t%d :name 'n%d'@en , 'i%d'@ko .".formatted(i, i * 17 % 50, i % 9));
            }
            if (i % 5 == 0) {
                text.append(":t%d :part :t%d , :t%d .".formatted(i, i / 2, i / 3));
            }
            text.append(":t%d :day '%s'^^xsd:date .".formatted(i, DAYS.get(i % DAYS.size())));
            text.append(
                    ":t%d :any %s ."
                            .formatted(i, List.of("1", "'one'", ":one", "true").get(i % 4)));
        }
        return text.append("}").toString();
    }

    private static List<Binding> rows(Dataset dataset, String query) {
        return dataset.calculateRead(
                () -> {
                    List<Binding> rows = new ArrayList<>();
                    try (QueryExecution execution =
                            QueryExecution.create(PREFIX + query, dataset)) {
                        RowSet.adapt(execution.execSelect()).forEachRemaining(rows::add);
                    }
                    return rows;
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?x :size ?s ; :name ?n } ORDER BY DESC(?s) ?n ?x",
                "?x :size ?s ; :name ?n } ORDER BY ?s",
                "?x :size ?s ; :rest ?r ; :name ?n } ORDER BY DESC(?s) DESC(?r) ?n",
                "?x :size ?s ; :rest ?r ; :name ?n } ORDER BY DESC(?s + ?r) ?n",
                "?x :size ?s ; :rest ?r . ?x :name ?n } ORDER BY DESC(1 / ?s) ?r ?n",
                "?x :size ?s FILTER(?s > 2) ?x :name ?n FILTER(LANG(?n) = 'ko') } ORDER BY ?s ?x",
                "?x :size ?s OPTIONAL { ?x :name ?n } } ORDER BY DESC(?s) DESC(?n) ?x",
                "?x :size ?s OPTIONAL { ?x :part ?p . ?p :name ?n } } ORDER BY ?s ?n ?x ?p",
                "?x :any ?a ; :rest ?r ; :name ?n } ORDER BY ?a ?n ?x",
                "?x :any ?a ; :rest ?r ; :name ?n } ORDER BY DESC(?a * 2) ?n ?x",
                "?x :size ?s . { ?x :name ?n } UNION { ?x :part ?n } } ORDER BY DESC(?s) ?n ?x",
                "?x :size ?s ; :part ?p . ?p :size ?q BIND(?s - ?q AS ?d) } ORDER BY ?s ?d ?p ?x",
                "?x :size ?s ; :part ?p . ?p :size ?q BIND(?s - ?q AS ?d) } ORDER BY ?d ?p ?x",
                "?x :size ?s ; :rest ?r FILTER NOT EXISTS { ?x :part ?p } ?x :name ?n } ORDER BY ?s"
                        + " ?n ?x",
                "{ SELECT ?s (COUNT(?y) AS ?c) { ?y :size ?s } GROUP BY ?s } ?x :size ?s } ORDER BY"
                        + " ?c ?s ?x",
                "{ SELECT ?x (SAMPLE(?p) AS ?q) { ?x a :Thing OPTIONAL { ?x :part ?p } } GROUP BY"
                        + " ?x } ?x :size ?s } ORDER BY ?q ?x",
                "?x :day ?d ; :size ?s ; :name ?n } ORDER BY DESC(?d) ?s ?n ?x",
                "?x :size ?s ; :day ?d ; :name ?n } ORDER BY ?s ?d ?n ?x",
                "?x :size ?s OPTIONAL { SELECT ?x (COUNT(?p) AS ?c) { ?x :part ?p } GROUP BY ?x } }"
                        + " ORDER BY DESC(?s) ?c ?x",
                "?x :size ?s ; :name ?n OPTIONAL { SELECT ?x (GROUP_CONCAT(?p) AS ?c) { SELECT ?x"
                        + " ?p { ?x :part ?p } ORDER BY DESC(?p) } GROUP BY ?x HAVING(COUNT(?p) > 1) }"
                        + " } ORDER BY ?s ?n ?x",
                "?x :size ?s OPTIONAL { SELECT ?s (MAX(?r) AS ?c) { ?y :size ?s ; :rest ?r } GROUP"
                        + " BY ?s } } ORDER BY ?c ?x",
                "?x :size ?s OPTIONAL { ?x :part ?p } OPTIONAL { SELECT ?p (COUNT(?y) AS ?c) { ?y"
                        + " :part ?p } GROUP BY ?p } } ORDER BY ?s ?c ?x ?p",
                "?x :size ?s OPTIONAL { SELECT ?x ?c (COUNT(*) AS ?k) { OPTIONAL { ?x :part ?c } }"
                        + " GROUP BY ?x ?c } } ORDER BY ?s ?c ?x",
                "?x :size ?s OPTIONAL { SELECT ?x (COUNT(*) AS ?k) { ?x :any ?a MINUS { ?x :part ?p"
                        + " } } GROUP BY ?x } } ORDER BY ?s ?k ?x",
                "{ SELECT ?k (COUNT(*) AS ?c) { { ?x :size ?k } UNION { ?x :part ?p BIND(1 AS ?k) }"
                        + " UNION { ?x :name ?n } UNION { BIND('new' AS ?k) } } GROUP BY ?k } } ORDER"
                        + " BY ?k ?c",
                "{ SELECT ?s (COUNT(*) AS ?c) { ?x :size ?s ; :name ?n } GROUP BY ?s"
                        + " HAVING(COUNT(*) > 50) } } ORDER BY DESC(?c) ?s",
                "?y :part ?x { SELECT ?x (COUNT(*) AS ?c) { ?x :name ?n } GROUP BY ?x } } ORDER BY"
                        + " DESC(?c) ?x ?y",
                "?x :size ?s ; :rest ?r ; :name ?n FILTER(COALESCE(?s > ?parameter, ?r > 10)) }"
                        + " ORDER BY ?s ?n ?x",
                "?x :size ?s OPTIONAL { ?x :part ?p } FILTER(COALESCE(?p, ?s) != 3) } ORDER BY ?s"
                        + " ?p ?x",
                "?x :size ?s MINUS { ?x :part ?p } ?x :name ?n } ORDER BY DESC(?s) ?n ?x",
                "?x :size ?s ; :rest ?r } ORDER BY DESC(?missing) ?s ?r ?x"
            })
    void answersAsTdbDoes(String pattern) {
        for (String page : List.of("LIMIT 1", "LIMIT 10", "LIMIT 20 OFFSET 70", "LIMIT 2000")) {
            String query = "SELECT * { " + pattern + " " + page;
            assertEquals(rows(PLAIN, query), rows(LEAN, query), query);
        }
    }

    @Test
    void answersAsTdbDoesInsideAnotherQuery() {
        String query =
                "SELECT * { ?y :part ?x { SELECT ?x ?n { ?x :size ?s ; :name ?n } ORDER BY DESC(?s)"
                        + " ?n ?x LIMIT 100 } } ORDER BY ?y ?x ?n";
        List<Binding> rows = rows(LEAN, query);
        assertFalse(rows.isEmpty());
        assertEquals(rows(PLAIN, query), rows);
    }

    @Test
    void givesNoRowsToWhoWantsNone() {
        assertEquals(
                List.of(), rows(LEAN, "SELECT * { ?x :size ?s ; :name ?n } ORDER BY ?s LIMIT 0"));
    }

    /** More than are kept in memory. */
    @Test
    void joinsAllRowsWhenThereAreVeryMany() {
        String many =
                "SELECT ?x ?y ?n { ?x :size ?s . ?y :size ?s FILTER(?x != ?y) ?x :rest ?r . ?y"
                        + " :rest ?q . ?y :name ?n } ORDER BY DESC(?r) ?x ?y ?n LIMIT 30";
        assertEquals(rows(PLAIN, many), rows(LEAN, many));
    }
}
