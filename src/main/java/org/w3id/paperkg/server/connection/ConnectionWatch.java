package org.w3id.paperkg.server.connection;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/**
 * Closes connections whose clients send or read too slowly. Jetty's idle time begins anew with each
 * byte, and its minimum data rate (12.1.1) divides the bytes of all requests by the time of one.
 */
final class ConnectionWatch extends AbstractLifeCycle {
    private static final int LOOKS_IN_A_REQUEST = 20;

    private final Connector connector;
    private final ConnectionLimits limits;
    private final ScheduledExecutorScheduler clock =
            new ScheduledExecutorScheduler("paperkg-connections", true);
    // of the one thread that looks
    private final Map<EndPoint, ClientPace> paces = new WeakHashMap<>();

    ConnectionWatch(Connector connector, ConnectionLimits limits) {
        this.connector = connector;
        this.limits = limits;
    }

    @Override
    protected void doStart() throws Exception {
        clock.start();
        lookLater();
    }

    @Override
    protected void doStop() throws Exception {
        clock.stop();
    }

    private void lookLater() {
        long pause = limits.request().toMillis() / LOOKS_IN_A_REQUEST;
        clock.schedule(this::look, pause, TimeUnit.MILLISECONDS);
    }

    private void look() {
        long now = System.nanoTime();
        for (EndPoint end : connector.getConnectedEndPoints()) {
            Connection connection = end.getConnection();
            if (connection != null && pace(end, now).isTooSlow(end, connection, now)) {
                end.close(new TimeoutException("the client is too slow"));
            }
        }
        if (!isStopping() && !isStopped()) {
            lookLater();
        }
    }

    private ClientPace pace(EndPoint end, long now) {
        return paces.computeIfAbsent(end, any -> new ClientPace(limits, now));
    }
}
