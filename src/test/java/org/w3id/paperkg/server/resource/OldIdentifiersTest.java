package org.w3id.paperkg.server.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.server.ServerExtension;
import org.w3id.paperkg.store.Generation;
import org.w3id.paperkg.store.GraphCheck;
import org.w3id.paperkg.store.Store;

/**
 * A paper of before April 2007, whose identifier has a slash, is a paper like others; and a title
 * is shown as its Markdown means it.
 */
class OldIdentifiersTest {
    private static final String DIGEST =
            """
            ## Daily Papers (2025-04-11)

            ### [A \\[B\\] &amp; C with $x \\& y$](https://arxiv.org/abs/math.GT/0309136v2)

            Vote: 4

            Authors: Ann Poe, Ben Coe (KAIST, Seoul)

            - **What's New**: 매듭 이론(knot theory)을 봅니다.
            """;
    private static final String PAPER = "https://w3id.org/paperkg/paper/math/0309136";

    @RegisterExtension
    static final ServerExtension served = ServerExtension.on(OldIdentifiersTest::store);

    private static Store store(Path folder) throws IOException {
        Path digest = Files.writeString(folder.resolve("2025-04-11.md"), DIGEST);
        return TestStore.of(digest, folder.resolve("store"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/paper/math/0309136.ttl | dcterms:identifier \"math/0309136\"",
                "/paper/math/0309136.ttl | dcterms:title \"A \\\\[B\\\\] &amp; C",
                "/paper/math/0309136.bib | A [B] \\& C with $x \\& y$",
                "/paper/math/0309136.csl.json | A [B] & C",
                "/paper/math/0309136/authorship/2.ttl | pkg:affiliationAsListed \"KAIST, Seoul\"",
                "/paper/math/0309136/topic/knot-theory.ttl | pkg:TopicMention",
                "/listing/2025-04-11/math/0309136.ttl | pkg:votes 4",
                "/queries/paper/card.json?paper=math/0309136 | math/0309136",
                "/queries/paper/card.json?paper=arXiv:math.GT/0309136v2 | math/0309136",
                "/queries/author/papers.atom?author=ann-poe | A [B] &amp; C with",
                "/search/suggest?q=A%20%5BB | \"value\" : \"math/0309136\"",
            })
    void answersUnderItsIdentifier(String address, String part) {
        HttpResponse<String> answer = served.http().get(address);
        assertEquals(200, answer.statusCode(), answer::body);
        assertTrue(answer.body().contains(part), answer::body);
    }

    @Test
    void isShown() {
        String page = served.http().get("/paper/math/0309136", "text/html").body();
        assertTrue(page.contains("A [B] &amp; C with <span class=\"formula\">"), page);
        assertTrue(page.contains("https://arxiv.org/abs/math/0309136"), page);
        assertFalse(page.contains("dblp.org/rec"), page);
        assertFalse(page.contains("huggingface.co/papers"), page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/arxiv/math/0309136", "/arxiv/math.GT/0309136v2", "/arxiv/MATH.GT/0309136"})
    void isFoundByWhatPeopleWrite(String address) {
        HttpResponse<String> answer = served.http().get(address);
        assertEquals(301, answer.statusCode(), answer::body);
        String location = answer.headers().firstValue("Location").orElseThrow();
        assertTrue(location.endsWith("/paper/math/0309136"), location);
    }

    @Test
    void conformsToTheRulesOfTheGraph() throws IOException {
        try (Generation generation = served.store().open()) {
            assertEquals(List.of(), GraphCheck.violations(generation));
        }
        String found =
                served.http().sparql("ASK { <%s> a ?class }".formatted(PAPER), "text/csv").body();
        assertTrue(found.contains("true"), found);
    }
}
