package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetryTest {
    private final Retry retry = new Retry(Duration.ofSeconds(1), Duration.ofSeconds(5));

    private static long seconds(long count) {
        return Long.MAX_VALUE + Duration.ofSeconds(count).toNanos();
    }

    @Test
    void waitsLongerAfterEachFailureUpToTheLongestPause() {
        List<Integer> tries = new ArrayList<>();
        retry.failed(seconds(0));
        for (int now = 0; now < 20; now++) {
            if (retry.isDue(seconds(now))) {
                tries.add(now);
                retry.failed(seconds(now));
            }
        }
        assertEquals(List.of(1, 3, 7, 12, 17), tries);
    }

    @Test
    void hasNothingToDoBeforeAFailureAndOnceItIsForgotten() {
        assertFalse(retry.isDue(seconds(9)));
        retry.failed(seconds(0));
        retry.failed(seconds(1));
        retry.forget();
        assertFalse(retry.isDue(seconds(9)));
        retry.failed(seconds(0));
        assertTrue(retry.isDue(seconds(1)), "the pause is short again");
    }
}
