package org.w3id.paperkg.digest;

import java.util.Locale;
import java.util.Optional;

/** The three parts that a summary has had since June 2024, by the label in front of a point. */
public enum Section {
    WHATS_NEW("what's new"),
    TECHNICAL_DETAILS("technical details"),
    PERFORMANCE_HIGHLIGHTS("performance highlights");

    private final String label;

    Section(String label) {
        this.label = label;
    }

    /** The section of a label as printed, in any case. */
    public static Optional<Section> ofLabel(String label) {
        String folded = label.strip().toLowerCase(Locale.ROOT);
        for (Section section : values()) {
            if (section.label.equals(folded)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }
}
