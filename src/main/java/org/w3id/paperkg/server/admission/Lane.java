package org.w3id.paperkg.server.admission;

import java.time.Duration;
import java.util.Optional;

/**
 * Classes of cost. Requests of one class wait for one another only; one that turns out dearer than
 * its class goes over to the next, or ends when there is no room.
 */
public enum Lane {
    /** Reading a request, and questions whose answer is yes or no. */
    BRIEF(4.0, Duration.ofMillis(200)),
    /** What nothing is known of. */
    USUAL(2.0, Duration.ofMillis(500)),
    /** What has taken long, now or before. */
    LONG(1.0, Duration.ofSeconds(3)),
    /** What takes as long as it may; leaves some processors to the others. */
    ENDLESS(0.5, Duration.ofSeconds(6));

    private final double forEachCore;
    private final Duration budget;

    Lane(double forEachCore, Duration budget) {
        this.forEachCore = forEachCore;
        this.budget = budget;
    }

    /** How many are worked on at a time. */
    int places(int cores) {
        return (int) Math.max(1, cores * forEachCore);
    }

    /** Time of a processor, from the beginning of a request; beyond it, others go before. */
    Duration budget() {
        return budget;
    }

    /** The lane for what took so much time of a processor, in nanoseconds. */
    static Lane of(long cpu) {
        Lane lane = BRIEF;
        while (lane != ENDLESS && cpu > lane.budget.toNanos()) {
            lane = lane.next().orElseThrow();
        }
        return lane;
    }

    /** The next dearer one; empty for the dearest. */
    Optional<Lane> next() {
        return this == ENDLESS ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
