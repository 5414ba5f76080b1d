package org.w3id.paperkg.server.page.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.server.ServerExtension;
import org.w3id.paperkg.store.Store;

/** The pages of people, topics, groups and papers show what there is to see. */
class ThingsOverHttpTest {
    @RegisterExtension
    static final ServerExtension served = ServerExtension.on(ThingsOverHttpTest::store);

    private static Store store(Path folder) throws IOException {
        digest(folder, "2024-01-15", "2401.00001", "Ada Marlow, Bo Ek, Cem Kaya");
        digest(folder, "2024-02-15", "2402.00001", "Ada Marlow, Bo Ek, Dai Sato");
        digest(folder, "2024-03-15", "2403.00001", "Bo Ek, Dai Sato, Eva Lund");
        digest(folder, "2024-04-15", "2404.00001", "Ada Marlow, Bo Ek");
        return TestStore.of(folder.resolve("digests"), folder.resolve("store"));
    }

    private static void digest(Path folder, String day, String id, String authors)
            throws IOException {
        String text =
                """
                ## Daily Papers (%s)

                ### [Kites of %s for Language Models](https://arxiv.org/abs/%s)

                Vote: 3

                Authors: %s

                - 언어 모델(language model)과 가우시안 스플래팅(Gaussian splatting)을 다룹니다. https://github.com/example/kites
                """
                        .formatted(day, day, id, authors);
        Path file = folder.resolve("digests").resolve(day.replace('-', '/') + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String page(String path) {
        HttpResponse<String> response = served.http().get(path, "text/html");
        assertEquals(200, response.statusCode(), response.body());
        return response.body();
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start);
        assertTrue(from >= 0, () -> start + " is not in " + text);
        return text.substring(from, text.indexOf(end, from + start.length()));
    }

    @Test
    void anAuthorHasPapersOverTime() {
        String chart = between(page("author/ada-marlow"), "<figure class=\"trend\">", "</figure>");
        assertEquals(3, chart.split("<rect", -1).length - 1);
        assertTrue(chart.contains("2024-01") && chart.contains("2024-04"), chart);
    }

    @Test
    void anAuthorHasTiesWithWhatTheyAreAbout() {
        String ties = between(page("author/ada-marlow"), "Strongest collaborators", "</ul>");
        assertTrue(ties.contains("/author/bo-ek"), ties);
        assertTrue(ties.contains("href=\"/collaboration/ada-marlow+bo-ek\">3 papers"), ties);
        assertTrue(ties.contains("/topic/kite"), ties);
        assertFalse(ties.contains("/collaboration/ada-marlow+cem-kaya"), ties);
    }

    @Test
    void anAuthorIsToldWhomToWorkWithAndHowToFollow() {
        String page = page("author/ada-marlow");
        String possible = between(page, "Could work with", "</ul>");
        assertTrue(possible.contains("/author/eva-lund"), possible);
        assertTrue(possible.contains("through"), possible);
        assertTrue(page.contains("/queries/author/papers.atom?author=ada-marlow"), page);
        String form = between(page, "<form class=\"connect\"", "</form>");
        assertTrue(form.contains("name=\"to\" value=\"ada-marlow\""), form);
        assertTrue(form.contains("action=\"/network/path\""), form);
    }

    @Test
    void aTopicHasPeopleToFollow() {
        String page = page("topic/language-model");
        String people = between(page, "id=\"people\"", "</table>");
        assertTrue(people.indexOf("/author/bo-ek") < people.indexOf("/author/ada-marlow"), people);
        assertTrue(people.contains("/queries/author/papers.atom?author=bo-ek"), people);
        assertTrue(people.contains("2024-04-15"), people);
        assertTrue(page.contains("<figure class=\"trend\">"), page);
        assertTrue(between(page, "Together with", "</ul>").contains("/topic/kite"));
    }

    @Test
    void twoPeopleHaveAPage() {
        String page = page("collaboration/ada-marlow+bo-ek");
        assertTrue(page.contains("3 joint papers"), page);
        assertTrue(page.contains("2024-01-15 – 2024-04-15"), page);
        assertTrue(page.contains("Kites of 2024-04-15"), page);
        assertFalse(page.contains("Kites of 2024-03-15"), page);
        assertTrue(page.contains("/network/picture?author=ada-marlow&amp;author=bo-ek"), page);
        assertTrue(page.contains("/topic/language-model"), page);
    }

    @Test
    void aCommunityHasItsPapersAndPeople() {
        String link = between(page("author/ada-marlow"), "href=\"/community/", "\"").substring(7);
        String page = page(link);
        assertTrue(page.contains("Papers that members wrote together"), page);
        assertTrue(page.contains("Kites of 2024-04-15"), page);
        String members = between(page, "<h2>Members", "</ul>");
        assertTrue(members.contains("/author/bo-ek"), members);
        assertTrue(page.contains("/network/picture?community="), page);
    }

    @Test
    void aPaperSaysWhereItWasReadWhereItsCodeIsAndWhatIsRelatedWhy() {
        String page = page("paper/2402.00001");
        assertTrue(page.contains("<code>2024/02/15.md</code>, line 3"), page);
        assertTrue(between(page, "Code and models", "</ul>").contains("github.com/example/kites"));
        String related = between(page, "Related papers", "</ul>");
        assertTrue(related.contains("Kites of 2024-01-15"), related);
        assertTrue(related.contains("/topic/language-model"), related);
        assertTrue(related.contains("/author/ada-marlow"), related);
        assertTrue(page.contains("The summary is in Korean."), page);
        assertFalse(page("paper/2402.00001?lang=ko").contains("요약이 한국어가 아닙니다"));
        assertTrue(page.contains("data-copy=\"Copy\""), page);
    }

    @Test
    void allStatementsAreOneClickAway() {
        String page = page("paper/2402.00001");
        assertTrue(page.contains("href=\"/paper/2402.00001.html?page=1\""), page);
        assertFalse(page.contains("dcterms:identifier"), page);
        assertTrue(page("paper/2402.00001?page=1").contains("dcterms:identifier"));
    }

    @Test
    void theySpeakKorean() {
        assertTrue(page("author/ada-marlow?lang=ko").contains("함께 연구할 만한 사람"));
        assertTrue(page("topic/language-model?lang=ko").contains("눈여겨볼 사람"));
        assertTrue(page("collaboration/ada-marlow+bo-ek?lang=ko").contains("공동 논문 3편"));
        assertTrue(
                page("paper/2402.00001?lang=ko")
                        .contains("/paper/2402.00001.html?page=1&amp;lang=ko\""));
    }
}
