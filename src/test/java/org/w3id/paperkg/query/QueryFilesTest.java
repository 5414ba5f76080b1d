package org.w3id.paperkg.query;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.PatternVars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** Every query file is tested by existing. */
class QueryFilesTest {
    private static final int LONGEST = 40;
    private static final int WIDEST = 120;

    static List<CannedQuery> queries() {
        return QueryCatalog.ofFolder(Library.QUERIES).queries();
    }

    @Test
    void areAllFaultless() {
        assertEquals(List.of(), QueryCatalog.ofFolder(Library.QUERIES).problems());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void haveACompleteHeader(CannedQuery canned) {
        assertAll(
                () -> assertFalse(canned.summary().english().isBlank(), "summary"),
                () -> assertFalse(canned.summary().english().endsWith("."), "a title"),
                () -> assertFalse(canned.description().english().isBlank(), "description"),
                () -> assertFalse(canned.tags().isEmpty(), "tags"),
                () -> assertTrue(canned.text().contains("#+ view: "), "view"));
        for (QueryParameter parameter : canned.parameters()) {
            boolean covered =
                    !parameter.required() || canned.example().containsKey(parameter.name());
            assertTrue(covered, "no example for " + parameter.name());
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void speakKorean(CannedQuery canned) {
        assertTrue(korean(canned.summary()), "summary-ko");
        assertFalse(canned.summary().korean().endsWith("."), "a title");
        assertTrue(korean(canned.description()), "description-ko");
        assertTrue(canned.description().korean().endsWith("."), "sentences");
        canned.parameters()
                .forEach(one -> assertTrue(korean(one.meaning()), "params-ko: " + one.name()));
    }

    private static boolean korean(BilingualText text) {
        return text.korean().codePoints().anyMatch(letter -> letter >= '가' && letter <= '힣');
    }

    /** grlc reads them so, and drops the whole header if it cannot. */
    @ParameterizedTest
    @MethodSource("queries")
    void haveAHeaderInYaml(CannedQuery canned) {
        String yaml =
                canned.text()
                        .lines()
                        .filter(line -> line.startsWith(HeaderLines.MARK))
                        .map(line -> line.substring(HeaderLines.MARK.length()))
                        .collect(Collectors.joining("\n"));
        Map<String, Object> header = new Yaml().load(yaml);
        assertEquals(canned.summary().english(), header.get("summary"));
        assertEquals(canned.summary().korean(), header.get("summary-ko"));
        assertEquals(canned.description().english(), header.get("description").toString().strip());
        assertEquals(
                canned.description().korean(), header.get("description-ko").toString().strip());
    }

    // the header is for people, and in two languages; a limit on it would cut what it tells them
    @ParameterizedTest
    @MethodSource("queries")
    void areShort(CannedQuery canned) {
        long lines =
                canned.text().lines().filter(line -> !line.startsWith(HeaderLines.MARK)).count();
        assertTrue(lines <= LONGEST);
        assertTrue(canned.text().endsWith("\n"));
        assertFalse(canned.text().contains("\t"));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void fitAScreen(CannedQuery canned) {
        List<String> wide =
                canned.text()
                        .lines()
                        .filter(line -> !line.startsWith(HeaderLines.MARK))
                        .filter(line -> line.length() > WIDEST)
                        .toList();
        assertEquals(List.of(), wide, "break these lines, one statement in each");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void bindWhatTheySelect(CannedQuery canned) {
        Query query = canned.query();
        if (!query.isSelectType()) {
            return;
        }
        assertFalse(query.isQueryResultStar(), "name the columns");
        Set<Var> bound =
                PatternVars.vars(query.getQueryPattern()).stream().collect(Collectors.toSet());
        bound.addAll(query.getProject().getExprs().keySet());
        bound.addAll(query.getGroupBy().getVars());
        assertTrue(
                bound.containsAll(query.getProjectVars()),
                () -> query.getProjectVars() + " of " + bound);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void orderTheirRows(CannedQuery canned) {
        Query query = canned.query();
        if (!query.isSelectType()) {
            return;
        }
        assertTrue(query.hasOrderBy(), "no ORDER BY");
        List<String> columns = query.getResultVars();
        List<String> sorted =
                query.getOrderBy().stream()
                        .map(SortCondition::getExpression)
                        .flatMap(expression -> expression.getVarsMentioned().stream())
                        .map(Var::getName)
                        .toList();
        assertTrue(columns.containsAll(sorted), "sorted by something nobody sees: " + sorted);
        assertFalse(query.hasLimit(), "a page is cut by whoever shows it");
    }

    /** Jena 5.6.0 puts the first condition in place of all when it substitutes in several. */
    @ParameterizedTest
    @MethodSource("queries")
    void haveOneHavingConditionAtMost(CannedQuery canned) {
        assertTrue(canned.text().toUpperCase(Locale.ROOT).split("HAVING").length <= 2);
        assertTrue(canned.query().getHavingExprs().size() <= 1);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void followNoPathOfAnyLength(CannedQuery canned) {
        List<String> endless = new ArrayList<>();
        collectEndlessPaths(canned.query(), endless);
        assertEquals(List.of(), endless);
    }

    private static void collectEndlessPaths(Query query, List<String> endless) {
        ElementWalker.walk(
                query.getQueryPattern(),
                new ElementVisitorBase() {
                    @Override
                    public void visit(ElementPathBlock block) {
                        block.getPattern().getList().stream()
                                .map(TriplePath::getPath)
                                .filter(path -> path != null && endless(path))
                                .forEach(path -> endless.add(path.toString()));
                    }

                    @Override
                    public void visit(ElementSubQuery inner) {
                        collectEndlessPaths(inner.getQuery(), endless);
                    }
                });
    }

    // an IRI may hold a plus sign; an operator stands outside its angle brackets
    private static boolean endless(Path path) {
        return path.toString().replaceAll("<[^>]*>", "").matches(".*[*+].*");
    }
}
