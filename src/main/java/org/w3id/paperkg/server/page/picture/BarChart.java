package org.w3id.paperkg.server.page.picture;

import java.util.List;
import org.w3id.paperkg.server.markup.DisplayWidth;

/**
 * One bar across for each row, below its label, or beside it where all labels are short.
 *
 * @param indent pixels that labels beside the bars take
 * @param row height of one with its label
 * @param zero where bars begin, in percent
 */
public record BarChart(
        String unit, int indent, int row, double zero, List<Bar> bars, String described)
        implements Picture {
    private static final int MOST = 30;
    private static final int SHORT = 12;
    private static final int LONG = 42;
    private static final int LONGEST = 100;
    // pixels of one column of text
    private static final int LETTER = 8;
    private static final int BESIDE = 24;
    private static final int BELOW = 40;

    /**
     * @param label as much of it as fits on a wide page
     * @param narrow as much of it as fits on a narrow one
     * @param title all of it
     * @param exact the value as it is
     * @param x of its left end, in percent
     * @param end where its value stands, in percent
     */
    public record Bar(
            String label,
            String narrow,
            String title,
            String value,
            String exact,
            double x,
            double width,
            double end) {}

    public BarChart {
        bars = List.copyOf(bars);
    }

    public static BarChart of(String unit, List<Point> all) {
        List<Point> points = all.stream().limit(MOST).toList();
        int longest = longest(points.stream().map(Point::label).toList());
        int indent = longest <= SHORT ? LETTER * longest + LETTER : 0;
        int values = LETTER * longest(points.stream().map(Point::shown).toList()) + LETTER;
        // what is left of the narrowest page for the bars
        double room = Math.max(20, 100 - percent(indent + values));
        Extent extent = Extent.of(points);
        return new BarChart(
                unit,
                indent,
                indent > 0 ? BESIDE : BELOW,
                Picture.percent(extent.zero() * room, 100),
                points.stream().map(point -> bar(point, extent, room)).toList(),
                Picture.described(points));
    }

    private static Bar bar(Point point, Extent extent, double room) {
        double zero = extent.zero() * room;
        double width = extent.share(point.size()) * room;
        double x = point.size() < 0 ? zero - width : zero;
        return new Bar(
                DisplayWidth.cut(point.label(), LONGEST),
                DisplayWidth.cut(point.label(), LONG),
                point.label(),
                point.shown(),
                point.exact(),
                Picture.percent(x, 100),
                Picture.percent(width, 100),
                Picture.percent(Math.max(zero, x + width), 100));
    }

    private static int longest(List<String> texts) {
        return texts.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    }

    private static double percent(int pixels) {
        return Picture.percent(pixels, NARROWEST);
    }

    /** Whether labels stand beside the bars. */
    public boolean beside() {
        return indent > 0;
    }

    public int height() {
        return bars.size() * row;
    }

    @Override
    public int drawn() {
        return bars.size();
    }
}
