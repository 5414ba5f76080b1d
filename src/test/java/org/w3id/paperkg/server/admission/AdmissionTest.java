package org.w3id.paperkg.server.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who goes in, who waits, and who goes over to another lane. */
// only so that a hang ends
@Timeout(60)
class AdmissionTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private static Admission admission(int mostWaiting, long waitMillis, int perClient) {
        return new Admission(
                new AdmissionLimits(1, mostWaiting, Duration.ofMillis(waitMillis), perClient));
    }

    private static RefusedException.Reason refusal(Runnable entry) {
        return assertThrows(RefusedException.class, entry::run).reason();
    }

    private static void fill(Admission admission, Lane lane) {
        for (int i = 0; i < lane.places(1); i++) {
            admission.enter("other", "filling " + lane + i, lane);
        }
    }

    @Test
    void letsNoLaneWaitForAnother() {
        Admission admission = admission(10, 20, 0);
        fill(admission, Lane.LONG);
        fill(admission, Lane.USUAL);
        assertEquals(
                RefusedException.Reason.FULL,
                refusal(() -> admission.enter("a", "one more", Lane.USUAL)));
        admission.leave(admission.enter("a", "cheap", Lane.BRIEF), true);
        assertEquals(2, admission.running(Lane.USUAL));
        assertEquals(0, admission.running(Lane.BRIEF));
    }

    @Test
    void letsInWhoWaitsWhenAnotherLeaves() throws Exception {
        Admission admission = admission(10, 30_000, 0);
        Ticket first = admission.enter("a", "first", Lane.LONG);
        CompletableFuture<Ticket> second =
                CompletableFuture.supplyAsync(
                        () -> admission.enter("a", "second", Lane.LONG), threads);
        awaitWaiting(admission, Lane.LONG);
        admission.leave(first, true);
        assertEquals(Lane.LONG, second.get().lane());
    }

    @Test
    void refusesAtOnceWhenTooManyWait() {
        Admission admission = admission(1, 30_000, 0);
        admission.enter("a", "first", Lane.LONG);
        threads.submit(() -> admission.enter("a", "second", Lane.LONG));
        awaitWaiting(admission, Lane.LONG);
        assertEquals(
                RefusedException.Reason.FULL,
                refusal(() -> admission.enter("a", "third", Lane.LONG)));
    }

    @Test
    void givesEachClientItsShareAndNoMore() {
        Admission admission = admission(10, 10, 2);
        Ticket one = admission.enter("a", "1", Lane.BRIEF);
        admission.enter("a", "2", Lane.BRIEF);
        assertEquals(
                RefusedException.Reason.SHARE,
                refusal(() -> admission.enter("a", "3", Lane.BRIEF)));
        admission.enter("b", "1", Lane.BRIEF);
        admission.leave(one, true);
        admission.enter("a", "3", Lane.BRIEF);
        admission.enter("c", "1", Lane.BRIEF);
        // who is refused for want of room has its share again
        assertEquals(
                RefusedException.Reason.FULL, refusal(() -> admission.enter("b", "2", Lane.BRIEF)));
        admission.leave(admission.enter("b", "3", Lane.USUAL), true);
    }

    @Test
    void hasDearRequestsMakeRoomForThoseThatWait() throws Exception {
        Admission admission = admission(10, 30_000, 0);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Ticket> dear =
                CompletableFuture.supplyAsync(
                        () -> {
                            Ticket ticket = admission.enter("a", "dear", Lane.BRIEF);
                            spin(ticket, Lane.BRIEF);
                            return ticket;
                        },
                        threads);
        fillBut(admission, Lane.BRIEF, 1);
        Ticket ticket = dear.get();
        LockSupport.parkNanos(1_100_000_000);
        admission.look();
        assertEquals(Lane.BRIEF, ticket.lane(), "there are no others");
        threads.submit(
                () -> {
                    admission.enter("b", "cheap", Lane.BRIEF);
                    end.countDown();
                });
        awaitWaiting(admission, Lane.BRIEF);
        admission.look();
        assertEquals(Lane.USUAL, ticket.lane());
        end.await();
        admission.leave(ticket, true);
        assertEquals(0, admission.running(Lane.USUAL));
    }

    private static void fillBut(Admission admission, Lane lane, int free) {
        for (int i = free; i < lane.places(1); i++) {
            admission.enter("other", "filling " + lane + i, lane);
        }
    }

    /** Until the budget of a lane is used up. */
    private static void spin(Ticket ticket, Lane lane) {
        while (!ticket.isOver(lane)) {
            Thread.onSpinWait();
        }
    }

    private static void awaitWaiting(Admission admission, Lane lane) {
        while (admission.waiting(lane) == 0) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Test
    void sendsWhatWasDearToTheOthersThatAre() throws Exception {
        Admission admission = admission(10, 10, 0);
        Ticket first = admission.enter("a", "dear", Lane.USUAL);
        spin(first, Lane.USUAL);
        admission.leave(first, true);
        assertEquals(Lane.LONG, admission.enter("b", "dear", Lane.USUAL).lane());
        Ticket other = admission.enter("b", "other", Lane.BRIEF);
        assertEquals(
                RefusedException.Reason.FULL,
                refusal(() -> admission.change(other, "dear", Lane.BRIEF)));
        admission.leave(other, true);
        assertEquals(0, admission.running(Lane.BRIEF));
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 127.0.0.1",
        "[2001:db8:1:2:3:4:5:6], 2001:db8:1:2:",
        "2001:db8:1:2::9%eth0, 2001:db8:1:2:",
        "[2001:db8::1], 2001:db8:0:0:",
        "::1, 0:0:0:0:"
    })
    void takesANetworkOfAHouseholdForOneClient(String address, String client) {
        assertEquals(client, ClientShares.client(address));
    }
}
