package org.w3id.paperkg.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.query.QueryView;

/** Drawings of rows. */
class ChartTest {
    private static final int DIGIT = 8;

    private static Chart bars(String... values) {
        AnswerTable.Column name = new AnswerTable.Column("name", Label.plain("name", "en"), false);
        AnswerTable.Column value =
                new AnswerTable.Column("value", Label.plain("value", "en"), true);
        return Chart.of(
                        new AnswerTable(
                                List.of(name, value),
                                List.of(values).stream()
                                        .map(one -> List.of(cell("Ada", 0), cell(one, number(one))))
                                        .toList()),
                        QueryView.BARS)
                .orElseThrow();
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    private static AnswerTable.Cell cell(String text, double number) {
        return new AnswerTable.Cell(new PageLink(Label.plain(text, ""), ""), number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "148589", "0.006559887", "1234567.123"})
    void leavesRoomForTheLongestNumber(String value) {
        Chart chart = bars(value, "0.001");
        for (Chart.Bar bar : chart.bars()) {
            int end = bar.x() + bar.width() + 6 + DIGIT * bar.value().length();
            assertTrue(end <= chart.width(), end + " of " + chart.width());
        }
    }

    @Test
    void drawsTwiceTheValueTwiceAsLong() {
        Chart chart = bars("10", "5");
        assertEquals(
                chart.bars().get(0).width(), 2 * chart.bars().get(1).width(), 1, "in proportion");
    }
}
