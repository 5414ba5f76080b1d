package org.w3id.paperkg.server.page.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.ColumnRole;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.query.QueryView;
import org.w3id.paperkg.server.SampleServer;

/** Pictures show the column that a query names, in numbers for people; data forms are exact. */
class PicturesOverHttpTest {
    private static final Pattern DRAWN =
            Pattern.compile("<title>[^<]*: ([-–,.\\dE]+)(?: \\([^()<]*\\))?</title>");
    private static final int MOST = 30;

    private static SampleServer sample;

    @BeforeAll
    static void start() throws IOException {
        sample = SampleServer.start(QueryCatalog.bundled());
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    static Stream<CannedQuery> withPictures() {
        return QueryCatalog.bundled().queries().stream()
                .filter(canned -> canned.view() != QueryView.TABLE)
                .filter(canned -> canned.query().isSelectType());
    }

    private static List<String> drawn(String path) {
        List<String> values = new ArrayList<>();
        Matcher titles = DRAWN.matcher(sample.http().get(path, "text/html").body());
        while (titles.find()) {
            values.add(titles.group(1));
        }
        return values;
    }

    private static List<String> column(String tsv, String name) {
        List<String[]> rows = tsv.lines().map(line -> line.split("\t", -1)).toList();
        int place = Arrays.asList(rows.get(0)).indexOf("?" + name);
        return rows.stream().skip(1).map(row -> row[place]).toList();
    }

    private static boolean isTold(String drawn, String exact) {
        return exact.isEmpty()
                ? drawn.equals("–")
                : new BigDecimal(exact).compareTo(new BigDecimal(drawn)) == 0;
    }

    @ParameterizedTest
    @MethodSource("withPictures")
    void nameTheirColumns(CannedQuery canned) {
        assertFalse(canned.columns().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("withPictures")
    void showTheColumnThatTheQueryNames(CannedQuery canned) {
        List<String> drawn = new ArrayList<>(drawn(SampleServer.example(canned, ".html")));
        String tsv = sample.http().get(SampleServer.example(canned, ".tsv")).body();
        if (!canned.columns().containsKey(ColumnRole.VALUE)) {
            int sum = drawn.stream().mapToInt(Integer::parseInt).sum();
            assertEquals(tsv.lines().count() - 1, sum, "rows are counted");
            return;
        }
        List<String> named = new ArrayList<>(column(tsv, canned.columns().get(ColumnRole.VALUE)));
        if (canned.id().toString().equals("digest/calendar")) {
            java.util.Collections.reverse(named);
        }
        if (canned.view() == QueryView.GRAPH) {
            // the strongest ties lie on top
            named.sort(Comparator.comparing(BigDecimal::new));
            drawn.sort(Comparator.comparing(BigDecimal::new));
        }
        assertEquals(
                canned.view() != QueryView.BARS ? named.size() : Math.min(MOST, named.size()),
                drawn.size(),
                drawn + " of " + named);
        for (int i = 0; i < drawn.size(); i++) {
            assertTrue(isTold(drawn.get(i), named.get(i)), drawn.get(i) + " " + named.get(i));
        }
    }

    @Test
    void drawGrowthForTopicsThatGrow() {
        String page =
                sample.http()
                        .get("queries/topic/emerging.html?until=2024-02-12&minimum=2", "text/html")
                        .body();
        assertTrue(page.contains("<figcaption class=\"note\">growth"), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void namesEveryBarInTheReadersLanguage(String language) {
        String page =
                sample.http().get("queries/topic/list.html?lang=" + language, "text/html").body();
        String label = language.equals("ko") ? ">대규모 언어 모델</text>" : ">large language model</text>";
        assertTrue(page.contains(label), page);
    }

    @Test
    void roundNumbersInTablesOnly() {
        String query = "SELECT (4988431.368 AS ?v) (2024 AS ?year) (\"2402.06082\" AS ?id) {}";
        String page = sample.http().sparql(query, "text/html").body();
        assertTrue(page.contains("<span title=\"4988431.368\">4,988,431</span>"), page);
        assertTrue(page.contains("<span>2024</span>") && page.contains("<span>2402.06082</span>"));
        assertEquals(
                "v,year,id\r\n4988431.368,2024,2402.06082\r\n",
                sample.http().sparql(query, "text/csv").body());
    }
}
