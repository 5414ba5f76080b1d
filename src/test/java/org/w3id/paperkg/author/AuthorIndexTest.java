package org.w3id.paperkg.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.w3id.paperkg.author.Papers.DAY;
import static org.w3id.paperkg.author.Papers.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.vocabulary.ArxivId;

class AuthorIndexTest {

    @Test
    void showsTheFormPrintedMostOften() {
        Author author = only("Borje Karlsson", "Börje Karlsson", "Borje Karlsson");
        assertEquals("Borje Karlsson", author.name());
        assertEquals(List.of("Börje Karlsson"), author.otherNames());
    }

    @Test
    void prefersWordsWithOneCapitalAmongFormsPrintedEquallyOften() {
        assertEquals("Gen Luo", only("GEN LUO", "Gen luo", "Gen Luo").name());
    }

    @Test
    void prefersDiacriticsAmongFormsPrintedEquallyOften() {
        assertEquals("Börje Karlsson", only("Borje Karlsson", "Börje Karlsson").name());
    }

    @Test
    void sortsTheOtherForms() {
        assertEquals(
                List.of("GEN LUO", "Gen luo"), only("Gen luo", "GEN LUO", "Gen Luo").otherNames());
    }

    @Test
    void countsAPaperOnceThatPrintsANameInTwoForms() {
        AuthorIndex index = AuthorIndex.of(List.of(paper(1, DAY, "Börje K", "Ada Kim", "Borje K")));
        ArxivId id = new ArxivId("2402.00001");
        assertEquals(1, index.authors().get(1).paperCount());
        assertEquals(List.of("borje-k", "ada-kim"), index.slugsOf(id));
        assertEquals(3, index.authorshipCount());
        assertEquals(
                List.of(1, 2, 3), index.of(id).stream().map(Authorship::listedPosition).toList());
    }

    @Test
    void hasNobodyForAPaperWithoutAuthors() {
        AuthorIndex index = AuthorIndex.of(List.of(paper(1, DAY)));
        assertEquals(List.of(), index.authors());
        assertEquals(List.of(), index.of(new ArxivId("2402.00001")));
    }

    @Test
    void doesNotDependOnTheOrderOfPapers() {
        List<Paper> papers = new ArrayList<>(Papers.random(7));
        List<Author> inOrder = AuthorIndex.of(papers).authors();
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(papers, new Random(seed));
            assertEquals(inOrder, AuthorIndex.of(papers).authors());
        }
    }

    private static Author only(String... forms) {
        List<Paper> papers = new ArrayList<>();
        for (String form : forms) {
            papers.add(paper(papers.size(), DAY, form));
        }
        List<Author> authors = AuthorIndex.of(papers).authors();
        assertEquals(1, authors.size());
        return authors.get(0);
    }
}
