package org.w3id.paperkg.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.server.ServerExtension;
import org.w3id.paperkg.store.Store;

/** A row of a list tells whether to read the paper. */
class PaperRowsOverHttpTest {
    private static final Pattern ROW =
            Pattern.compile("<article class=\"paper\">.*?</article>", Pattern.DOTALL);

    private static final String DIGEST =
            """
            ## Daily Papers (2024-03-01)

            ### [TinyBoat: **Sailing** Language Models](https://arxiv.org/abs/2403.00001)

            Vote: 7

            Authors: Ada Marlow, Bo Ek, Cem Kaya, Dai Sato, Eva Lund, Fay Holt

            - 작은 연못(pond)에서 언어 모델(language model)을 띄우는 가우시안 스플래팅(Gaussian splatting)입니다.

            - 둘째 줄입니다.

            ### [Maps for Harbours](https://arxiv.org/abs/2403.00002)

            Authors: Ada Marlow
            """;

    @RegisterExtension
    static final ServerExtension served = ServerExtension.on(PaperRowsOverHttpTest::store);

    private static Store store(Path folder) throws IOException {
        Path digest = Files.createDirectories(folder.resolve("2024/03")).resolve("01.md");
        Files.writeString(digest, DIGEST);
        return TestStore.of(digest, folder.resolve("store"));
    }

    private static List<String> rows(String address) {
        return ROW.matcher(served.http().get(address, "text/html").body())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "digest/2024-03-01", "author/ada-marlow", "search?q=tinyboat"})
    void tellsTheSameInEveryList(String address) {
        String row =
                rows(address).stream()
                        .filter(one -> one.contains("TinyBoat"))
                        .findFirst()
                        .orElseThrow();
        assertTrue(row.contains("TinyBoat: <strong>Sailing</strong> Language Models"), row);
        assertTrue(row.contains("▲ 7"), row);
        assertTrue(row.contains("/author/dai-sato"), row);
        assertFalse(row.contains("/author/eva-lund"), row);
        assertTrue(row.contains("and 2 more"), row);
        assertTrue(row.contains("작은 연못(pond)에서"), row);
        assertFalse(row.contains("둘째"), row);
        assertEquals(2, row.split("class=\"tag\"", -1).length - 1, row);
    }

    @Test
    void saysTheDayWhereThePageDoesNot() {
        assertTrue(rows("author/ada-marlow").get(0).contains("/digest/2024-03-01"));
        assertFalse(rows("digest/2024-03-01").get(0).contains("/digest/2024-03-01"));
    }

    @Test
    void inventsNothingThatTheDigestDoesNotSay() {
        String row = rows("digest/2024-03-01").get(1);
        assertTrue(row.contains("votes unknown"), row);
        assertFalse(row.contains("class=\"line\""), row);
        assertFalse(row.contains(" more<"), row);
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        assertTrue(rows("digest/2024-03-01?lang=ko").get(0).contains("외 2명"));
    }
}
