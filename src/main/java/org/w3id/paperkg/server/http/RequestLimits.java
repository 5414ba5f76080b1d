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
 * Refuses requests that are small on the way and large where they are read: compressed bodies, and
 * forms of many fields. Jetty 12.1 copies all values of a field for each more of them, and its own
 * limit counts names.
 */
public final class RequestLimits extends Handler.Wrapper {
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

    /** Counts fields as they arrive, so that none is read when there are too many. */
    private static final class Form extends Request.Wrapper {
        private int separators;

        Form(Request request) {
            super(request);
        }

        @Override
        public Content.Chunk read() {
            Content.Chunk chunk = super.read();
            if (chunk == null || Content.Chunk.isFailure(chunk)) {
                return chunk;
            }
            ByteBuffer bytes = chunk.getByteBuffer();
            for (int i = bytes.position(); i < bytes.limit(); i++) {
                if (bytes.get(i) == '&') {
                    separators++;
                }
            }
            if (separators < MOST_FIELDS) {
                return chunk;
            }
            chunk.release();
            return Content.Chunk.from(new HttpException.RuntimeException(BAD_REQUEST, TOO_MANY));
        }
    }
}
