package org.w3id.paperkg.server.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.server.ServerExtension;
import org.w3id.paperkg.store.Store;

/** Weeks and years, on digests around a turn of the year. */
class CalendarOverHttpTest {
    @RegisterExtension
    static final ServerExtension served = ServerExtension.on(CalendarOverHttpTest::store);

    private static Store store(Path folder) throws IOException {
        digest(folder, "2024-12-27", "2412.00001", 5);
        digest(folder, "2024-12-30", "2412.00002", 3);
        digest(folder, "2025-01-02", "2501.00001", 9);
        digest(folder, "2025-01-20", "2501.00002", 1);
        return TestStore.of(folder.resolve("digests"), folder.resolve("store"));
    }

    private static void digest(Path folder, String day, String id, int votes) throws IOException {
        String text =
                """
                ## Daily Papers (%s)

                ### [Kites of %s](https://arxiv.org/abs/%s)

                Vote: %d

                Authors: Ada Marlow
                """
                        .formatted(day, day, id, votes);
        Path file = folder.resolve("digests").resolve(day.replace('-', '/') + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String page(String path) {
        HttpResponse<String> response = served.http().get(path, "text/html");
        assertEquals(200, response.statusCode(), response.body());
        return response.body();
    }

    @Test
    void aWeekHasItsPapersBestFirst() {
        String page = page("week/2025-W01");
        assertTrue(page.indexOf("Kites of 2025-01-02") < page.indexOf("Kites of 2024-12-30"));
        assertTrue(page.contains("Kites of 2024-12-30"), page);
        assertFalse(page.contains("Kites of 2024-12-27"), page);
        assertTrue(page.contains("href=\"/digest/2025-01-02\""), page);
    }

    @Test
    void aWeekLeadsToThoseBesideItThatHavePapers() {
        String page = page("week/2025-W01");
        assertTrue(page.contains("rel=\"prev\" href=\"/week/2024-W52\""), page);
        assertTrue(page.contains("rel=\"next\" href=\"/week/2025-W04\""), page);
        assertFalse(page("week/2024-W52").contains("rel=\"prev\""));
        assertFalse(page("week/2025-W04").contains("rel=\"next\""));
    }

    @Test
    void aWeekWithoutPapersIsOneAllTheSame() {
        assertTrue(page("week/2025-W02").contains("None."));
    }

    @ParameterizedTest
    @CsvSource({
        "week/2024-W53, /week/2025-W04",
        "week/2024-7, /week/2025-W04",
        "week/1999-W01, /week/2024-W52",
        "calendar/1999, /calendar/2024",
        "calendar/x, /calendar/2025"
    })
    void whatIsNotThereLeadsToWhatIs(String path, String instead) {
        HttpResponse<String> response = served.http().get(path, "text/html");
        assertEquals(404, response.statusCode());
        assertTrue(response.body().contains(instead), response.body());
    }

    @Test
    void aYearShowsWhichDaysAreMissing() {
        String page = page("calendar");
        assertTrue(page.contains("2025 at a glance"), page);
        assertTrue(page.contains("2 days with a digest"), page);
        // from the 1st to the 19th, without the 2nd
        assertTrue(page.contains("18 days between"), page);
        assertEquals(18, page.split("class=\"missing\"", -1).length - 1);
        assertTrue(page.contains("href=\"/week/2025-W01\""), page);
        assertTrue(page.contains("href=\"/calendar/2024\""), page);
        assertTrue(page("calendar/2024").contains("2024 at a glance"));
    }

    @Test
    void everyLinkOfAYearLeadsSomewhere() {
        for (String year : List.of("calendar/2024", "calendar/2025")) {
            Matcher links =
                    Pattern.compile("href=\"/((?:week|digest|calendar)[^\"]*)\"")
                            .matcher(page(year));
            int found = 0;
            while (links.find()) {
                page(links.group(1));
                found++;
            }
            assertTrue(found > 3, year);
        }
    }

    @Test
    void speaksKorean() {
        assertTrue(page("calendar?lang=ko").contains("2025년 한눈에 보기"));
        assertTrue(
                page("week/2025-W01?lang=ko")
                        .contains("rel=\"prev\" href=\"/week/2024-W52?lang=ko\""));
    }

    @Test
    void digestsLeadToTheirWeekAndYear() {
        String page = page("digest/2025-01-02");
        assertTrue(page.contains("href=\"/week/2025-W01\""), page);
        assertTrue(page.contains("href=\"/calendar/2025\""), page);
    }

    @Test
    void theFirstPageBeginsWithTheLatestWeek() {
        String page = page("");
        assertTrue(page.contains("href=\"/week/2025-W04\""), page);
        assertTrue(page.contains("2025-01-20 – 2025-01-26"), page);
        assertTrue(page.indexOf("Kites of 2025-01-20") < page.indexOf("Kites of 2025-01-02"));
        assertTrue(page.contains("href=\"/week/2024-W52\""), page);
    }
}
