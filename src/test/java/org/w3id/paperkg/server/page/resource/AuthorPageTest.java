package org.w3id.paperkg.server.page.resource;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.server.ServerExtension;
import org.w3id.paperkg.store.Store;

/** The page of an author tells what the command does: how sure the name is, and where it stands. */
class AuthorPageTest {
    private static final String DIGEST =
            """
            ## Daily Papers (2024-03-01)

            ### [TinyBoat: Sailing Language Models](https://arxiv.org/abs/2403.00001)

            Vote: 7

            Authors: Ada Marlow, Börje F. Karlsson, Zoë Çelik, Minsu Kim, Olga Petrova

            - 작은 연못에서 언어 모델(language model)을 띄웁니다.

            ### [Maps for Harbours](https://arxiv.org/abs/2403.00002)

            Vote: 2

            Authors: Ada Marlow, İpek Işık

            - 항구의 지도를 그립니다.

            ### [Lanterns for Nights](https://arxiv.org/abs/2403.00003)

            Vote: 2

            Authors: Börje Karlsson, Zoë Çelik, Minsu Kim, Olga Petrova

            - 긴 밤을 위한 등불(lantern)을 다룹니다.
            """;

    @RegisterExtension
    static final ServerExtension served = ServerExtension.on(AuthorPageTest::store);

    private static Store store(Path folder) throws IOException {
        Path digest = Files.createDirectories(folder.resolve("2024/03")).resolve("01.md");
        Files.writeString(digest, DIGEST + others());
        return TestStore.of(digest, folder.resolve("store"));
    }

    /** Papers of many others; among few names a rare one says little. */
    private static String others() {
        StringBuilder papers = new StringBuilder();
        for (int i = 0; i < 26; i++) {
            char letter = (char) ('A' + i);
            papers.append(
                    """

                    ### [Paper %1$s](https://arxiv.org/abs/2403.001%2$02d)

                    Vote: 1

                    Authors: %1$sndor %1$sveri, %1$slo %1$smotta, %1$srun %1$skola, %1$svind %1$spetro

                    - 논문입니다.
                    """
                            .formatted(letter, i));
        }
        return papers.toString();
    }

    private static String page(String slug, String language) {
        return served.http().get("author/" + slug + ".html?lang=" + language).body();
    }

    private static void assertHas(String page, String text) {
        assertTrue(page.contains(text), () -> "no '" + text + "'");
    }

    @Test
    void saysThatANameMayBeSeveralPeoples() {
        assertHas(page("ada-marlow", "en"), "fall into 2 groups that only this name joins");
        assertHas(
                page("ada-marlow", "en"),
                "href=\"/queries/curation/ambiguous-names.html?lang=en\"");
        assertHas(page("ada-marlow", "ko"), "2개 무리로 나뉩니다");
        assertFalse(page("ipek-isik", "en").contains("fall into"));
    }

    @Test
    void leadsToThoseWhoMayBeTheSamePerson() {
        String page = page("borje-karlsson", "en");
        assertHas(page, "<a href=\"/author/borje-f-karlsson?lang=en\">Börje F. Karlsson</a>");
        assertHas(page, "1 paper, 3 shared co-authors, score 0.");
        assertHas(page("borje-karlsson", "ko"), "공통 공저자 3명");
        assertFalse(page("ada-marlow", "en").contains("May be the same person"));
    }

    @Test
    void showsThePlaceInTheNetwork() {
        String page = page("ada-marlow", "en");
        assertHas(page, "Place in the co-author network");
        assertHas(page, "Core number");
        assertHas(page, "/queries/author/central.html?measure=core&amp;lang=en");
        assertHas(page, "PageRank");
        assertHas(page, "number 1 of all");
        assertHas(page, "href=\"/community/");
        assertHas(page("ada-marlow", "ko"), "전체 1위");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void hasOnlyLinksThatLeadSomewhere(String language) {
        String page = page("borje-karlsson", language);
        page.lines()
                .flatMap(line -> Pattern.compile("href=\"/([^\"]+)\"").matcher(line).results())
                .map(link -> link.group(1).replace("&amp;", "&"))
                .distinct()
                .forEach(
                        link ->
                                assertTrue(
                                        served.http().get(link, "text/html").statusCode() < 300,
                                        link));
    }
}
