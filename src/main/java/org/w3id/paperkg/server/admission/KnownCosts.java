package org.w3id.paperkg.server.admission;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Which questions were dear when they were asked last; the rest is forgotten. */
final class KnownCosts {
    private static final int MOST = 10_000;

    private final Cache<UUID, Lane> dear = Caffeine.newBuilder().maximumSize(MOST).build();

    /** The lane for a question, when it is known to need a dearer one. */
    Optional<Lane> of(String question) {
        return Optional.ofNullable(dear.getIfPresent(key(question)));
    }

    /**
     * Notes what a request has cost.
     *
     * @param answered whether it came to its end; else it would have cost more
     */
    void note(Ticket done, boolean answered) {
        UUID key = key(done.question());
        Lane lane = Lane.of(done.cpu());
        if (done.isEnded()) {
            lane = done.lane().next().orElse(Lane.ENDLESS);
        }
        if (lane.compareTo(Lane.USUAL) > 0) {
            dear.put(key, lane);
        } else if (answered) {
            dear.invalidate(key);
        }
    }

    // texts may be a megabyte long
    private static UUID key(String question) {
        return UUID.nameUUIDFromBytes(question.getBytes(StandardCharsets.UTF_8));
    }
}
