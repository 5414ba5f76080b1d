package org.w3id.paperkg.server.http;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * How large a request may be. Refuses those that are small on the way and large where they are
 * read: compressed bodies, and forms of many fields. Jetty 12.1 copies all values of a field for
 * each more of them, and its own limit counts names.
 */
public final class RequestLimits extends Handler.Wrapper {
    /** Of a body, in bytes; a larger one is a 413. */
    public static final int LARGEST_BODY = 1024 * 1024;

    /** Of the address and all headers together, in bytes; longer ones are a 414 or 431. */
    public static final int LONGEST_HEADERS = 64 * 1024;

    private static final int BAD_REQUEST = 400;
    private static final int UNSUPPORTED = 415;
    private static final int MOST_FIELDS = 1_000;
    private static final String TOO_MANY =
            "a request may have %,d parameters, and this one has more".formatted(MOST_FIELDS);
    private static final String FORM = "application/x-www-form-urlencoded";

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String coding = header(request, HttpHeader.CONTENT_ENCODING).orElse("identity");
        if (!coding.isBlank() && !coding.strip().equalsIgnoreCase("identity")) {
            // rfc9110, 15.5.16: tells a wrong coding from a wrong type
            response.getHeaders().put(HttpHeader.ACCEPT_ENCODING, "identity");
            String refusal = "a body is taken as it is, not in the coding '%s'".formatted(coding);
            Response.writeError(request, response, callback, UNSUPPORTED, refusal);
            return true;
        }
        String query = Optional.ofNullable(request.getHttpURI().getQuery()).orElse("");
        if (query.chars().filter(c -> c == '&').count() >= MOST_FIELDS) {
            Response.writeError(request, response, callback, BAD_REQUEST, TOO_MANY);
            return true;
        }
        boolean form = header(request, HttpHeader.CONTENT_TYPE).orElse("").startsWith(FORM);
        return super.handle(form ? new Form(request) : request, response, callback);
    }

    private static Optional<String> header(Request request, HttpHeader name) {
        return Optional.ofNullable(request.getHeaders().get(name));
    }

    /**
     * Counts fields as they arrive, so that none is kept when there are too many. The rest of such
     * a body, which {@link #LARGEST_BODY} bounds, is read and dropped: a client that is still
     * sending when the connection ends would not see the answer.
     */
    private static final class Form extends Request.Wrapper {
        private int separators;

        Form(Request request) {
            super(request);
        }

        @Override
        public Content.Chunk read() {
            while (true) {
                Content.Chunk chunk = super.read();
                if (chunk == null || Content.Chunk.isFailure(chunk)) {
                    return chunk;
                }
                count(chunk.getByteBuffer());
                if (separators < MOST_FIELDS) {
                    return chunk;
                }
                boolean last = chunk.isLast();
                chunk.release();
                if (last) {
                    return Content.Chunk.from(
                            new HttpException.RuntimeException(BAD_REQUEST, TOO_MANY));
                }
            }
        }

        private void count(ByteBuffer bytes) {
            for (int i = bytes.position(); i < bytes.limit(); i++) {
                if (bytes.get(i) == '&') {
                    separators++;
                }
            }
        }
    }
}
