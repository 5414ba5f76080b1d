package org.w3id.paperkg.server.connection;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A connection that asks, or reads, no faster than it is told to. */
public final class SlowClient implements AutoCloseable {
    private static final int SMALL_BUFFER = 4 * 1024;

    private final Socket socket = new Socket();

    public SlowClient(URI server) throws IOException {
        socket.setReceiveBufferSize(SMALL_BUFFER);
        socket.connect(new InetSocketAddress("127.0.0.1", server.getPort()));
    }

    /** Lines are ended as HTTP has them. */
    public SlowClient send(String text) throws IOException {
        socket.getOutputStream()
                .write(text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** A body that is announced and of which most does not come. */
    public static String halfABody() {
        return "POST /sparql HTTP/1.1\nHost: localhost\nContent-Type: application/sparql-query\n"
                + "Content-Length: 1000\n\nASK {";
    }

    /** Headers that go on. */
    public static String halfAHeader() {
        return "GET /sparql?query=ASK%7B%7D HTTP/1.1\nHost: localhost\nAccept: ";
    }

    public static String get(String path) {
        return "GET /%s HTTP/1.1\nHost: localhost\nAccept: */*\n\n".formatted(path);
    }

    /** Reads some bytes; returns how many came, or -1 when the server has closed. */
    public int read(int most) throws IOException {
        InputStream in = socket.getInputStream();
        try {
            return in.read(new byte[most]);
        } catch (IOException reset) {
            return -1;
        }
    }

    /** Whether the server has closed, once all that it sent is read. */
    public boolean isClosedWithin(int millis) throws IOException {
        socket.setSoTimeout(millis);
        try {
            InputStream in = socket.getInputStream();
            byte[] bytes = new byte[64 * 1024];
            while (in.read(bytes) >= 0) {
                continue;
            }
            return true;
        } catch (java.net.SocketTimeoutException open) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
