package org.w3id.paperkg.server.page.ontology;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where classes are drawn, chosen by hand so that lines do not cross boxes. Columns are 0 to 2. */
final class ClassPlaces {
    private static final int COLUMNS = 3;
    private static final Map<String, Place> BY_NAME = new TreeMap<>();

    /** May lie between rows. */
    record Place(double column, double row) {}

    static {
        place("Digest", 0, 0);
        place("Build", 1, 0);
        place("Section", 2, 0);
        place("Listing", 0, 1);
        place("SummaryPoint", 2, 1);
        place("Paper", 0, 2);
        place("TopicMention", 2, 2);
        place("Authorship", 0, 3);
        place("Topic", 2, 3);
        place("Author", 1, 4);
        place("Collaboration", 0, 4.9);
        place("Community", 2, 4.9);
        place("PossibleDuplicate", 1, 5.8);
        place("Component", 2, 6.1);
        place("NameVariation", 0, 6.6);
        place("Merge", 0, 7.5);
        place("Split", 1, 7.3);
        place("Identify", 2, 7.5);
        place("CurationDecision", 1, 8.15);
        place("Rename", 0, 8.8);
        place("Ban", 1, 9);
        place("PinBroader", 2, 8.8);
    }

    private int unplaced;

    private static void place(String name, double column, double row) {
        BY_NAME.put(name, new Place(column, row));
    }

    /** The next place below all others for a class that has none. */
    Place of(String name) {
        return Optional.ofNullable(BY_NAME.get(name)).orElseGet(this::below);
    }

    private Place below() {
        double last = BY_NAME.values().stream().mapToDouble(Place::row).max().orElse(0);
        Place next = new Place(unplaced % COLUMNS, last + 1 + unplaced / COLUMNS);
        unplaced++;
        return next;
    }
}
