package org.w3id.paperkg.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.query.resource.ResourceIris;

class TextSearchTest {
    @TempDir static Path folder;

    private static Dataset dataset;
    private static QueryCatalog catalog;

    @BeforeAll
    static void index() {
        dataset = Library.textDataset(folder);
        catalog = QueryCatalog.ofFolder(Library.QUERIES);
    }

    private static List<String> search(String query, String column, String words) {
        CannedQuery canned = catalog.find(query).orElseThrow();
        BoundQuery bound =
                new QueryBinder(ResourceIris.DEFAULT).bind(canned, Map.of("words", words));
        return dataset.calculateRead(
                () -> {
                    List<String> found = new ArrayList<>();
                    try (QueryExecution execution = bound.on(dataset)) {
                        ResultSet rows = execution.execSelect();
                        rows.forEachRemaining(row -> found.add(row.get(column).toString()));
                    }
                    return found;
                });
    }

    private static List<String> papers(String words) {
        return search("paper/search", "paper", words).stream()
                .map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
                .toList();
    }

    private static TreeSet<String> paperSet(String words) {
        return new TreeSet<>(papers(words));
    }

    @Test
    void findsTitlesByAllWords() {
        assertEquals(new TreeSet<>(List.of("2401.10002")), paperSet("counting diffusion"));
        assertEquals(List.of(), papers("counting ferrymen"));
    }

    @Test
    void findsPluralsAndSingulars() {
        assertEquals(paperSet("diffusion models"), paperSet("diffusion model"));
        assertTrue(papers("diffusion model").contains("2402.10006"));
    }

    @Test
    void findsKoreanWithOrWithoutSpacesAndParticles() {
        TreeSet<String> diffusion = new TreeSet<>(List.of("2401.10002", "2402.10006"));
        assertEquals(diffusion, paperSet("확산 모델"));
        assertEquals(diffusion, paperSet("확산모델"));
        assertEquals(diffusion, paperSet("확산모델의"));
        assertEquals(diffusion, paperSet("확산모델에서"));
    }

    @Test
    void keepsThePartsOfACompoundTogether() {
        assertEquals(new TreeSet<>(List.of("2401.10003")), paperSet("강화학습"));
    }

    @Test
    void findsDecomposedHangul() {
        String decomposed = java.text.Normalizer.normalize("확산 모델", java.text.Normalizer.Form.NFD);
        assertEquals(paperSet("확산 모델"), paperSet(decomposed));
    }

    @Test
    void findsPapersByTheirAuthors() {
        assertEquals(new TreeSet<>(List.of("2402.10009")), paperSet("hana han"));
        assertTrue(papers("ANA ALBA").contains("2401.10001"));
    }

    @Test
    void findsBeginnings() {
        assertEquals(new TreeSet<>(List.of("2402.10008")), paperSet("Ferrym*"));
    }

    @Test
    void keepsQuotedWordsTogether() {
        assertEquals(new TreeSet<>(List.of("2402.10007")), paperSet("\"slow sampling\""));
        assertEquals(List.of(), papers("\"sampling slow\""));
    }

    @Test
    void marksWhatItFound() {
        List<String> snippets = search("paper/search", "snippet", "ferrymen");
        assertEquals(1, snippets.size());
        assertTrue(snippets.get(0).contains("«Ferrymen»"), snippets.get(0));
    }

    @Test
    void saysHowManyTitlesPointsAndNamesThereAre() {
        List<String> hits = search("paper/search", "hits", "diffusion model");
        assertEquals(1, new TreeSet<>(hits).size(), hits.toString());
        int all = Integer.parseInt(hits.get(0).replaceAll("\\^.*|\"", ""));
        assertTrue(all >= hits.size(), hits.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a AND", "OR", "NOT x", "title:rewards", "re(wards", "[a TO b]", "a~2", "x^9", "*",
                "?", "a\\", "\"", "\"a", "/re.*/", "+-!(){}[]^\"~*?:\\/&&||", "한글*?", "<b>",
                        "' } #",
                "\\u0022", "a\nb", "uri:*", "graph:*"
            })
    void takesNoCharacterForSyntax(String words) {
        try {
            assertTrue(papers(words).size() < 12);
        } catch (BadParameterException e) {
            assertTrue(e.getMessage().contains("words"), e.getMessage());
        }
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertThrows(BadParameterException.class, () -> papers("... !"));
        assertThrows(BadParameterException.class, () -> papers("a ".repeat(33)));
        assertThrows(BadParameterException.class, () -> papers("a".repeat(2001)));
    }

    @Test
    void findsAuthorsByAnyFormOfTheName() {
        assertEquals(
                List.of("https://w3id.org/paperkg/author/cem-celik"),
                search("author/search", "author", "celik"));
        assertEquals(
                List.of("https://w3id.org/paperkg/author/dara-f-dunn"),
                search("author/search", "author", "dunn dara"));
    }

    @Test
    void findsTopicsInBothLanguages() {
        assertEquals(
                search("topic/search", "topic", "diffusion model"),
                search("topic/search", "topic", "확산 모델"));
        assertFalse(search("topic/search", "topic", "RL").isEmpty());
    }
}
