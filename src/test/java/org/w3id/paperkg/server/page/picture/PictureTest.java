package org.w3id.paperkg.server.page.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryId;
import org.w3id.paperkg.query.resource.LabelLanguage;
import org.w3id.paperkg.server.markup.DisplayWidth;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.Wording;
import org.w3id.paperkg.server.page.network.NetworkDrawing;
import org.w3id.paperkg.server.page.query.AnswerCell;
import org.w3id.paperkg.server.page.query.AnswerTable;
import org.w3id.paperkg.server.page.query.NetworkPicture;
import org.w3id.paperkg.server.page.query.PictureReader;

/** Drawings of rows. */
class PictureTest {
    private static final int LETTER = 8;
    private static final Wording WORDS = new Wording(LabelLanguage.ENGLISH);

    /** A table whose first row names the columns; what looks like a number is one. */
    private static AnswerTable table(String... lines) {
        List<List<String>> rows =
                Arrays.stream(lines).map(line -> Arrays.asList(line.split(",", -1))).toList();
        List<AnswerTable.Column> columns = new ArrayList<>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            int place = i;
            boolean number =
                    rows.stream().skip(1).allMatch(row -> row.get(place).matches("-?[\\d.]*"));
            String name = rows.get(0).get(i);
            columns.add(new AnswerTable.Column(name, "", Label.plain(name, "en"), number));
        }
        return new AnswerTable(
                columns,
                rows.stream()
                        .skip(1)
                        .map(row -> row.stream().map(PictureTest::cell).toList())
                        .toList());
    }

    private static AnswerCell cell(String text) {
        return text.matches("-?[\\d.]+")
                ? AnswerCell.number(new BigDecimal(text), text, new Figures(true, true))
                : AnswerCell.text(Label.plain(text, ""));
    }

    private static Optional<Picture> picture(AnswerTable table, String header) {
        String text =
                "#+ summary: x\n#+ "
                        + header.replace(";", "\n#+ ")
                        + "\nSELECT * { ?name ?papers ?growth . ?other ?day ?x }";
        CannedQuery canned = CannedQuery.of(new QueryId("a", "b"), "a/b.rq", text);
        return new PictureReader(table, canned, WORDS).picture();
    }

    private static BarChart bars(String... values) {
        String[] lines = new String[values.length + 1];
        lines[0] = "name,papers";
        for (int i = 0; i < values.length; i++) {
            lines[i + 1] = "Ada," + values[i];
        }
        return (BarChart) picture(table(lines), "view: bars").orElseThrow();
    }

    private static Timeline timeline(String... lines) {
        return (Timeline) picture(table(lines), "view: timeline").orElseThrow();
    }

    @Test
    void drawTheColumnsThatTheHeaderNames() {
        AnswerTable table = table("name,papers,growth", "kites,3,51", "boats,2,7");
        BarChart named =
                (BarChart)
                        picture(table, "view: bars;columns: label=?name value=?growth")
                                .orElseThrow();
        assertEquals("growth", named.unit());
        assertEquals(List.of("51", "7"), named.bars().stream().map(BarChart.Bar::value).toList());
        BarChart first = (BarChart) picture(table, "view: bars").orElseThrow();
        assertEquals("papers", first.unit(), "else the first of numbers");
        assertEquals(
                List.of("kites", "boats"), first.bars().stream().map(BarChart.Bar::title).toList());
    }

    @Test
    void takeANumberForALabelWhereAllAreNumbers() {
        AnswerTable table = table("papers,growth", "1,10", "2,30");
        BarChart chart = (BarChart) picture(table, "view: bars").orElseThrow();
        assertEquals("2", chart.bars().get(1).label());
        assertEquals("30", chart.bars().get(1).value());
        assertTrue(chart.beside(), "short labels stand beside their bars");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "148589", "0.006559887", "1234567.123", "-1234567.123"})
    void leaveRoomForTheLongestNumber(String value) {
        for (BarChart.Bar bar : bars(value, "0.001").bars()) {
            double end = bar.end() * Picture.NARROWEST / 100 + 6 + LETTER * bar.value().length();
            assertTrue(end <= Picture.NARROWEST + 1, value + " ends at " + end);
        }
    }

    @Test
    void roundWhatIsDrawnAndTellTheValueItself() {
        BarChart.Bar bar = bars("4988431.368").bars().get(0);
        assertEquals("4,988,431", bar.value());
        assertEquals("4988431.368", bar.exact());
    }

    @Test
    void drawTwiceTheValueTwiceAsLong() {
        BarChart chart = bars("10", "5");
        assertEquals(chart.bars().get(0).width(), 2 * chart.bars().get(1).width(), 0.1);
    }

    @Test
    void drawNegativeValuesTheOtherWay() {
        BarChart chart = bars("10", "-5", "0");
        BarChart.Bar below = chart.bars().get(1);
        assertEquals(chart.zero(), chart.bars().get(0).x(), 0.02);
        assertEquals(chart.zero(), below.x() + below.width(), 0.02);
        assertEquals(0, chart.bars().get(2).width());
        assertEquals(chart.bars().get(0).width(), 2 * below.width(), 0.1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,0", "7,7", "3", ",", "5,"})
    void holdWithEqualSingleAndMissingValues(String values) {
        BarChart chart = bars(values.split(",", -1));
        for (BarChart.Bar bar : chart.bars()) {
            assertTrue(bar.width() >= 0 && bar.x() + bar.width() <= 100, bar.toString());
        }
        boolean missing = values.endsWith(",");
        String last = chart.bars().get(chart.bars().size() - 1).value();
        assertEquals(missing, last.equals("–"), "a missing value is not 0: " + last);
    }

    @Test
    void sayHowManyOfTheRowsTheyHold() {
        String[] values =
                IntStream.range(0, 1000).mapToObj(Integer::toString).toArray(String[]::new);
        assertEquals(30, bars(values).drawn());
    }

    @Test
    void cutLongLabelsAtTheirEndAndKeepAllInTheTitle() {
        String korean = "대규모 언어 모델의 추론 능력을 높이는 강화 학습 방법에 대한 체계적인 비교 연구";
        BarChart chart =
                (BarChart) picture(table("name,papers", korean + ",4"), "view: bars").orElseThrow();
        BarChart.Bar bar = chart.bars().get(0);
        assertEquals(korean, bar.title());
        assertTrue(bar.narrow().startsWith("대규모") && bar.narrow().endsWith("…"), bar.narrow());
        assertTrue(DisplayWidth.of(bar.narrow()) <= 42);
        assertEquals(korean, bar.label(), "a wide page has room for it");
    }

    @Test
    void leaveRoomInTimeWhereNothingHappened() {
        Timeline chart = timeline("day,papers", "2024-04,10", "2024-01,5", "2024-02,", "2024-03,0");
        assertEquals("2024-01", chart.first());
        assertEquals("2024-04", chart.last());
        assertEquals(75, chart.bars().get(3).x());
        assertEquals(0, chart.bars().get(1).height());
        assertEquals("–", chart.bars().get(1).exact());
        Timeline gap = timeline("day,papers", "2024-01,10", "2025-01,5");
        assertEquals(92.31, gap.bars().get(1).x(), "a year later");
    }

    @Test
    void addUpWhatFallsOnOneDay() {
        Timeline chart = timeline("day,papers", "2024-01-01,10", "2024-01-01,5", "2024-01-02,1");
        assertEquals(List.of("15", "1"), chart.bars().stream().map(Timeline.Bar::exact).toList());
    }

    @Test
    void countRowsWhereOnlyTheDayIsNamed() {
        AnswerTable table = table("day,papers", "2024-01-01,10", "2024-01-01,5", "2024-01-02,1");
        Timeline chart =
                (Timeline) picture(table, "view: timeline;columns: label=?day").orElseThrow();
        assertEquals("rows", chart.unit());
        assertEquals(List.of("2", "1"), chart.bars().stream().map(Timeline.Bar::exact).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-13-45", "soon", "", "9999-99"})
    void drawNoTimeWithoutDays(String day) {
        assertTrue(picture(table("day,papers", day + ",1"), "view: timeline").isEmpty());
    }

    @Test
    void drawAThousandDaysWithinThePage() {
        String[] lines = new String[1001];
        lines[0] = "day,papers";
        for (int i = 1; i <= 1000; i++) {
            lines[i] = java.time.LocalDate.EPOCH.plusDays(i) + "," + (i % 7 - 3);
        }
        Timeline chart = timeline(lines);
        assertEquals(1000, chart.drawn());
        for (Timeline.Bar bar : chart.bars()) {
            assertTrue(bar.x() + bar.width() <= 100.2, bar.toString());
            assertTrue(bar.y() >= 0 && bar.y() + bar.height() <= Timeline.HEIGHT, bar.toString());
        }
    }

    @Test
    void drawATieForEachRow() {
        AnswerTable table =
                table("name,papers,other", "Ada,3,Bo", "Cy,2,Di", "Bo,,Cy", "Ada,1,Ada", ",1,Ed");
        NetworkPicture picture =
                (NetworkPicture)
                        picture(table, "view: graph;columns: from=?name to=?other value=?papers")
                                .orElseThrow();
        List<NetworkDrawing.Disc> discs = picture.drawing().discs();
        assertEquals(
                List.of("Ada", "Bo", "Cy", "Di"),
                discs.stream().map(disc -> disc.node().label()).toList());
        List<String> ties =
                picture.drawing().lines().stream().map(NetworkDrawing.Line::title).toList();
        assertEquals(Set.of("Ada – Bo: 3", "Cy – Di: 2", "Bo – Cy: –"), Set.copyOf(ties));
        assertEquals("Ada – Bo: 3", ties.get(2), "the strongest lies on top");
        assertEquals(3, picture.drawn());
    }

    @Test
    void areNoneWithoutRowsOrNumbers() {
        assertTrue(picture(table("name,papers"), "view: bars").isEmpty());
        assertTrue(picture(table("name,other", "a,b"), "view: bars").isEmpty());
        assertFalse(picture(table("name,other", "a,b"), "view: graph").isEmpty());
    }
}
