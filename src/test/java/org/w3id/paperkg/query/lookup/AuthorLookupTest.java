package org.w3id.paperkg.query.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.paperkg.CpuTime;
import org.w3id.paperkg.query.Library;
import org.w3id.paperkg.query.likeness.NameLikeness;

class AuthorLookupTest {
    private static final String ONTOLOGY = "https://w3id.org/paperkg/ontology#";

    private static AuthorLookup lookup;

    @BeforeAll
    static void read() {
        lookup =
                AuthorLookup.of(
                        authors(
                                "Percy Liang",
                                "Hal Daumé III",
                                "Börje F. Karlsson",
                                "Jian Yang",
                                "Jian Yan",
                                "Wei Li",
                                "Li Wei",
                                "Søren Ødegård",
                                "김철수",
                                "Conor O'Brien",
                                "Kai-Wei Chang",
                                "Y. Bengio"));
    }

    private static Dataset authors(String... names) {
        Dataset dataset = DatasetFactory.createTxnMem();
        dataset.executeWrite(
                () -> {
                    Model model = dataset.getDefaultModel();
                    for (int i = 0; i < names.length; i++) {
                        model.createResource("https://w3id.org/paperkg/author/" + i)
                                .addProperty(
                                        RDF.type,
                                        ResourceFactory.createResource(ONTOLOGY + "Author"))
                                .addProperty(FOAF.name, names[i])
                                .addLiteral(
                                        ResourceFactory.createProperty(ONTOLOGY + "paperCount"),
                                        i + 1);
                    }
                });
        return dataset;
    }

    private static List<AuthorAnswer.Candidate> candidates(String typed) {
        return assertInstanceOf(AuthorAnswer.NotFound.class, lookup.find(typed)).candidates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "percy liang|Percy Liang",
                "PERCY  LIANG|Percy Liang",
                "percy-liang|Percy Liang",
                "hal daume iii|Hal Daumé III",
                "Börje F Karlsson|Börje F. Karlsson",
                "soren odegard|Søren Ødegård",
                "conor obrien|Conor O'Brien",
                "kai wei chang|Kai-Wei Chang",
                "Percy Liang (0)|Percy Liang",
                "Ｐｅｒｃｙ Ｌｉａｎｇ|Percy Liang",
                "https://w3id.org/paperkg/author/0|Percy Liang",
                "http://localhost:3330/author/0|Percy Liang",
                "author/0|Percy Liang",
                "0|Percy Liang"
            })
    void findsANameInAnySpelling(String typed, String name) {
        AuthorAnswer.Found found = assertInstanceOf(AuthorAnswer.Found.class, lookup.find(typed));
        assertEquals(name, found.author().name());
    }

    @Test
    void findsDecomposedHangul() {
        String typed = java.text.Normalizer.normalize("김철수", java.text.Normalizer.Form.NFD);
        assertInstanceOf(AuthorAnswer.Found.class, lookup.find(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "Karlsson, Börje F. Karlsson, PART",
        "perc lia, Percy Liang, BEGINNINGS",
        "Persi Liang, Percy Liang, MISSPELT"
    })
    void suggestsWhoMayBeMeant(String typed, String name, NameLikeness likeness) {
        AuthorAnswer.Candidate first = candidates(typed).get(0);
        assertEquals(name, first.author().name());
        assertEquals(likeness, first.likeness());
    }

    @Test
    void prefersAnExactNameToOneThatIsClose() {
        AuthorAnswer.Found found =
                assertInstanceOf(AuthorAnswer.Found.class, lookup.find("jian yan"));
        assertEquals("Jian Yan", found.author().name());
    }

    @Test
    void keepsNamesInOtherOrderApart() {
        AuthorAnswer.Found found =
                assertInstanceOf(AuthorAnswer.Found.class, lookup.find("wei li"));
        assertEquals("Wei Li", found.author().name());
    }

    @Test
    void putsMorePapersFirstAmongEquals() {
        List<String> names =
                candidates("Jian").stream().map(found -> found.author().name()).toList();
        assertEquals(List.of("Jian Yan", "Jian Yang"), names);
    }

    @Test
    void suggestsNobodyForNothing() {
        assertEquals(List.of(), candidates(""));
        assertEquals(List.of(), candidates("?!"));
        assertEquals(List.of(), candidates("zzzzzzzzzzzz"));
    }

    @Test
    void readsOtherFormsOfANameFromTheGraph() {
        AuthorAnswer answer = AuthorLookup.of(Library.dataset()).find("ana alba");
        KnownAuthor ana = assertInstanceOf(AuthorAnswer.Found.class, answer).author();
        assertEquals(List.of("ANA ALBA"), ana.otherForms());
        assertEquals(3, ana.papers());
    }

    @Test
    void answersFastAmongManyNames() {
        Random random = new Random(7);
        String[] names = new String[17_000];
        for (int i = 0; i < names.length; i++) {
            names[i] = word(random) + " " + word(random) + " " + i;
        }
        AuthorLookup many = AuthorLookup.of(authors(names));
        Duration taken = CpuTime.of(() -> many.find("Pecry Liangg"));
        // 10 ms is the aim; ten times that for a program that is not compiled yet
        assertTrue(taken.toMillis() < 100, () -> "took " + taken.toMillis() + " ms");
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }
}
