package org.w3id.paperkg.server.page.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A drawing of the classes and of what leads from one to another, narrow enough for a phone.
 * Lengths are in the units of the drawing.
 *
 * @param anchors of the own properties, by label
 */
public record ClassDiagram(
        int width, int height, List<Box> boxes, List<Arrow> arrows, Map<String, String> anchors) {
    static final int BOX_WIDTH = 112;
    static final int BOX_HEIGHT = 30;

    private static final String LOOP = "↻ ";
    private static final int LINE = 13;
    private static final double LATIN = 6.3;
    private static final double WIDE = 11.5;
    private static final List<Double> ALONG = List.of(0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78);

    public ClassDiagram {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
        anchors = Map.copyOf(anchors);
    }

    /**
     * A class.
     *
     * @param x of the centre
     * @param y of the centre
     * @param loops properties that lead from the class to itself
     */
    public record Box(String anchor, String label, int x, int y, List<String> loops) {
        public Box {
            loops = List.copyOf(loops);
        }

        public int left() {
            return x - BOX_WIDTH / 2;
        }

        public int top() {
            return y - BOX_HEIGHT / 2;
        }

        /** Beside the box, where there is more room. */
        public List<LabelLine> loopLines() {
            int beside = loopsBefore() ? left() - 5 : left() + BOX_WIDTH + 5;
            int first = y + LINE / 3 - (loops.size() - 1) * LINE / 2;
            return IntStream.range(0, loops.size())
                    .mapToObj(i -> new LabelLine(LOOP + loops.get(i), beside, first + i * LINE))
                    .toList();
        }

        public boolean loopsBefore() {
            return left() >= BOX_WIDTH / 2;
        }

        private boolean touches(int centreX, int centreY, double halfWidth, double halfHeight) {
            return Math.abs(x - centreX) < BOX_WIDTH / 2.0 + halfWidth
                    && Math.abs(y - centreY) < BOX_HEIGHT / 2.0 + halfHeight;
        }
    }

    /**
     * What leads from one class to another.
     *
     * @param back whether something also leads back
     * @param kind whether it says that the first is a kind of the second
     */
    public record Arrow(
            int x1, int y1, int x2, int y2, boolean back, boolean kind, List<LabelLine> labels) {
        public Arrow {
            labels = List.copyOf(labels);
        }
    }

    public record LabelLine(String text, int x, int y) {}

    /** Empty for a property of another vocabulary. */
    public String anchor(LabelLine line) {
        return anchors.getOrDefault(line.text().replace(LOOP, ""), "");
    }

    /**
     * The straight line between two boxes, from edge to edge, with its labels where they cover no
     * box and no other label.
     */
    static Arrow arrow(
            Box from,
            Box to,
            boolean back,
            boolean kind,
            List<String> labels,
            List<Box> boxes,
            List<Arrow> others) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double cut =
                1
                        / Math.max(
                                Math.abs(dx) / (BOX_WIDTH / 2.0 + 2),
                                Math.abs(dy) / (BOX_HEIGHT / 2.0 + 2));
        int x1 = (int) Math.round(from.x() + dx * cut);
        int y1 = (int) Math.round(from.y() + dy * cut);
        int x2 = (int) Math.round(to.x() - dx * cut);
        int y2 = (int) Math.round(to.y() - dy * cut);
        double halfWidth = labels.stream().mapToDouble(ClassDiagram::textWidth).max().orElse(0) / 2;
        double halfHeight = labels.size() * LINE / 2.0;
        double along =
                ALONG.stream()
                        .filter(
                                share ->
                                        isFree(
                                                (int) (x1 + (x2 - x1) * share),
                                                (int) (y1 + (y2 - y1) * share),
                                                halfWidth,
                                                halfHeight,
                                                boxes,
                                                others))
                        .findFirst()
                        .orElse(0.5);
        int x = (int) Math.round(x1 + (x2 - x1) * along);
        int y = (int) Math.round(y1 + (y2 - y1) * along - halfHeight + LINE - 3);
        List<LabelLine> lines = new ArrayList<>();
        labels.forEach(label -> lines.add(new LabelLine(label, x, y + lines.size() * LINE)));
        return new Arrow(x1, y1, x2, y2, back, kind, lines);
    }

    private static boolean isFree(
            int x,
            int y,
            double halfWidth,
            double halfHeight,
            List<Box> boxes,
            List<Arrow> arrows) {
        return boxes.stream().noneMatch(box -> box.touches(x, y, halfWidth, halfHeight))
                && arrows.stream()
                        .flatMap(arrow -> arrow.labels().stream())
                        .noneMatch(
                                label ->
                                        Math.abs(label.x() - x)
                                                        < halfWidth + textWidth(label.text()) / 2
                                                && Math.abs(label.y() - LINE / 3 - y)
                                                        < halfHeight + LINE / 2.0);
    }

    private static double textWidth(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x1100 ? LATIN : WIDE).sum();
    }
}
