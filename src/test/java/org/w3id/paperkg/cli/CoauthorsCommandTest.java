package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoauthorsCommandTest {
    @TempDir private static Path folder;
    private static String store;

    @BeforeAll
    static void build() throws IOException {
        store = Digests.store(folder);
    }

    private static CommandRun coauthors(String... args) {
        return CommandRun.of(
                Stream.of(new String[] {"coauthors"}, args, new String[] {"--store", store})
                        .flatMap(Arrays::stream)
                        .toArray(String[]::new));
    }

    @Test
    void listsThoseWithMostJointPapersFirst() {
        assertEquals(
                """
                2 co-authors of Minsu Kim
                name       papers  first       last
                ---------  ------  ----------  ----------
                Zoë Çelik       2  2024-03-01  2024-03-01
                İpek Işık       1  2024-03-01  2024-03-01
                """,
                coauthors("minsu", "kim").out());
    }

    @Test
    void goesUpToTwoIntroductionsFurther() {
        String out = coauthors("ada marlow", "--depth", "3", "--max-team-size", "3").out();
        assertTrue(out.startsWith("1 co-author of Ada Marlow\n"), out);
        assertTrue(out.contains("2 authors one introduction away, most contacts first"), out);
        assertTrue(out.contains("0 authors two introductions away"), out);
        assertTrue(out.contains("Minsu Kim         1  İpek Işık       2"), out);
    }

    @Test
    void takesOnlyThePapersAskedFor() {
        String often = coauthors("minsu kim", "--min-papers", "2").out();
        assertTrue(often.startsWith("1 co-author of"), often);
        String map = coauthors("minsu kim", "--topic", "diffusion model").out();
        assertTrue(map.startsWith("1 co-author of"), map);
        String later = coauthors("minsu kim", "--since", "2024-03-02").out();
        assertTrue(later.startsWith("0 co-authors of"), later);
        String small = coauthors("minsu kim", "--max-team-size", "2").out();
        assertFalse(small.contains("İpek Işık"), small);
    }

    @Test
    void surroundsSeveralPeopleTogether() {
        String out = coauthors("minsu kim", "--and", "ada marlow").out();
        assertTrue(out.startsWith("2 co-authors of Minsu Kim, Ada Marlow\n"), out);
        assertTrue(
                out.contains("İpek Işık       2  2024-03-01  2024-03-04  Ada Marlow, Minsu Kim"),
                out);
    }

    @Test
    void namesPeopleOneCouldWorkWithAndWhy() {
        String out = coauthors("ada marlow", "--could-work-with").out();
        assertTrue(out.startsWith("2 people whom Ada Marlow could work with"), out);
        assertTrue(out.matches("(?s).*Minsu Kim +1 +İpek Işık.*"), out);
        String none = coauthors("zoe celik", "--could-work-with", "--since", "2024-03-02").out();
        assertTrue(none.startsWith("Every co-author of a co-author of Zoë Çelik"), none);
        JsonObject json =
                JSON.parse(
                        coauthors(
                                        "ada marlow",
                                        "--could-work-with",
                                        "--limit",
                                        "1",
                                        "--format",
                                        "json")
                                .out());
        JsonObject first = json.get("couldWorkWith").getAsArray().get(0).getAsObject();
        assertEquals(1, json.get("couldWorkWith").getAsArray().size());
        assertEquals(
                "İpek Işık",
                first.get("through").getAsArray().get(0).getAsObject().getString("name"));
    }

    @Test
    void givesTheNeighbourhoodAsJson() {
        JsonObject json =
                JSON.parse(coauthors("ada marlow", "--depth", "2", "--format", "json").out());
        assertEquals(4, json.get("members").getAsArray().size());
        assertEquals(4, json.get("ties").getAsArray().size());
        JsonObject ada = json.get("members").getAsArray().get(0).getAsObject();
        assertEquals("https://w3id.org/paperkg/author/ada-marlow", ada.getString("iri"));
        assertEquals(0, ada.get("distance").getAsNumber().value().intValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ada marlow;--depth;4 | --depth can be 1, 2 or 3, not '4'",
                "ada marlow;--limit;0 | --limit is a number from 1",
                "ada marlow;--could-work-with;--and;minsu kim | about one author",
                "ada marlow;--and;Nobody Atall | no author is called 'Nobody Atall'",
                "ada marlow;--format;xml | [TEXT, JSON]"
            })
    void saysWhatIsWrongAndWhatToDo(String typed, String said) {
        CommandRun run = coauthors(typed.split(";"));
        assertEquals(2, run.code(), run.out());
        assertTrue(run.err().contains(said), run.err());
    }
}
