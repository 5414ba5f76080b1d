package org.w3id.paperkg.server.page.picture;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bars upwards along time. Days, months or years that have no row stay empty, and those that have
 * several get one bar for their sum.
 *
 * @param first label at the left
 * @param last label at the right
 * @param most the greatest value
 * @param zero where bars begin, in pixels from above
 */
public record Timeline(
        String unit,
        String first,
        String last,
        String most,
        int zero,
        List<Bar> bars,
        int drawn,
        String described)
        implements Picture {
    /** Pixels of the bars, and with the labels above and below them. */
    private static final int TALL = 140;

    private static final int ABOVE = 20;
    public static final int HEIGHT = TALL + ABOVE + 22;

    private static final Pattern DAY = Pattern.compile("(\\d{4})(-\\d{2})?(-\\d{2})?(T.*)?");
    private static final double WIDEST = 8;
    private static final double NARROWEST_BAR = 0.15;

    /**
     * @param exact the value as it is
     * @param x in percent, as is the width
     * @param y in pixels, as is the height
     */
    public record Bar(String title, String exact, double x, double width, int y, int height) {}

    public Timeline {
        bars = List.copyOf(bars);
    }

    /** Empty when no label is a day, a month or a year. */
    public static Optional<Timeline> of(String unit, List<Point> points) {
        List<Point> dated = points.stream().filter(point -> isTime(point.label())).toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        ChronoUnit slot =
                dated.stream().map(point -> unit(point.label())).max(ChronoUnit::compareTo).get();
        TreeMap<Long, Point> bySlot = new TreeMap<>();
        for (Point point : dated) {
            long place = slot.between(LocalDate.EPOCH, day(point.label()));
            bySlot.merge(place, point, Timeline::sum);
        }
        return Optional.of(drawn(unit, bySlot, dated.size()));
    }

    public static boolean isTime(String label) {
        Matcher parts = DAY.matcher(label);
        return parts.matches()
                && (parts.group(2) == null || Integer.parseInt(parts.group(2).substring(1)) <= 12);
    }

    private static ChronoUnit unit(String label) {
        Matcher parts = matched(label);
        return parts.group(2) == null
                ? ChronoUnit.YEARS
                : parts.group(3) == null ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
    }

    private static LocalDate day(String label) {
        Matcher parts = matched(label);
        LocalDate month =
                LocalDate.of(Integer.parseInt(parts.group(1)), Math.max(1, part(parts, 2)), 1);
        return month.plusDays(Math.max(1, part(parts, 3)) - 1L);
    }

    private static int part(Matcher parts, int group) {
        return parts.group(group) == null ? 1 : Integer.parseInt(parts.group(group).substring(1));
    }

    private static Matcher matched(String label) {
        Matcher parts = DAY.matcher(label);
        parts.matches();
        return parts;
    }

    private static Point sum(Point one, Point other) {
        Optional<BigDecimal> sum =
                one.value().isPresent() && other.value().isPresent()
                        ? Optional.of(one.value().get().add(other.value().get()))
                        : one.value().or(other::value);
        return new Point(one.label(), sum, sum.map(Figures::rounded).orElse(one.shown()));
    }

    private static Timeline drawn(String unit, TreeMap<Long, Point> bySlot, int rows) {
        List<Point> points = List.copyOf(bySlot.values());
        Extent extent = Extent.of(points);
        int zero = ABOVE + (int) Math.round(TALL * (1 - extent.zero()));
        return new Timeline(
                unit,
                points.get(0).label(),
                points.size() == 1 ? "" : points.get(points.size() - 1).label(),
                Figures.rounded(BigDecimal.valueOf(extent.greatest())),
                zero,
                bars(bySlot, extent, zero),
                rows,
                Picture.described(points));
    }

    private static List<Bar> bars(TreeMap<Long, Point> bySlot, Extent extent, int zero) {
        long first = bySlot.firstKey();
        long slots = bySlot.lastKey() - first + 1;
        double width = Math.max(NARROWEST_BAR, Math.min(WIDEST, 85.0 / slots));
        List<Bar> bars = new ArrayList<>();
        bySlot.forEach(
                (slot, point) -> {
                    int height = (int) Math.round(TALL * extent.share(point.size()));
                    bars.add(
                            new Bar(
                                    point.label(),
                                    point.exact(),
                                    Picture.percent(slot - first, slots),
                                    Picture.percent(width, 100),
                                    point.size() < 0 ? zero : zero - height,
                                    height));
                });
        return bars;
    }
}
