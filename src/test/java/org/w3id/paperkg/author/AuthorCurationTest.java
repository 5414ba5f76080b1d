package org.w3id.paperkg.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.w3id.paperkg.author.Papers.DAY;
import static org.w3id.paperkg.author.Papers.paper;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.vocabulary.ArxivId;

/** What people decided about authors changes the index, and is reported where it cannot. */
class AuthorCurationTest {
    private static final List<Paper> PAPERS =
            List.of(
                    paper(1, DAY, "Percy Liang", "Yang Liu"),
                    paper(2, DAY, "Liang Percy", "Yang Liu"),
                    paper(3, DAY, "P. Liang", "YANG LIU"));

    @Test
    void mergesNamesThroughOthers() {
        AuthorIndex index =
                index(
                        new AuthorCuration.Merge("p-liang", "liang-percy", line(1)),
                        new AuthorCuration.Merge("liang-percy", "percy-liang", line(2)));
        assertEquals(
                new Author(
                        "percy-liang", "Liang Percy", List.of("P. Liang", "Percy Liang"), false, 3),
                index.authors().get(0));
        assertEquals(List.of("percy-liang", "yang-liu"), index.slugsOf(id(3)));
        assertEquals("P. Liang", index.of(id(3)).get(0).nameAsListed());
        assertEquals(List.of(), index.problems());
    }

    @Test
    void countsAPaperOnceThatListsBothNamesOfAPerson() {
        List<Paper> both = List.of(paper(1, DAY, "Percy Liang", "Liang Percy", "Ada Kim"));
        AuthorIndex index =
                AuthorIndex.of(
                        both,
                        curation(new AuthorCuration.Merge("liang-percy", "percy-liang", line(1))));
        assertEquals(List.of("percy-liang", "ada-kim"), index.slugsOf(id(1)));
        assertEquals(1, index.authors().get(1).paperCount());
    }

    @Test
    void splitsANameByPapers() {
        AuthorIndex index = index(split(2, 3));
        assertEquals(
                Map.of(
                        "yang-liu", "Yang Liu",
                        "yang-liu-2", "Yang Liu (Leeds)"),
                index.authors().stream()
                        .filter(author -> author.slug().startsWith("yang"))
                        .collect(Collectors.toMap(Author::slug, Author::name)));
        assertEquals(List.of("p-liang", "yang-liu-2"), index.slugsOf(id(3)));
        assertEquals(List.of("YANG LIU", "Yang Liu"), author(index, "yang-liu-2").otherNames());
        assertEquals(1, author(index, "yang-liu").paperCount());
    }

    @Test
    void mergesWhatWasSplitOff() {
        AuthorIndex index =
                index(split(3), new AuthorCuration.Merge("yang-liu-2", "p-liang", line(2)));
        assertEquals(List.of("p-liang"), index.slugsOf(id(3)));
        assertEquals(List.of(), index.problems());
    }

    @Test
    void renamesAndKeepsThePrintedForms() {
        AuthorIndex index = index(new AuthorCuration.Rename("yang-liu", "Liu Yang", line(1)));
        Author author = author(index, "yang-liu");
        assertEquals("Liu Yang", author.name());
        assertEquals(List.of("YANG LIU", "Yang Liu"), author.otherNames());
    }

    @Test
    void namesTheKnownPerson() {
        AuthorIndex index =
                index(
                        new AuthorCuration.Identification("yang-liu", "https://b.org/1", line(1)),
                        new AuthorCuration.Identification("yang-liu", "https://a.org/1", line(2)));
        assertEquals(
                "[https://a.org/1, https://b.org/1]", index.persons().get("yang-liu").toString());
    }

    @Test
    void saysWhichDecisionsMetNobody() {
        AuthorIndex index =
                index(
                        new AuthorCuration.Merge("no-one", "yang-liu", line(7)),
                        new AuthorCuration.Rename("liang-percy", "Liang", line(8)),
                        new AuthorCuration.Merge("liang-percy", "percy-liang", line(9)),
                        split(1, 99));
        assertEquals(
                List.of(
                        "5 curation-unused paper 2402.00099 is not in the collection",
                        "7 curation-unused the collection has no author 'no-one'",
                        "8 curation-unused the collection has no author 'liang-percy'"),
                said(index));
    }

    @Test
    void saysWhatCannotBeSplitOff() {
        List<Paper> more = List.of(paper(1, DAY, "Yang Liu"), paper(2, DAY, "Ada Kim"));
        assertEquals(
                List.of("5 curation-mistake paper 2402.00002 does not list the author 'yang-liu'"),
                said(AuthorIndex.of(more, curation(split(1, 2)))));
        AuthorCuration.Split taken =
                new AuthorCuration.Split("yang-liu", Set.of(id(1)), "p-liang", "Y", line(3));
        assertEquals(
                List.of("3 curation-mistake there is an author 'p-liang' already"),
                said(index(taken)));
    }

    @Test
    void changesNothingWithoutDecisions() {
        assertEquals(
                AuthorIndex.of(PAPERS).authors(),
                AuthorIndex.of(PAPERS, AuthorCuration.NONE).authors());
    }

    private static AuthorCuration.Split split(int... papers) {
        Set<ArxivId> ids =
                java.util.Arrays.stream(papers)
                        .mapToObj(AuthorCurationTest::id)
                        .collect(Collectors.toSet());
        return new AuthorCuration.Split("yang-liu", ids, "yang-liu-2", "Yang Liu (Leeds)", line(5));
    }

    private static AuthorCuration.Origin line(int line) {
        return new AuthorCuration.Origin("my.ttl", line);
    }

    private static ArxivId id(int number) {
        return new ArxivId("2402.%05d".formatted(number));
    }

    private static Author author(AuthorIndex index, String slug) {
        return index.authors().stream().filter(a -> a.slug().equals(slug)).findFirst().get();
    }

    private static List<String> said(AuthorIndex index) {
        return index.problems().stream()
                .map(Problem::toString)
                .map(line -> line.replaceAll("my.ttl:(\\d+):", "$1").replaceAll(",.*", ""))
                .toList();
    }

    private static AuthorIndex index(AuthorCuration.About... decisions) {
        return AuthorIndex.of(PAPERS, curation(decisions));
    }

    private static AuthorCuration curation(AuthorCuration.About... decisions) {
        return new AuthorCuration(
                of(AuthorCuration.Split.class, decisions),
                of(AuthorCuration.Merge.class, decisions),
                of(AuthorCuration.Rename.class, decisions),
                of(AuthorCuration.Identification.class, decisions));
    }

    private static <D> List<D> of(Class<D> kind, AuthorCuration.About... decisions) {
        return Stream.of(decisions).filter(kind::isInstance).map(kind::cast).toList();
    }
}
