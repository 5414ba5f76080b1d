package org.w3id.paperkg.server.connection;

import java.time.Duration;

/**
 * What slow clients may take.
 *
 * @param idle how long nothing may come or go
 * @param request how long a request may take to arrive, from its first byte to the end of its body
 * @param window time in which a reader must have taken what the least rate asks for
 * @param leastRate bytes of an answer that a client reads in a second, at least
 * @param answer how long an answer may take to be read
 */
public record ConnectionLimits(
        Duration idle, Duration request, Duration window, long leastRate, Duration answer) {
    public static final ConnectionLimits USUAL =
            new ConnectionLimits(
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(20),
                    4 * 1024,
                    Duration.ofHours(1));

    /** Connections at a time; with more, those that are open have a second to do something. */
    static final int MOST_CONNECTIONS = 4_000;

    /** Threads at a time; requests that wait have one each, and slow clients none. */
    static final int MOST_THREADS = 300;
}
