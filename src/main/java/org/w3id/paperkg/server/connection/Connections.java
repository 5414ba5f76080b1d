package org.w3id.paperkg.server.connection;

import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHandler;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Keeps slow clients from taking threads, memory and connections. */
public final class Connections {
    // each piece of a body, however small, keeps a buffer of the connection
    private static final int BUFFER = 8 * 1024;
    private static final long PIECES = 2_000;
    // bytes that the system keeps of an answer on its way; else it takes megabytes
    private static final int UNREAD = 256 * 1024;
    private static final int IDLE_WHEN_FULL_MILLIS = 1_000;
    private static final int IDLE_THREAD_MILLIS = 10_000;
    private static final int IDLE_THREADS_ENDED_AT_ONCE = 50;

    private Connections() {}

    /** To be called before other handlers are put before those of the server. */
    public static void limit(Server server, ConnectionLimits limits) {
        // bodies are read to their end before anybody works on the request, with no thread
        server.insertHandler(
                new EagerContentHandler(
                        new EagerContentHandler.RetainedContentLoaderFactory(
                                PIECES * BUFFER, BUFFER, true)));
        letAnswersBeSentLater(server);
        limitThreads(server);
        for (var connector : server.getConnectors()) {
            ServerConnector sockets = (ServerConnector) connector;
            sockets.setIdleTimeout(limits.idle().toMillis());
            sockets.setAcceptedSendBufferSize(UNREAD);
            connector.addBean(new ConnectionWatch(connector, limits));
        }
        NetworkConnectionLimit most =
                new NetworkConnectionLimit(
                        ConnectionLimits.MOST_CONNECTIONS, server.getConnectors());
        most.setEndPointIdleTimeout(IDLE_WHEN_FULL_MILLIS);
        server.addBean(most);
    }

    private static void letAnswersBeSentLater(Server server) {
        for (ServletContextHandler context : server.getDescendants(ServletContextHandler.class)) {
            ServletHandler servlets = context.getServletHandler();
            for (var filter : servlets.getFilters()) {
                filter.setAsyncSupported(true);
            }
            for (var servlet : servlets.getServlets()) {
                servlet.setAsyncSupported(true);
            }
        }
    }

    private static void limitThreads(Server server) {
        QueuedThreadPool threads = (QueuedThreadPool) server.getThreadPool();
        threads.setMaxThreads(ConnectionLimits.MOST_THREADS);
        threads.setIdleTimeout(IDLE_THREAD_MILLIS);
        threads.setMaxEvictCount(IDLE_THREADS_ENDED_AT_ONCE);
    }
}
