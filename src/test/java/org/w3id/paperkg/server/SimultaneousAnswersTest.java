package org.w3id.paperkg.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.TestStore;

/** Of many who ask for the same at once, one has it made, and the others wait. */
@Timeout(60)
class SimultaneousAnswersTest {
    private static final int CLIENTS = 32;

    @TempDir Path folder;

    private AnswerServer served;

    @BeforeEach
    void start() throws IOException {
        Path oneDay = TestStore.SAMPLE.resolve("2024/02/12.md");
        served = new AnswerServer(TestStore.of(oneDay, folder), new AnswerMaker());
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void isMadeOnceForAllWhoAskAtTheSameTime() throws Exception {
        List<HttpResponse<byte[]>> answers = together("/slow");
        assertEquals(1, served.maker.times("/slow"));
        assertTrue(answers.stream().allMatch(answer -> answer.statusCode() == 200));
    }

    @Test
    void whoseMakerFailsIsMadeByThoseWhoWaited() throws Exception {
        List<Integer> statuses =
                together("/slowly-fails").stream().map(HttpResponse::statusCode).sorted().toList();
        assertEquals(200, statuses.get(CLIENTS - 2), "one failure is that of one request");
        assertEquals(503, statuses.get(CLIENTS - 1));
    }

    /** Lets the first of many go on once the others are there. */
    private List<HttpResponse<byte[]>> together(String path) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            Callable<HttpResponse<byte[]>> ask = () -> served.get(path);
            Future<HttpResponse<byte[]>> first = clients.submit(ask);
            served.maker.begun.await();
            List<Future<HttpResponse<byte[]>>> others =
                    Stream.generate(() -> clients.submit(ask)).limit(CLIENTS - 1).toList();
            while (served.active() < CLIENTS) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
            served.maker.mayEnd.countDown();
            List<HttpResponse<byte[]>> answers = new ArrayList<>(List.of(first.get()));
            for (Future<HttpResponse<byte[]>> other : others) {
                answers.add(other.get());
            }
            return answers;
        } finally {
            clients.shutdownNow();
        }
    }
}
