package org.w3id.paperkg.server.page.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A drawing of the rows of an answer. It is as wide as its page: what lies across is in percent of
 * that, so that letters keep their size; heights are in pixels.
 */
public interface Picture {
    /** The narrowest a page is expected to be. */
    int NARROWEST = 340;

    /** What sizes measure; empty when they measure nothing. */
    String unit();

    /** How many rows are in it. */
    int drawn();

    /** In words, for those who do not see it. */
    String described();

    /**
     * What is drawn of a row.
     *
     * @param value empty where the row has none
     * @param shown the value as people read it
     */
    record Point(String label, Optional<BigDecimal> value, String shown) {
        double size() {
            return value.map(BigDecimal::doubleValue).filter(Double::isFinite).orElse(0.0);
        }

        /** The value as it is. */
        public String exact() {
            return value.map(BigDecimal::toString).orElse(shown);
        }

        String described() {
            return label + ": " + shown;
        }
    }

    /** The first three, in words. */
    static String described(List<Point> points) {
        return String.join(", ", points.stream().limit(3).map(Point::described).toList());
    }

    /** A share of the whole to two places. */
    static double percent(double part, double whole) {
        return whole == 0 ? 0 : Math.round(10_000 * part / whole) / 100.0;
    }
}
