package org.w3id.paperkg.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Bars beside names, as SVG: each as long as its value is a part of the largest. */
final class BarPlot {
    private static final int WIDTH = 720;
    private static final int NAMES = 330;
    private static final int ROOM_FOR_VALUES = 80;
    private static final int ROW = 22;

    private final List<String> rows = new ArrayList<>();
    private final double largest;

    BarPlot(double largest) {
        this.largest = largest;
    }

    void add(String name, double value) {
        double length = (WIDTH - NAMES - ROOM_FOR_VALUES) * value / largest;
        int top = rows.size() * ROW;
        rows.add(
                String.format(
                        Locale.ROOT,
                        """
                        <text x="%d" y="%d" text-anchor="end">%s</text>
                        <rect x="%d" y="%d" width="%.1f" height="%d" fill="#3b6ea5"/>
                        <text x="%.1f" y="%d">%.0f</text>
                        """,
                        NAMES - 8,
                        top + 15,
                        name.replace("&", "&amp;").replace("<", "&lt;"),
                        NAMES,
                        top + 3,
                        length,
                        ROW - 6,
                        NAMES + length + 6,
                        top + 15,
                        value));
    }

    String svg(String title) {
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="13">
        <title>%s</title>
        %s</svg>
        """
                .formatted(WIDTH, rows.size() * ROW, title, String.join("", rows));
    }
}
