package org.w3id.paperkg.network;

import java.util.HashMap;
import java.util.Map;

/** The ties of the people a search has come by, each counted once. For one thread. */
final class TieCache {
    private static final double UNITS = 1e9;

    private final SelectedNetwork network;
    private final CoauthorTally tally;
    private final Map<Integer, Ties> known = new HashMap<>();

    TieCache(SelectedNetwork network) {
        this.network = network;
        this.tally = new CoauthorTally(network);
    }

    /**
     * The co-authors of somebody and how far away they are.
     *
     * @param lengths 1/strength in billionths: whole numbers, so that two paths of the same ties
     *     are equally long in whatever order they are added up
     */
    record Ties(int[] others, long[] lengths) {}

    SelectedNetwork network() {
        return network;
    }

    Ties of(int person) {
        return known.computeIfAbsent(person, this::count);
    }

    private Ties count(int person) {
        int[] others = tally.count(person).coauthors();
        long[] lengths = new long[others.length];
        for (int i = 0; i < others.length; i++) {
            lengths[i] = Math.round(UNITS / tally.strength(others[i]));
        }
        return new Ties(others, lengths);
    }
}
