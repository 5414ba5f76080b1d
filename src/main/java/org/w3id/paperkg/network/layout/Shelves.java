package org.w3id.paperkg.network.layout;

import java.util.Arrays;
import java.util.List;

/**
 * Parts in rows: each stands to the right of the one before, or begins a row below.
 *
 * @param proportion of the whole that is aimed at: width by height
 */
record Shelves(List<Part> parts, double proportion) {
    Shelves {
        parts = List.copyOf(parts);
    }

    /**
     * @param size how many nodes all parts have together
     */
    NetworkLayout filled(int size) {
        double gap = NetworkLayout.ROOM;
        double width = width(gap);
        Position[] places = new Position[size];
        double x = 0;
        double y = 0;
        double tallest = 0;
        double right = 0;
        for (Part part : parts) {
            if (x > 0 && x + part.width() > width) {
                x = 0;
                y += tallest + gap;
                tallest = 0;
            }
            put(part, x, y, places);
            right = Math.max(right, x + part.width());
            tallest = Math.max(tallest, part.height());
            x += part.width() + gap;
        }
        return new NetworkLayout(Arrays.asList(places), Math.round(right), Math.round(y + tallest));
    }

    private static void put(Part part, double x, double y, Position[] places) {
        for (int i = 0; i < part.nodes().size(); i++) {
            Position place = part.places().get(i);
            places[part.nodes().get(i)] =
                    new Position(Math.round(x + place.x()), Math.round(y + place.y()));
        }
    }

    private double width(double gap) {
        double area =
                parts.stream()
                        .mapToDouble(part -> (part.width() + gap) * (part.height() + gap))
                        .sum();
        double widest = parts.stream().mapToDouble(Part::width).max().orElse(0);
        return Math.max(widest, Math.sqrt(area * proportion));
    }
}
