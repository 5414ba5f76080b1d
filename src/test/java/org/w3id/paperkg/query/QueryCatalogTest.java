package org.w3id.paperkg.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryCatalogTest {
    private static final String QUERY = "#+ summary: x\nSELECT ?a { ?a ?b ?c } ORDER BY ?a\n";

    @TempDir Path folder;

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void bringsTheQueriesOfTheFolderAlong() {
        assertEquals(
                QueryCatalog.ofFolder(Library.QUERIES).queries().stream()
                        .map(CannedQuery::id)
                        .toList(),
                QueryCatalog.bundled().queries().stream().map(CannedQuery::id).toList());
    }

    @Test
    void readsTheQueriesOfTheProgramOnce() {
        assertSame(QueryCatalog.bundled().queries(), QueryCatalog.bundled().queries());
    }

    @Test
    void ordersAndFindsById() throws IOException {
        write("b/two.rq", QUERY);
        write("b/one.rq", QUERY);
        write("a/three.rq", QUERY);
        write("a/notes.txt", "not a query");
        QueryCatalog catalog = QueryCatalog.ofFolder(folder);
        assertEquals(
                List.of("a/three", "b/one", "b/two"),
                catalog.queries().stream().map(query -> query.id().toString()).toList());
        assertTrue(catalog.find("b/one").isPresent());
        assertEquals(Optional.empty(), catalog.find("b/four"));
    }

    @Test
    void readsFromInsideAJar() throws IOException {
        Path jar = folder.resolve("program.jar");
        try (FileSystem inside = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Path file = inside.getPath("queries", "author", "papers.rq");
            Files.createDirectories(file.getParent());
            Files.writeString(file, QUERY);
            assertTrue(
                    QueryCatalog.ofFolder(inside.getPath("queries"))
                            .find("author/papers")
                            .isPresent());
        }
    }

    @Test
    void takesQueriesOfAnotherFolderInTheirPlace() throws IOException {
        write("author/papers.rq", QUERY);
        write("mine/new.rq", QUERY);
        write("mine/bad.rq", "#+ summary: x\nSELECT {\n");
        QueryCatalog bundled = QueryCatalog.bundled();
        QueryCatalog both = bundled.and(QueryCatalog.ofFolder(folder));
        assertEquals(bundled.queries().size() + 1, both.queries().size());
        assertEquals("x", both.find("author/papers").orElseThrow().summary().english());
        assertTrue(both.find("mine/new").isPresent());
        assertEquals(
                List.of("query 'author/papers' takes the place of the bundled one"),
                both.remarks());
        assertTrue(both.problems().get(0).contains("bad.rq:2: not SPARQL"));
        assertEquals(List.of(), bundled.remarks());
    }

    @Test
    void remarksOnPagesThatNothingOrders() throws IOException {
        String ordered = "#+ summary: x\n#+ pagination: 20\nSELECT ?a { ?a ?b ?c } ORDER BY ?a\n";
        write("a/ordered.rq", ordered);
        write("a/unordered.rq", ordered.replace("ORDER BY ?a", ""));
        QueryCatalog catalog = QueryCatalog.ofFolder(folder);
        assertEquals(
                List.of(
                        "%s: the query is paged, but nothing orders its rows: pages may overlap; add ORDER BY"
                                .formatted(folder.resolve("a/unordered.rq"))),
                catalog.remarks());
        assertEquals(2, catalog.queries().size());
    }

    @Test
    void takesFilesWrittenForGrlcOrWithAByteOrderMark() throws IOException {
        write(
                "a/grlc.rq",
                """
                #+ summary: x
                #+ endpoint: http://example.org/sparql
                #+ endpoint_in_url: False
                #+ method: GET
                #+ enumerate:
                #+   - a:
                #+       - http://example.org/a
                #+ tags:
                #+   - one
                SELECT ?a { ?a ?b ?c } ORDER BY ?a
                """);
        write("a/marked.rq", "\uFEFF" + QUERY);
        QueryCatalog catalog = QueryCatalog.ofFolder(folder);
        assertEquals(List.of(), catalog.problems());
        assertEquals(List.of("one"), catalog.find("a/grlc").orElseThrow().tags());
        assertEquals("x", catalog.find("a/marked").orElseThrow().summary().english());
    }

    @Test
    void wantsAnExampleOfWhatIsRequired() throws IOException {
        write(
                "a/needs.rq",
                """
                #+ summary: x
                #+ params:
                #+   - a: iri, required, something
                SELECT ?b { ?a ?b ?c } ORDER BY ?b
                """);
        assertEquals(
                "%s:1: the required parameter 'a' has no example; '#+ example:' lines give one"
                        .formatted(folder.resolve("a/needs.rq")),
                QueryCatalog.ofFolder(folder).problems().get(0));
    }

    @Test
    void leavesFaultyFilesOutAndSaysWhy() throws IOException {
        write("a/good.rq", QUERY);
        write("a/bad.rq", "#+ summary: x\nSELECT {\n");
        write("a/bare.rq", "SELECT ?a { ?a ?b ?c } ORDER BY ?a\n");
        write("a/Upper_Case.rq", QUERY);
        write("a/b/deep.rq", QUERY);
        write("flat.rq", QUERY);
        Files.write(folder.resolve("a/bytes.rq"), new byte[] {(byte) 0xff, (byte) 0xfe});
        QueryCatalog catalog = QueryCatalog.ofFolder(folder);
        assertEquals(1, catalog.queries().size());
        assertEquals(6, catalog.problems().size(), () -> String.join("\n", catalog.problems()));
        assertTrue(
                catalog.problems().stream()
                        .anyMatch(problem -> problem.contains("bad.rq:2: not SPARQL")));
        assertTrue(
                catalog.problems().stream().anyMatch(problem -> problem.contains("not in UTF-8")));
    }

    @Test
    void suggestsIdsForAMistypedOne() {
        QueryCatalog catalog = QueryCatalog.ofFolder(Library.QUERIES);
        assertEquals("author/coauthors", catalog.suggestions("author/coautors").get(0));
        assertEquals("coauthors/strongest-pairs", catalog.suggestions("strongest-pair").get(0));
        assertEquals("author/second-degree", catalog.suggestions("people/second-degre").get(0));
        assertEquals(List.of(), catalog.suggestions("zzzzzzzz"));
    }
}
