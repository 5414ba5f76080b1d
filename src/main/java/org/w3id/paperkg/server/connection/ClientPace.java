package org.w3id.paperkg.server.connection;

import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;

/** How fast one client asks and reads, by what is seen of its connection now and then. */
final class ClientPace {
    private final ConnectionLimits limits;

    private long answered;
    private long takenBefore;
    private long askingSince;
    private long readingSince;
    private long window;
    private long sentBefore;

    /** Times are those of {@link System#nanoTime}. */
    ClientPace(ConnectionLimits limits, long now) {
        this.limits = limits;
        this.askingSince = now;
    }

    /** Whether a request takes too long to arrive, or an answer too long to be read. */
    boolean isTooSlow(EndPoint end, Connection connection, long now) {
        if (connection.getMessagesOut() != answered) {
            answered = connection.getMessagesOut();
            takenBefore = connection.getBytesIn();
            askingSince = now;
            readingSince = 0;
        }
        boolean pending =
                end instanceof AbstractEndPoint socket && socket.getWriteFlusher().isPending();
        return pending || readingSince != 0
                ? readsTooSlowly(pending, connection.getBytesOut(), now)
                : asksTooSlowly(end, connection, now);
    }

    private boolean asksTooSlowly(EndPoint end, Connection connection, long now) {
        boolean begun =
                connection.getBytesIn() > takenBefore
                        || connection.getMessagesIn() > connection.getMessagesOut();
        if (!begun || !end.isFillInterested()) {
            askingSince = now;
        }
        return now - askingSince > limits.request().toNanos();
    }

    // it reads until all is sent, also in a moment in which nothing waits to be sent
    private boolean readsTooSlowly(boolean pending, long sent, long now) {
        if (readingSince == 0) {
            readingSince = now;
            window = now;
            sentBefore = sent;
        }
        if (pending && now - readingSince > limits.answer().toNanos()) {
            return true;
        }
        if (now - window <= limits.window().toNanos()) {
            return false;
        }
        boolean slow = sent - sentBefore < limits.leastRate() * limits.window().toSeconds();
        window = now;
        sentBefore = sent;
        return pending && slow;
    }
}
