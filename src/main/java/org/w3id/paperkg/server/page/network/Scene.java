package org.w3id.paperkg.server.page.network;

import java.util.List;

/** What a picture of a network shows, before it has a shape. */
public record Scene(List<Node> nodes, List<Tie> ties) {
    /**
     * @param id unique in the scene
     * @param href where a click leads
     * @param title in words, for those who point at it
     * @param size of what its area stands for; not below 0
     * @param group which nodes of a colour share; empty for none
     * @param middle whether the picture is about it
     */
    public record Node(
            String id,
            String label,
            String href,
            String title,
            double size,
            String group,
            boolean middle) {}

    /**
     * @param first index of a node
     * @param weight of what its breadth stands for; above 0
     */
    public record Tie(int first, int second, double weight, String title) {}

    public Scene {
        nodes = List.copyOf(nodes);
        ties = List.copyOf(ties);
    }
}
