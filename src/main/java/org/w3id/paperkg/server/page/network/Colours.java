package org.w3id.paperkg.server.page.network;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Colours for the largest groups of a scene; the rest has none. There are as many as people tell
 * apart who see few colours, on light and on dark ground.
 */
record Colours(Map<String, Integer> byGroup, Map<String, Long> sizes) {
    private static final int MOST = 4;

    static Colours of(List<Scene.Node> nodes) {
        Map<String, Long> sizes = new TreeMap<>();
        nodes.stream()
                .map(Scene.Node::group)
                .filter(group -> !group.isEmpty())
                .forEach(group -> sizes.merge(group, 1L, Long::sum));
        Map<String, Integer> colours = new LinkedHashMap<>();
        sizes.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .forEach(one -> colours.put(one.getKey(), colours.size() + 1));
        return new Colours(colours, sizes);
    }

    /** From 1; 0 for none. */
    int of(Scene.Node node) {
        return byGroup.getOrDefault(node.group(), 0);
    }

    List<NetworkDrawing.GroupColour> legend() {
        return byGroup.entrySet().stream()
                .map(
                        one ->
                                new NetworkDrawing.GroupColour(
                                        one.getValue(), one.getKey(), sizes.get(one.getKey())))
                .toList();
    }
}
