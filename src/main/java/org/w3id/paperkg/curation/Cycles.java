package org.w3id.paperkg.curation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds circles where each thing leads to one other at most. */
final class Cycles {
    private Cycles() {}

    /**
     * The members of the first circle in the order of the map, each followed by what it leads to;
     * empty when there is none. Cost: linear.
     */
    static List<String> first(Map<String, String> leads) {
        Set<String> done = new HashSet<>();
        for (String start : leads.keySet()) {
            List<String> path = new ArrayList<>();
            String at = start;
            while (at != null && done.add(at)) {
                path.add(at);
                at = leads.get(at);
            }
            int begin = path.indexOf(at);
            if (begin >= 0) {
                return List.copyOf(path.subList(begin, path.size()));
            }
        }
        return List.of();
    }

    /** The circle for people: a, b, a. */
    static String words(List<String> circle) {
        return String.join(" -> ", circle) + " -> " + circle.get(0);
    }
}
