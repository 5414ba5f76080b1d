package org.w3id.paperkg.server.generation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers from one generation, which never changes, so that nothing is made twice. Those that are
 * asked for again stay longest. It goes with its generation.
 */
final class KeptAnswers {
    /** The most bytes of one body, as it is sent. */
    static final int LARGEST = 1024 * 1024;

    // of the whole heap; besides the graph that is served, another one may be read ahead
    private static final int SHARE_OF_MEMORY = 16;

    private final Cache<Representation, KeptAnswer> answers;
    private final Turns turns = new Turns();

    /**
     * @param most bytes in all; no more than a sixteenth of the heap are taken
     */
    KeptAnswers(long most) {
        this.answers =
                Caffeine.newBuilder()
                        .maximumWeight(
                                Math.min(most, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY))
                        .weigher(
                                (Representation wanted, KeptAnswer answer) ->
                                        weight(wanted, answer))
                        // what is too much goes at once, not when a thread has time
                        .executor(Runnable::run)
                        .build();
    }

    private static int weight(Representation wanted, KeptAnswer answer) {
        return wanted.text().length() + answer.size();
    }

    Optional<KeptAnswer> find(Representation wanted) {
        return Stream.of(wanted.onAnySite().asPage(), wanted.onAnySite(), wanted.asPage(), wanted)
                .map(answers::getIfPresent)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** Keeps it if it is not too large. */
    void keep(Representation wanted, KeptAnswer answer) {
        if (answer.body().bytes().length <= LARGEST) {
            answers.put(wanted, answer);
        }
    }

    Turns turns() {
        return turns;
    }

    /** Bytes that are taken by now, about. */
    long size() {
        return answers.policy()
                .eviction()
                .map(eviction -> eviction.weightedSize().orElse(0))
                .orElse(0L);
    }
}
