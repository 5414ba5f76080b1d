package org.w3id.paperkg.server.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.TestStore;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** When a server is ready for visitors. */
// only so that a hang ends
@Timeout(60)
class WarmUpTest {
    @TempDir Path folder;

    private ServedGenerations oneDay() throws IOException {
        ServedGenerations generations =
                new ServedGenerations(
                        TestStore.of(TestStore.SAMPLE.resolve("2024/02/12.md"), folder).open());
        ServiceDescription.services(generations.current());
        return generations;
    }

    @Test
    void isEnoughWhenThePagesAreReadAndNotBefore() throws Exception {
        CountDownLatch pages = new CountDownLatch(1);
        try (ServedGenerations generations = oneDay()) {
            WarmUp warmUp = new WarmUp(generations);
            warmUp.begin(
                    () -> {
                        try {
                            pages.await();
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                    });
            assertFalse(warmUp.isEnough());
            pages.countDown();
            while (!warmUp.isEnough()) {
                Thread.onSpinWait();
            }
            assertTrue(generations.newest().graph().people().size() > 10);
            warmUp.stop();
        }
    }

    @Test
    void triesAgainWhatFailedAndGoesOn() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        try (ServedGenerations generations = oneDay()) {
            WarmUp warmUp = new WarmUp(generations);
            warmUp.begin(
                    () -> {
                        if (tries.incrementAndGet() == 1) {
                            throw new IllegalStateException("no page yet");
                        }
                    });
            while (!warmUp.isEnough()) {
                Thread.onSpinWait();
            }
            assertEquals(2, tries.get());
        }
    }
}
