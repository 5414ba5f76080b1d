package org.w3id.paperkg.server.page.picture;

import java.util.List;

/**
 * From the least to the greatest of some values and zero, so that bars begin at zero and those of
 * negative values go the other way.
 */
record Extent(double least, double greatest) {
    static Extent of(List<Picture.Point> points) {
        return new Extent(
                Math.min(0, points.stream().mapToDouble(Picture.Point::size).min().orElse(0)),
                Math.max(0, points.stream().mapToDouble(Picture.Point::size).max().orElse(0)));
    }

    /** How far zero is from the least, as a share of all. */
    double zero() {
        return share(-least);
    }

    /** How long a value is, as a share of all; nothing when all are zero. */
    double share(double value) {
        // halves, because the whole may be more than a double can hold
        double half = greatest / 2 - least / 2;
        return half == 0 ? 0 : Math.abs(value) / 2 / half;
    }
}
