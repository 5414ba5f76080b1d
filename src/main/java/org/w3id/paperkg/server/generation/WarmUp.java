package org.w3id.paperkg.server.generation;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads ahead what the first requests on a generation would wait for: names, the network, the pages
 * with which visitors begin. It has no time limit, and a part that fails is tried again after the
 * others. When that is done, makes answers that many will ask for, as long as they cost little.
 */
public final class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    // on a machine that gives less than this in good time, waiting longer helps nobody
    private static final long ENOUGH_CPU_NANOS = TimeUnit.SECONDS.toNanos(20);
    // of the whole program, so that visitors have more of it the more they are
    private static final long MOST_CPU_NANOS_FOR_ANSWERS = TimeUnit.SECONDS.toNanos(60);
    private static final int TRIES = 3;
    private static final long PAUSE_MILLIS = 1_000;
    private static final long LONGEST_END_MILLIS = 30_000;
    // a client that waits for the server asks sooner than this
    private static final long LONGEST_WAIT_MILLIS = 2_000;

    private final ServedGenerations generations;
    private final CountDownLatch answered = new CountDownLatch(1);
    private final long begunAt = SYSTEM.getProcessCpuTime();
    private final FileIntegrity integrity;
    private volatile Runnable pages = () -> {};
    private volatile Iterable<Runnable> answers = List.of();
    private volatile boolean done;
    private volatile boolean stopping;
    private volatile Thread first;

    public WarmUp(ServedGenerations generations) {
        this.generations = generations;
        this.integrity = new FileIntegrity(generations);
    }

    /** Whether the files are what was written, which is looked at when the first pages are read. */
    public FileIntegrity integrity() {
        return integrity;
    }

    /**
     * Begins with the generation that is served first, beside all else: when the server has
     * answered for the first time, or when nobody asks for two seconds. Who waits for a server to
     * start does not wait for this.
     *
     * @param pages asks the server for the first pages of the generation that is read ahead
     * @param answers ask for one more answer each, which nobody waits for; made anew for each
     *     generation
     */
    public void begin(Runnable pages, Iterable<Runnable> answers) {
        this.pages = pages;
        this.answers = answers;
        Thread reader = new Thread(this::runInTime, "paperkg-warm-up");
        reader.setDaemon(true);
        first = reader;
        reader.start();
    }

    /** Tells that the server has answered a request. */
    void answered() {
        answered.countDown();
    }

    private void runInTime() {
        try {
            answered.await(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS);
            run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads ahead for the generation that comes, or else for the one that is served. */
    public void run() {
        try {
            for (int time = 1; time <= TRIES && !stopping && !allRead(); time++) {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS * time);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            done = true;
        }
        succeeds("the files", integrity::check);
        succeeds("usual answers", this::makeAnswers);
    }

    /** Makes one after another, until so much work was done by all that visitors have their own. */
    private void makeAnswers() {
        long end = SYSTEM.getProcessCpuTime() + MOST_CPU_NANOS_FOR_ANSWERS;
        for (Runnable answer : answers) {
            if (stopping || SYSTEM.getProcessCpuTime() >= end) {
                return;
            }
            answer.run();
        }
    }

    private boolean allRead() {
        boolean network = succeeds("the network", () -> generations.newest().readAhead());
        return (stopping || succeeds("the first pages", pages)) && network;
    }

    private boolean succeeds(String what, Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (RuntimeException e) {
            if (!stopping) {
                LOG.warn("cannot read {} ahead ({}); requests will", what, e.toString());
            }
            return false;
        }
    }

    /**
     * Whether the server can take visitors: all is read, or so much work was done on it that a slow
     * machine need not be waited for. Stays true.
     */
    public boolean isEnough() {
        return done || SYSTEM.getProcessCpuTime() - begunAt >= ENOUGH_CPU_NANOS;
    }

    /** Ends it soon, and waits for that. */
    public void stop() {
        stopping = true;
        answered();
        Thread reader = first;
        try {
            if (reader != null) {
                reader.join(LONGEST_END_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
