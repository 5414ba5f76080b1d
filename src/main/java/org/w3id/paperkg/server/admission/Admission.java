package org.w3id.paperkg.server.admission;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets requests in, lane by lane, in the order in which they came. Nobody knows beforehand what a
 * query costs, so each begins as a cheap one, and time of a processor, once it is taken, decides:
 * who is over the budget of a lane while there are others goes over to the next one; where that is
 * full of requests within theirs, it ends. Who is alone takes what the time limit gives.
 */
final class Admission {
    private static final long JUST_NOW_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final AdmissionLimits limits;
    private final Map<Lane, Semaphore> rooms = new EnumMap<>(Lane.class);
    private final Set<Ticket> inside = ConcurrentHashMap.newKeySet();
    private final AtomicInteger waiting = new AtomicInteger();
    private final KnownCosts costs = new KnownCosts();
    private final ClientShares shares;
    private volatile long lastEntry;

    Admission(AdmissionLimits limits) {
        this.limits = limits;
        this.shares = new ClientShares(limits.perClient());
        for (Lane lane : Lane.values()) {
            rooms.put(lane, new Semaphore(limits.running(lane), true));
        }
    }

    /**
     * Waits until there is room.
     *
     * @param question what tells a request from others that cost something else
     * @param lane where it goes when nothing is known of it
     * @throws RefusedException when there is none in time, or the client has its share
     */
    Ticket enter(String client, String question, Lane lane) {
        if (!shares.enter(client)) {
            throw new RefusedException(RefusedException.Reason.SHARE);
        }
        Lane known = costs.of(question).orElse(lane);
        try {
            await(known);
        } catch (RefusedException e) {
            shares.leave(client);
            throw e;
        }
        lastEntry = System.nanoTime();
        Ticket ticket = new Ticket(client, known, question);
        inside.add(ticket);
        return ticket;
    }

    private void await(Lane lane) {
        Semaphore room = rooms.get(lane);
        if (room.tryAcquire()) {
            return;
        }
        boolean there = false;
        try {
            there =
                    waiting.incrementAndGet() <= limits.mostWaiting()
                            && room.tryAcquire(
                                    limits.longestWait().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.decrementAndGet();
        }
        if (!there) {
            throw new RefusedException(RefusedException.Reason.FULL);
        }
    }

    /**
     * Goes on as another question, once it is known which.
     *
     * @param lane where that goes when nothing is known of it
     * @throws RefusedException when there is no room in time
     */
    void change(Ticket ticket, String question, Lane lane) {
        ticket.asks(question);
        Lane known = costs.of(question).orElse(lane);
        if (known == ticket.lane()) {
            return;
        }
        leaveRoom(ticket);
        await(known);
        ticket.goesTo(known);
        inside.add(ticket);
    }

    /**
     * Makes room.
     *
     * @param answered whether it came to its end
     */
    void leave(Ticket ticket, boolean answered) {
        shares.leave(ticket.client());
        if (leaveRoom(ticket)) {
            costs.note(ticket, answered);
        }
    }

    // no ticket may leave one room while it goes over to another
    private boolean leaveRoom(Ticket ticket) {
        synchronized (ticket) {
            boolean here = inside.remove(ticket);
            if (here) {
                rooms.get(ticket.lane()).release();
            }
            return here;
        }
    }

    /**
     * Has those go over or end who are over their budget while there are others: who wait, or who
     * came just now and share the processors with them.
     */
    void look() {
        boolean others = System.nanoTime() - lastEntry < JUST_NOW_NANOS;
        for (Ticket ticket : inside) {
            Lane lane = ticket.lane();
            boolean waitedFor = rooms.get(lane).hasQueuedThreads();
            if (ticket.isOver(lane) && (waitedFor || others && lane.next().isPresent())) {
                lane.next().ifPresentOrElse(next -> move(ticket, next), ticket::end);
            }
        }
    }

    private void move(Ticket ticket, Lane next) {
        if (rooms.get(next).tryAcquire()) {
            goOver(ticket, next);
            return;
        }
        Ticket longest = ticket;
        for (Ticket other : inside) {
            if (other.lane() == next && other.isOver(next) && other.cpu() > longest.cpu()) {
                longest = other;
            }
        }
        longest.end();
    }

    private void goOver(Ticket ticket, Lane next) {
        synchronized (ticket) {
            if (inside.contains(ticket)) {
                rooms.get(ticket.lane()).release();
                ticket.goesTo(next);
            } else {
                rooms.get(next).release();
            }
        }
    }

    int running(Lane lane) {
        return limits.running(lane) - rooms.get(lane).availablePermits();
    }

    int waiting(Lane lane) {
        return rooms.get(lane).getQueueLength();
    }
}
