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

class PathCommandTest {
    @TempDir private static Path folder;
    private static String store;

    @BeforeAll
    static void build() throws IOException {
        store = Digests.store(folder);
    }

    private static CommandRun path(String... args) {
        return CommandRun.of(
                Stream.of(new String[] {"path"}, args, new String[] {"--store", store})
                        .flatMap(Arrays::stream)
                        .toArray(String[]::new));
    }

    @Test
    void readsLikeAnAnswer() {
        CommandRun run = path("ada marlow", "Minsu Kim");
        assertEquals(0, run.code(), run.err());
        String[] lines = run.out().split("\n");
        assertEquals("Ada Marlow and Minsu Kim are 2 hops apart.", lines[0]);
        assertEquals("Ada Marlow", lines[2]);
        assertEquals(
                "  │  Lanterns for Long Nights (arXiv 2403.00003, 2024-03-04, 2 authors)",
                lines[3]);
        assertTrue(lines[4].startsWith("  │  on "), lines[4]);
        assertEquals("İpek Işık", lines[5]);
        assertTrue(run.out().contains("\nMinsu Kim\n"), run.out());
        assertTrue(run.out().contains("No other path is as short."), run.out());
        assertTrue(run.out().contains("papers with at most 100 authors"), run.out());
    }

    @Test
    void showsAllPapersOfTwoWhoHaveWrittenTogetherAndLongerWays() {
        CommandRun run = path("zoe celik", "Minsu Kim", "--paths", "2");
        assertTrue(
                run.out().startsWith("Zoë Çelik and Minsu Kim have written together."), run.out());
        assertTrue(run.out().contains("TinyBoat"), run.out());
        assertTrue(run.out().contains("큰 바다를 건너는 지도"), run.out());
        assertTrue(run.out().contains("\n1. 1 hop\n"), run.out());
        assertTrue(run.out().contains("\n2. 2 hops\n"), run.out());
    }

    @Test
    void saysInWhichPartsPeopleAreAndWhichLimitPartsThem() {
        CommandRun run = path("ada marlow", "Minsu Kim", "--since", "2024-03-02");
        assertEquals(0, run.code(), run.err());
        assertEquals(
                """
                No chain of joint papers leads from Ada Marlow to Minsu Kim in papers since 2024-03-02 with at most 100 authors.

                Ada Marlow is in a component of 2 people.
                Minsu Kim has no co-author in these papers.
                Without --since they are 2 hops apart.
                """,
                run.out());
        String both =
                path("ada marlow", "Minsu Kim", "--since", "2024-03-02", "--max-team-size", "2")
                        .out();
        assertTrue(both.contains("Without --since and with --max-team-size 0 they"), both);
    }

    @Test
    void givesJsonWithNamesAndIris() {
        JsonObject body = JSON.parse(path("ada marlow", "Minsu Kim", "--format", "json").out());
        assertTrue(body.get("connected").getAsBoolean().value());
        assertEquals(2, body.get("hops").getAsNumber().value().intValue());
        JsonObject tie =
                body.get("paths")
                        .getAsArray()
                        .get(0)
                        .getAsObject()
                        .get("ties")
                        .getAsArray()
                        .get(1)
                        .getAsObject();
        assertEquals(
                "https://w3id.org/paperkg/author/minsu-kim", tie.get("to").getAsString().value());
        assertEquals(
                "2403.00001", tie.get("papers").getAsArray().get(0).getAsObject().getString("id"));
    }

    @Test
    void takesTopicsByKoreanNames() {
        String out = path("zoe celik", "Minsu Kim", "--topic", "확산 모델").out();
        assertTrue(out.contains("큰 바다를 건너는 지도"), out);
        assertFalse(out.contains("TinyBoat:"), out);
        assertTrue(out.contains("  on diffusion model; each also on "), out);
        assertTrue(out.contains("papers on diffusion model with"), out);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Marlow | give two names, each in quotes",
                "Ada Marlow;ada-marlow | both names mean Ada Marlow",
                "Ada Marlow;Nobody Atall | no author is called 'Nobody Atall'",
                "Ada Marlow;Minsu Kmi | did you mean",
                "Ada Marlow;Minsu Kim;--paths;0 | --paths is a number from 1 to 100, not '0'",
                "Ada Marlow;Minsu Kim;--paths;101 | not '101'",
                "Ada Marlow;Minsu Kim;--since;2024 | '2024' is not a date; write it like 2024-02-12",
                "Ada Marlow;Minsu Kim;--topic;difusion model | did you mean diffusion model (diffusion-model)",
                "Ada Marlow;Minsu Kim;--topic;gardening | 'paperkg topics WORD' finds topics",
                "Ada Marlow;Minsu Kim;--max-team-size;-1 | --max-team-size is a number from 0",
                "Ada Marlow;Minsu Kim;--min-papers;0 | --min-papers is a number from 1",
                "Ada Marlow;Minsu Kim;--since;2024-03-02;--until;2024-03-01 | swap them"
            })
    void saysWhatIsWrongAndWhatToDo(String typed, String said) {
        CommandRun run = path(typed.split(";"));
        assertEquals(2, run.code(), run.out());
        assertEquals("", run.out());
        assertTrue(run.err().contains(said), run.err());
    }
}
