package org.w3id.paperkg.server.page.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3id.paperkg.server.markup.DisplayWidth;

/** Labels of nodes: how wide they are, and whose is written. */
final class Labels {
    // pixels of one column of text, and of a line
    private static final double LETTER = 6.6;
    private static final double LINE = 14;

    private Labels() {}

    /** How many pixels a label takes to each side of its node. */
    static double half(Scene.Node node) {
        return LETTER * DisplayWidth.of(node.label()) / 2;
    }

    /**
     * The same discs, the largest first to be chosen, with those marked whose labels have room
     * below them, across no other.
     */
    static List<NetworkDrawing.Disc> placed(List<NetworkDrawing.Disc> discs) {
        List<Integer> order =
                IntStream.range(0, discs.size())
                        .boxed()
                        .sorted(
                                Comparator.comparing((Integer i) -> !discs.get(i).node().middle())
                                        .thenComparing(i -> -discs.get(i).radius())
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        List<Box> taken = new ArrayList<>();
        Set<Integer> named = new HashSet<>();
        for (int i : order) {
            Box box = Box.of(discs.get(i));
            if (taken.stream().noneMatch(box::meets)) {
                taken.add(box);
                named.add(i);
            }
        }
        return IntStream.range(0, discs.size())
                .mapToObj(i -> named(discs.get(i), named.contains(i)))
                .toList();
    }

    private static NetworkDrawing.Disc named(NetworkDrawing.Disc disc, boolean named) {
        return new NetworkDrawing.Disc(
                disc.number(),
                disc.node(),
                disc.x(),
                disc.y(),
                disc.radius(),
                disc.colour(),
                named);
    }

    private record Box(double left, double top, double right, double bottom) {
        static Box of(NetworkDrawing.Disc disc) {
            double half = half(disc.node());
            double top = disc.y() + disc.radius();
            return new Box(disc.x() - half, top, disc.x() + half, top + LINE);
        }

        boolean meets(Box other) {
            return left < other.right
                    && other.left < right
                    && top < other.bottom
                    && other.top < bottom;
        }
    }
}
