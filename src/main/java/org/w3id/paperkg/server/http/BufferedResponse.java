package org.w3id.paperkg.server.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A response of which nothing is sent yet; when it becomes an error, it starts anew. */
final class BufferedResponse extends HttpServletResponseWrapper implements HeldAnswer {
    private static final int FIRST_ERROR = 400;

    private final BufferedBody answer;
    private PrintWriter writer;

    BufferedResponse(HttpServletResponse response, BufferedBody answer) {
        super(response);
        this.answer = answer;
    }

    @Override
    public void setStatus(int status) {
        if (status >= FIRST_ERROR && getStatus() < FIRST_ERROR) {
            resetBuffer();
        }
        super.setStatus(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        setStatus(status);
        resetBuffer();
        setContentType("text/plain");
        if (message != null) {
            answer.write(message.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void sendError(int status) throws IOException {
        sendError(status, null);
    }

    @Override
    public void sendRedirect(String location, int status, boolean clear) {
        resetBuffer();
        setStatus(status);
        setHeader("Location", location);
    }

    @Override
    public void sendRedirect(String location) {
        sendRedirect(location, SC_FOUND, true);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return answer;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(answer, StandardCharsets.UTF_8));
        }
        return writer;
    }

    /** All that was written is in the answer from now on. */
    void complete() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public Optional<EncodedBody> encoded(HttpServletRequest request) throws IOException {
        complete();
        return answer.encoded(ContentCoding.accepted(request), getContentType());
    }

    @Override
    public void replaceBy(EncodedBody body) throws IOException {
        resetBuffer();
        answer.replaceBy(body);
    }

    // the length of what is sent is known when it is complete
    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    @Override
    public void flushBuffer() {}

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void resetBuffer() {
        writer = null;
        try {
            answer.discard();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot discard an answer", e);
        }
    }

    @Override
    public void reset() {
        resetBuffer();
        super.setStatus(SC_OK);
    }
}
