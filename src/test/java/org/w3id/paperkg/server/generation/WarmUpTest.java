package org.w3id.paperkg.server.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.TestStore;

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
                    },
                    List.of());
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
                    },
                    List.of());
            while (!warmUp.isEnough()) {
                Thread.onSpinWait();
            }
            assertEquals(2, tries.get());
        }
    }

    @Test
    void waitsForTheFirstAnswer() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        try (ServedGenerations generations = oneDay()) {
            WarmUp warmUp = new WarmUp(generations);
            warmUp.begin(begun::countDown, List.of());
            assertFalse(begun.await(200, TimeUnit.MILLISECONDS), "before anybody was answered");
            warmUp.answered();
            begun.await();
            warmUp.stop();
        }
    }

    @Test
    void makesAnswersWhenItIsEnoughAndUntilItIsStopped() throws Exception {
        CountDownLatch ready = new CountDownLatch(1);
        AtomicInteger made = new AtomicInteger();
        try (ServedGenerations generations = oneDay()) {
            WarmUp warmUp = new WarmUp(generations);
            Thread stopper = new Thread(warmUp::stop);
            Runnable first =
                    () -> {
                        assertTrue(warmUp.isEnough());
                        made.incrementAndGet();
                        ready.countDown();
                    };
            Runnable second =
                    () -> {
                        made.incrementAndGet();
                        stopper.start();
                        while (stopper.getState() != Thread.State.TIMED_WAITING) {
                            Thread.onSpinWait();
                        }
                    };
            warmUp.begin(() -> {}, List.of(first, second, made::incrementAndGet));
            ready.await();
            while (stopper.getState() != Thread.State.TERMINATED) {
                Thread.onSpinWait();
            }
            assertEquals(2, made.get());
        }
    }
}
