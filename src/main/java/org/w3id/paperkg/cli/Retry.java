package org.w3id.paperkg.cli;

import java.time.Duration;
import java.util.Optional;

/**
 * When to try again what failed for a reason that may pass, such as a full disk: after pauses that
 * double up to a longest one.
 */
final class Retry {
    private final Duration first;
    private final Duration longest;
    private Duration pause;
    private Optional<Long> due = Optional.empty();

    Retry(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.pause = first;
    }

    /** Nothing is left to try again. */
    void forget() {
        due = Optional.empty();
        pause = first;
    }

    /**
     * @param now in nanoseconds, as {@link System#nanoTime} counts
     */
    void failed(long now) {
        due = Optional.of(now + pause.toNanos());
        Duration twice = pause.multipliedBy(2);
        pause = twice.compareTo(longest) < 0 ? twice : longest;
    }

    boolean isDue(long now) {
        return due.isPresent() && now - due.get() >= 0;
    }
}
