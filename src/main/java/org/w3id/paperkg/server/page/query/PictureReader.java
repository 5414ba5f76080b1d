package org.w3id.paperkg.server.page.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.ColumnRole;
import org.w3id.paperkg.query.QueryView;
import org.w3id.paperkg.server.page.Wording;
import org.w3id.paperkg.server.page.picture.BarChart;
import org.w3id.paperkg.server.page.picture.Picture;
import org.w3id.paperkg.server.page.picture.Timeline;

/**
 * Draws a table as its query asks: from the columns that the header names, else from the first that
 * will do.
 */
public final class PictureReader {
    private static final String MISSING = "–";
    // a tie without strength is still one
    private static final double LEAST = 1e-6;
    // of more rows a chart is no longer read
    private static final int MOST_BARS = 60;

    private final AnswerTable table;
    private final QueryView view;
    private final Map<ColumnRole, String> named;
    private final Wording words;

    public PictureReader(AnswerTable table, CannedQuery canned, Wording words) {
        this(table, canned.view(), canned.columns(), words);
    }

    private PictureReader(
            AnswerTable table, QueryView view, Map<ColumnRole, String> named, Wording words) {
        this.table = table;
        this.view = view;
        this.named = named;
        this.words = words;
    }

    /** For rows of a query of which nobody says how it looks; empty when no picture suits them. */
    public static Optional<Picture> suiting(AnswerTable table, Wording words) {
        PictureReader any = new PictureReader(table, QueryView.TABLE, Map.of(), words);
        int rows = table.rows().size();
        boolean numbers = any.first(any::isNumber).isPresent();
        if (rows < 2 || !numbers) {
            return Optional.empty();
        }
        boolean times = any.first(any::isTime).isPresent();
        boolean named = any.first(place -> any.isNoNumber(place)).isPresent();
        return (times || named && rows <= MOST_BARS)
                ? new PictureReader(
                                table, times ? QueryView.TIMELINE : QueryView.BARS, Map.of(), words)
                        .picture()
                : Optional.empty();
    }

    /** Empty when the view asks for none, or there is nothing to draw. */
    public Optional<Picture> picture() {
        if (table.rows().isEmpty()) {
            return Optional.empty();
        }
        return switch (view) {
            case TABLE -> Optional.empty();
            case BARS -> bars();
            case TIMELINE -> timeline();
            case GRAPH -> table.isOfStatements() ? statements() : ties();
        };
    }

    private Optional<Picture> bars() {
        Optional<Integer> label =
                named(ColumnRole.LABEL)
                        .or(() -> first(this::isNoNumber))
                        .or(() -> first(any -> true));
        Optional<Integer> value = value(label);
        return value.map(place -> BarChart.of(unit(place), points(label.orElseThrow(), place)));
    }

    /** Without a column of values, the header having named that of the days only, rows count. */
    private Optional<Picture> timeline() {
        Optional<Integer> label = named(ColumnRole.LABEL).or(() -> first(this::isTime));
        boolean counted =
                named.containsKey(ColumnRole.LABEL) && !named.containsKey(ColumnRole.VALUE);
        Optional<Integer> value = counted ? Optional.empty() : value(label);
        if (label.isEmpty() || value.isEmpty() && !counted) {
            return Optional.empty();
        }
        String unit = value.map(this::unit).orElseGet(() -> words.of("query.chart.rows"));
        List<Picture.Point> points =
                value.map(place -> points(label.get(), place)).orElseGet(() -> ones(label.get()));
        return Timeline.of(unit, points).map(drawn -> drawn);
    }

    /** Of statements those that tie two things of the graph. */
    private Optional<Picture> statements() {
        TieScene scene = new TieScene();
        for (List<AnswerCell> row : table.rows()) {
            String property = text(row.get(1));
            if (isThing(row.get(0)) && isThing(row.get(2))) {
                scene.add(row.get(0), row.get(2), 1, ": " + property);
            }
        }
        return scene.picture("").map(drawn -> drawn);
    }

    /** Whether it has a page of its own here; classes have one place together. */
    private static boolean isThing(AnswerCell cell) {
        String href = cell.link().href();
        return href.startsWith("/") && !href.startsWith("/ontology");
    }

    private Optional<Picture> ties() {
        Optional<Integer> from = named(ColumnRole.FROM).or(() -> first(this::isNoNumber));
        Optional<Integer> to =
                named(ColumnRole.TO)
                        .or(() -> first(place -> isNoNumber(place) && place > from.orElse(place)));
        Optional<Integer> value = value(Optional.empty());
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        TieScene scene = new TieScene();
        for (List<AnswerCell> row : table.rows()) {
            Picture.Point strength = strength(row, value);
            scene.add(
                    row.get(from.get()),
                    row.get(to.get()),
                    Math.max(LEAST, strength.value().map(BigDecimal::doubleValue).orElse(1.0)),
                    strength.shown().isEmpty() ? "" : ": " + strength.exact());
        }
        return scene.picture(value.map(this::unit).orElse("")).map(drawn -> drawn);
    }

    private Optional<Integer> value(Optional<Integer> label) {
        return named(ColumnRole.VALUE)
                .or(() -> first(place -> isNumber(place) && !label.equals(Optional.of(place))));
    }

    private Optional<Integer> named(ColumnRole role) {
        return Optional.ofNullable(named.get(role)).flatMap(table::place);
    }

    private Optional<Integer> first(IntPredicate fits) {
        return IntStream.range(0, table.columns().size()).filter(fits).boxed().findFirst();
    }

    private boolean isNumber(int place) {
        return table.columns().get(place).number();
    }

    private boolean isNoNumber(int place) {
        return !isNumber(place);
    }

    private boolean isTime(int place) {
        return table.rows().stream().allMatch(row -> Timeline.isTime(text(row.get(place))));
    }

    private String unit(int place) {
        return table.columns().get(place).heading().plain();
    }

    private List<Picture.Point> points(int label, int value) {
        return table.rows().stream()
                .map(row -> point(text(row.get(label)), row.get(value)))
                .toList();
    }

    private List<Picture.Point> ones(int label) {
        return table.rows().stream()
                .map(
                        row ->
                                new Picture.Point(
                                        text(row.get(label)), Optional.of(BigDecimal.ONE), "1"))
                .toList();
    }

    private static Picture.Point strength(List<AnswerCell> row, Optional<Integer> value) {
        return value.map(place -> point("", row.get(place)))
                .orElse(new Picture.Point("", Optional.empty(), ""));
    }

    private static Picture.Point point(String label, AnswerCell measured) {
        return new Picture.Point(
                label, measured.number(), measured.number().isPresent() ? text(measured) : MISSING);
    }

    private static String text(AnswerCell cell) {
        return cell.link().label().plain();
    }
}
