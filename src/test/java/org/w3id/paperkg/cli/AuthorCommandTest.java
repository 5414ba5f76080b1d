package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorCommandTest {
    @TempDir private static Path folder;
    private static String store;

    @BeforeAll
    static void build() throws IOException {
        store = Digests.store(folder);
    }

    private static CommandRun author(String name) {
        return CommandRun.of("author", name, "--store", store);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoe celik", "ZOË ÇELIK", "Celik, Zoe", "zoe-celik", "Z. Celik"})
    void findsAnAuthorHoweverTyped(String typed) {
        CommandRun run = author(typed);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("Zoë Çelik\n"), run.out());
    }

    @Test
    void showsPapersCollaboratorsAndTopics() {
        String card = author("Minsu Kim").out();
        assertTrue(card.contains("Papers (2)"), card);
        assertTrue(card.contains("2024-03-01  paper/2403.00002  큰 바다를 건너는 지도"), card);
        assertTrue(card.contains("Zoë Çelik       2"), card);
        assertTrue(card.contains("Topics ("), card);
        assertTrue(author("zoe celik").out().contains("also printed as Zoe Celik"));
    }

    @Test
    void saysForWhomAnotherSpellingIsTaken() {
        assertEquals("«Z. Celik» is taken for Zoë Çelik (zoe-celik)\n", author("Z. Celik").err());
        assertEquals("", author("ZOE CELIK").err());
        assertEquals("", author("zoe-celik").err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"celik", "mr zoe celik", "Zoe X. Celik"})
    void takesNobodyForAPartOfTheName(String typed) {
        CommandRun run = author(typed);
        assertEquals(2, run.code());
        assertTrue(run.err().contains("  Zoë Çelik (zoe-celik, 2 papers)"), run.err());
    }

    @Test
    void suggestsWhoMayBeMeant() {
        CommandRun misspelt = author("Ada Marlwo");
        assertEquals(2, misspelt.code());
        assertEquals("", misspelt.out());
        assertTrue(misspelt.err().contains("did you mean"), misspelt.err());
        assertTrue(misspelt.err().contains("  Ada Marlow (ada-marlow, 1 paper)"), misspelt.err());
        assertEquals(2, author("Nobody Atall").code());
    }

    @Test
    void saysWhereInTheNetworkAnAuthorIs() {
        String card = author("Minsu Kim").out();
        assertTrue(card.contains("Place in the co-author network"), card);
        assertTrue(card.matches("(?s).*co-authors +2\n.*"), card);
    }
}
