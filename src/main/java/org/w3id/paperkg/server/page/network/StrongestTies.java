package org.w3id.paperkg.server.page.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.w3id.paperkg.network.layout.DisjointSets;

/**
 * The ties worth drawing when there are too many: the strongest, and as many more as keep together
 * what is connected (a maximum spanning forest; J. B. Kruskal, On the shortest spanning subtree of
 * a graph, Proc. AMS 7, 1956).
 */
final class StrongestTies {
    private static final Comparator<Scene.Tie> STRONGEST_FIRST =
            Comparator.comparingDouble((Scene.Tie tie) -> -tie.weight())
                    .thenComparingInt(Scene.Tie::first)
                    .thenComparingInt(Scene.Tie::second);

    private StrongestTies() {}

    /**
     * @param most how many, from the number of nodes on
     */
    static List<Scene.Tie> of(Scene scene, int most) {
        if (scene.ties().size() <= most) {
            return scene.ties();
        }
        DisjointSets sets = new DisjointSets(scene.nodes().size());
        List<Scene.Tie> kept = new ArrayList<>();
        List<Scene.Tie> others = new ArrayList<>();
        for (Scene.Tie tie : scene.ties().stream().sorted(STRONGEST_FIRST).toList()) {
            (sets.join(tie.first(), tie.second()) ? kept : others).add(tie);
        }
        kept.addAll(others.subList(0, Math.max(0, most - kept.size())));
        return kept;
    }
}
