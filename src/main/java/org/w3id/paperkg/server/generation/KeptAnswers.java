package org.w3id.paperkg.server.generation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

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

    /** The answer in the coding that is wanted, if it is kept in any. */
    Optional<KeptAnswer> find(Representation wanted) throws IOException {
        List<Representation> keys = wanted.keys();
        for (Representation key : keys) {
            KeptAnswer answer = answers.getIfPresent(key);
            if (answer != null) {
                return Optional.of(answer);
            }
        }
        for (Representation key : keys) {
            KeptAnswer other = answers.getIfPresent(key.inOtherCoding());
            if (other != null) {
                KeptAnswer answer = other.recoded(key.gzip());
                keep(key, answer);
                return Optional.of(answer);
            }
        }
        return Optional.empty();
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
