package org.w3id.paperkg.server.page.picture;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A line without axes, so small that it stands in a row of text (E. Tufte, Beautiful Evidence,
 * 2006).
 *
 * @param points of the line as SVG has them, in a box of {@link #WIDTH} by {@link #HEIGHT}
 * @param described the values, for those who do not see the line
 */
public record Sparkline(String points, String described) {
    public static final int WIDTH = 120;
    public static final int HEIGHT = 28;

    private static final int MARGIN = 2;

    /**
     * @param values at equal distances, not below 0; at least two
     */
    public static Sparkline of(List<Integer> values) {
        int most = Math.max(1, Collections.max(values));
        int last = values.size() - 1;
        String points =
                IntStream.rangeClosed(0, last)
                        .mapToObj(i -> x(i, last) + "," + y(values.get(i), most))
                        .collect(Collectors.joining(" "));
        String described = values.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return new Sparkline(points, described);
    }

    private static long x(int place, int last) {
        return Math.round(MARGIN + (double) place / last * (WIDTH - 2 * MARGIN));
    }

    private static long y(int value, int most) {
        return Math.round(HEIGHT - MARGIN - (double) value / most * (HEIGHT - 2 * MARGIN));
    }
}
