package org.w3id.paperkg.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Clients that ask one question again and again, each as soon as it has its answer.
 *
 * @param length of a measurement; half of it goes before, unmeasured
 * @param least requests of each half, however long they take: a server that has answered seldom is
 *     still being compiled
 */
record Load(Duration length, int least) {
    private static final int SIGNIFICANT_DIGITS = 3;
    private static final int LATE = 99;

    /**
     * @throws IOException when one request fails
     */
    Figure of(Contender contender, ServerProcess server, Question question, int clients)
            throws IOException, InterruptedException {
        Client client = new Client();
        URI address = contender.address(question);
        run(client, address, question, clients, length.dividedBy(2));
        CpuClock.Moment before = server.clock().now();
        Histogram nanos = run(client, address, question, clients, length);
        Duration cpu = server.clock().now().since(before);
        long requests = nanos.getTotalCount();
        return new Figure(
                Figure.Kind.REPEATED,
                question.name(),
                contender.name(),
                clients,
                requests,
                cpu.toNanos() / 1e6 / requests,
                nanos.getValueAtPercentile(50) / 1e6,
                nanos.getValueAtPercentile(LATE) / 1e6);
    }

    private Histogram run(
            Client client, URI address, Question question, int clients, Duration atLeast)
            throws IOException, InterruptedException {
        Histogram nanos = new ConcurrentHistogram(SIGNIFICANT_DIGITS);
        long end = System.nanoTime() + atLeast.toNanos();
        AtomicInteger missing = new AtomicInteger(least);
        Callable<Void> loop =
                () -> {
                    long begun = System.nanoTime();
                    do {
                        client.ask(address, question.accept());
                        long done = System.nanoTime();
                        nanos.recordValue(done - begun);
                        begun = done;
                    } while (missing.decrementAndGet() > 0 || begun < end);
                    return null;
                };
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<Void>> loops = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                loops.add(loop);
            }
            for (Future<Void> done : pool.invokeAll(loops)) {
                done.get();
            }
            return nanos;
        } catch (ExecutionException e) {
            throw new IOException(address + " fails under load: " + e.getCause(), e);
        } finally {
            pool.shutdown();
        }
    }
}
