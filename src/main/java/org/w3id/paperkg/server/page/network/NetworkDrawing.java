package org.w3id.paperkg.server.page.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.w3id.paperkg.network.layout.NetworkLayout;
import org.w3id.paperkg.network.layout.Position;
import org.w3id.paperkg.network.layout.WeightedTie;

/**
 * A network as SVG draws it; the same scene is drawn in the same way.
 *
 * @param lines broadest last, so that it lies on top
 * @param legend the groups that have a colour, largest first
 * @param undrawn how many ties are left out, the weakest
 */
public record NetworkDrawing(
        long width,
        long height,
        List<Disc> discs,
        List<Line> lines,
        List<GroupColour> legend,
        int undrawn) {
    /** So many that it can be sent and looked at. */
    static final int MOST_LINES = 1500;

    private static final double SMALLEST = 4;
    private static final double LARGEST = 20;
    private static final double BROADEST = 7;
    // for the largest node and a line of text below it
    private static final int MARGIN = 45;

    /**
     * A node.
     *
     * @param number its place among all
     * @param colour from 1; 0 for none
     * @param named whether its label is written at once, or only when there is room
     */
    public record Disc(
            int number, Scene.Node node, long x, long y, double radius, int colour, boolean named) {
        // as in the style sheet, which has others for dark ground
        private static final List<String> FILLS =
                List.of("#8b95a1", "#2a6fbb", "#d9822b", "#1b8a6b", "#a4508b");

        /** The colour for a file that has no style sheet. */
        public String fill() {
            return FILLS.get(colour);
        }
    }

    /**
     * A tie.
     *
     * @param from index of a disc
     */
    public record Line(int from, int to, double breadth, String title) {}

    /**
     * @param colour from 1
     * @param nodes how many have it
     */
    public record GroupColour(int colour, String name, long nodes) {}

    public NetworkDrawing {
        discs = List.copyOf(discs);
        lines = List.copyOf(lines);
        legend = List.copyOf(legend);
    }

    /** Costs a tenth of a second for 300 nodes. */
    public static NetworkDrawing of(Scene scene) {
        List<Scene.Tie> drawn = StrongestTies.of(scene, MOST_LINES);
        // all ties pull, also those that are not drawn
        NetworkLayout layout =
                NetworkLayout.of(
                        scene.nodes().size(),
                        scene.ties().stream()
                                .map(
                                        tie ->
                                                new WeightedTie(
                                                        tie.first(), tie.second(), tie.weight()))
                                .toList());
        Colours colours = Colours.of(scene.nodes());
        long side = side(scene, layout);
        return new NetworkDrawing(
                (long) layout.width() + 2 * side,
                (long) layout.height() + 2 * MARGIN,
                discs(scene, layout, colours, side),
                lines(drawn),
                colours.legend(),
                scene.ties().size() - drawn.size());
    }

    /** So broad a margin that no label is cut. */
    private static long side(Scene scene, NetworkLayout layout) {
        double over = MARGIN;
        for (int i = 0; i < scene.nodes().size(); i++) {
            double x = layout.places().get(i).x();
            double nearest = Math.min(x, layout.width() - x);
            over = Math.max(over, Labels.half(scene.nodes().get(i)) - nearest);
        }
        return Math.round(over);
    }

    private static List<Disc> discs(Scene scene, NetworkLayout layout, Colours colours, long side) {
        double largest = scene.nodes().stream().mapToDouble(Scene.Node::size).max().orElse(1);
        List<Disc> discs = new ArrayList<>();
        for (int i = 0; i < scene.nodes().size(); i++) {
            Scene.Node node = scene.nodes().get(i);
            Position place = layout.places().get(i);
            double share = largest == 0 ? 0 : Math.sqrt(node.size() / largest);
            discs.add(
                    new Disc(
                            i,
                            node,
                            (long) place.x() + side,
                            (long) place.y() + MARGIN,
                            Math.round(10 * (SMALLEST + (LARGEST - SMALLEST) * share)) / 10.0,
                            colours.of(node),
                            false));
        }
        return Labels.placed(discs);
    }

    private static List<Line> lines(List<Scene.Tie> ties) {
        double heaviest = ties.stream().mapToDouble(Scene.Tie::weight).max().orElse(1);
        return ties.stream()
                .sorted(Comparator.comparingDouble(Scene.Tie::weight))
                .map(
                        tie ->
                                new Line(
                                        tie.first(),
                                        tie.second(),
                                        breadth(tie.weight() / heaviest),
                                        tie.title()))
                .toList();
    }

    private static double breadth(double share) {
        return Math.round(10 * (1 + (BROADEST - 1) * share)) / 10.0;
    }

    /** Where a line begins and ends, for the picture. */
    public Disc from(Line line) {
        return discs.get(line.from());
    }

    public Disc to(Line line) {
        return discs.get(line.to());
    }

    /** The indexes of discs, those whose labels are written last, so that these lie on top. */
    public List<Disc> inOrder() {
        return IntStream.range(0, discs.size())
                .mapToObj(discs::get)
                .sorted(Comparator.comparing(Disc::named))
                .toList();
    }
}
