package org.w3id.paperkg.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.w3id.paperkg.query.QueryView;

/**
 * A drawing of a table: one bar for each row, across or, along time, upwards. Lengths are in the
 * units of the drawing.
 *
 * @param unit what the bars measure
 */
public record Chart(int width, int height, boolean upwards, String unit, List<Bar> bars) {
    private static final int WIDTH = 760;
    private static final int LABEL_WIDTH = 300;
    private static final int ROW = 24;
    private static final int TALL = 180;
    private static final int MOST_ACROSS = 30;
    private static final int MOST_UPWARDS = 400;
    private static final int LETTERS = 42;

    public Chart {
        bars = List.copyOf(bars);
    }

    /**
     * @param label shortened to fit
     * @param value as the table has it
     */
    public record Bar(
            String label, String title, String value, int x, int y, int width, int height) {}

    /** A row to draw. */
    private record Point(String label, double value, String shown) {}

    /** Empty when there is nothing to measure, or the view asks for none. */
    static Optional<Chart> of(AnswerTable table, QueryView view) {
        boolean upwards = view == QueryView.TIMELINE;
        boolean drawn = upwards || view == QueryView.BARS;
        OptionalInt number = column(table, true);
        OptionalInt label = upwards ? day(table) : column(table, false);
        if (!drawn || number.isEmpty() || label.isEmpty() || table.rows().isEmpty()) {
            return Optional.empty();
        }
        String unit = table.columns().get(number.getAsInt()).heading().plain();
        List<Point> points =
                table.rows().stream()
                        .map(row -> point(row, label.getAsInt(), number.getAsInt()))
                        .filter(point -> point.value() >= 0)
                        .toList();
        return Optional.of(upwards ? upwards(points, unit) : across(points, unit));
    }

    private static Point point(List<AnswerTable.Cell> row, int label, int number) {
        AnswerTable.Cell measured = row.get(number);
        return new Point(
                row.get(label).link().label().plain(),
                measured.number(),
                measured.link().label().plain());
    }

    private static OptionalInt column(AnswerTable table, boolean number) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).number() == number)
                .findFirst();
    }

    /** The column of days or months. */
    private static OptionalInt day(AnswerTable table) {
        return IntStream.range(0, table.columns().size())
                .filter(
                        i ->
                                table.rows().stream()
                                        .allMatch(
                                                row ->
                                                        row.get(i)
                                                                .link()
                                                                .label()
                                                                .plain()
                                                                .matches(
                                                                        "\\d{4}-\\d{2}(-\\d{2})?")))
                .findFirst();
    }

    private static Chart across(List<Point> points, String unit) {
        List<Point> shown = points.stream().limit(MOST_ACROSS).toList();
        double most = most(shown);
        // a digit is eight units wide
        int longest = shown.stream().mapToInt(point -> point.shown().length()).max().orElse(0);
        int room = WIDTH - LABEL_WIDTH - 14 - 8 * Math.min(longest, 20);
        List<Bar> bars = new ArrayList<>();
        for (Point point : shown) {
            bars.add(
                    new Bar(
                            cut(point.label()),
                            point.label(),
                            point.shown(),
                            LABEL_WIDTH,
                            bars.size() * ROW,
                            (int) Math.round(room * point.value() / most),
                            ROW - 6));
        }
        return new Chart(WIDTH, shown.size() * ROW, false, unit, bars);
    }

    private static Chart upwards(List<Point> points, String unit) {
        List<Point> shown =
                points.stream()
                        .limit(MOST_UPWARDS)
                        .sorted(Comparator.comparing(Point::label))
                        .toList();
        double most = most(shown);
        double step = (double) WIDTH / Math.max(1, shown.size());
        List<Bar> bars = new ArrayList<>();
        for (Point point : shown) {
            int length = (int) Math.round((TALL - 30) * point.value() / most);
            int x = (int) Math.floor(bars.size() * step);
            bars.add(
                    new Bar(
                            point.label(),
                            point.label(),
                            point.shown(),
                            x,
                            TALL - 20 - length,
                            (int) Math.max(1, Math.min(48, Math.floor(step) - 1)),
                            length));
        }
        return new Chart(WIDTH, TALL, true, unit, bars);
    }

    private static double most(List<Point> points) {
        return Math.max(
                Double.MIN_NORMAL, points.stream().mapToDouble(Point::value).max().orElse(0));
    }

    private static String cut(String label) {
        return label.codePointCount(0, label.length()) <= LETTERS
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LETTERS - 1)).strip() + "…";
    }

    /** In words, for those who do not see it. */
    public String described() {
        return bars.stream()
                .limit(3)
                .map(bar -> String.format(Locale.ROOT, "%s: %s", bar.title(), bar.value()))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
