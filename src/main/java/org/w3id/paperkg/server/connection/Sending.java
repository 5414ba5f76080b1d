package org.w3id.paperkg.server.connection;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/** Sends bodies that lie there whole, at the pace of the client and with no thread meanwhile. */
public final class Sending {
    // fits into the buffer of a response, which Jetty sends with no thread itself
    private static final int SMALL = 16 * 1024;

    private static final int PIECE = 16 * 1024;

    private static final AtomicLong IN_MEMORY = new AtomicLong();

    private Sending() {}

    /** Runs when all is sent, or the client is gone. */
    @FunctionalInterface
    public interface End {
        void close() throws IOException;
    }

    /**
     * Sends what is in memory. While many slow clients read such answers at once, more of them wait
     * on disk.
     */
    public static void send(HttpServletRequest request, HttpServletResponse response, byte[] bytes)
            throws IOException {
        if (bytes.length <= SMALL) {
            response.getOutputStream().write(bytes);
            return;
        }
        long most = Runtime.getRuntime().maxMemory() / 16;
        if (IN_MEMORY.addAndGet(bytes.length) <= most) {
            send(
                    request,
                    response,
                    new ByteArrayInputStream(bytes),
                    () -> IN_MEMORY.addAndGet(-bytes.length));
            return;
        }
        IN_MEMORY.addAndGet(-bytes.length);
        Path file = Files.createTempFile("paperkg-answer", ".tmp");
        Files.write(file, bytes);
        send(
                request,
                response,
                Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE),
                () -> {});
    }

    /**
     * Returns at once; the request lasts until all is sent.
     *
     * @param content is closed then
     * @param end what else is to be done then
     */
    public static void send(
            HttpServletRequest request, HttpServletResponse response, InputStream content, End end)
            throws IOException {
        EndPoint connection = connection(request);
        AsyncContext sending = request.startAsync();
        sending.setTimeout(0);
        ServletOutputStream out = response.getOutputStream();
        Runnable last =
                () -> {
                    try (content) {
                        end.close();
                    } catch (IOException e) {
                        connection.close(e);
                    } finally {
                        sending.complete();
                    }
                };
        out.setWriteListener(new Writer(content, out, last, connection));
    }

    private static EndPoint connection(HttpServletRequest request) {
        return ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint();
    }

    /** Writes as much as the connection takes, each time it takes some. */
    private static final class Writer implements WriteListener {
        private final byte[] piece = new byte[PIECE];
        private final InputStream content;
        private final ServletOutputStream out;
        private final Runnable last;
        private final EndPoint connection;
        private boolean ended;

        Writer(InputStream content, ServletOutputStream out, Runnable last, EndPoint connection) {
            this.content = content;
            this.out = out;
            this.last = last;
            this.connection = connection;
        }

        @Override
        public void onWritePossible() throws IOException {
            while (!ended && out.isReady()) {
                int length = content.read(piece);
                if (length < 0) {
                    end();
                } else {
                    out.write(piece, 0, length);
                }
            }
        }

        /** The client is gone, or the file cannot be read: a part must not look like the whole. */
        @Override
        public void onError(Throwable failure) {
            connection.close(failure);
            end();
        }

        private void end() {
            if (!ended) {
                ended = true;
                last.run();
            }
        }
    }
}
