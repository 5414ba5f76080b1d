package org.w3id.paperkg.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A contender that runs. */
final class ServerProcess implements AutoCloseable {
    private static final long LONGEST_START_NANOS = TimeUnit.MINUTES.toNanos(5);
    private static final long PAUSE_MILLIS = 20;
    private static final long QUIET_MILLIS = 2_000;

    private final Process process;
    private final CpuClock clock;
    private final Start start;

    /**
     * From the launch to the first answer.
     *
     * @param cpu of the server
     * @param time on the wall
     */
    record Start(Duration cpu, Duration time) {}

    private ServerProcess(Process process, CpuClock clock, Start start) {
        this.process = process;
        this.clock = clock;
        this.start = start;
    }

    /**
     * Starts a server and asks it until it answers.
     *
     * @param log where its words go
     * @throws IOException when it ends or does not answer in five minutes
     */
    static ServerProcess start(Contender contender, Path log)
            throws IOException, InterruptedException {
        long launched = System.nanoTime();
        Process process =
                new ProcessBuilder(contender.command())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        CpuClock clock = new CpuClock(process.toHandle());
        try {
            awaitAnswer(process, contender, log, launched);
            return new ServerProcess(
                    process,
                    clock,
                    new Start(
                            clock.now().since(CpuClock.LAUNCH),
                            Duration.ofNanos(System.nanoTime() - launched)));
        } catch (IOException | InterruptedException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static void awaitAnswer(Process process, Contender contender, Path log, long launched)
            throws IOException, InterruptedException {
        Client client = new Client();
        while (true) {
            try {
                client.ask(contender.address(Question.NOTHING), Question.JSON);
                return;
            } catch (ConnectException e) {
                if (!process.isAlive() || System.nanoTime() - launched > LONGEST_START_NANOS) {
                    throw new IOException(contender.name() + " does not start; see " + log, e);
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        }
    }

    /** Waits until the server does nothing that nobody asked for, such as reading ahead. */
    void awaitQuiet() throws IOException, InterruptedException {
        Duration taken;
        do {
            CpuClock.Moment before = clock.now();
            TimeUnit.MILLISECONDS.sleep(QUIET_MILLIS);
            taken = clock.now().since(before);
        } while (process.isAlive() && taken.toMillis() > QUIET_MILLIS / 20);
    }

    Start start() {
        return start;
    }

    CpuClock clock() {
        return clock;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
