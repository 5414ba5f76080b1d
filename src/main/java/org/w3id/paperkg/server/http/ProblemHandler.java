package org.w3id.paperkg.server.http;

import java.nio.ByteBuffer;
import java.util.Objects;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Gives a reason for requests that are too broken to reach a servlet. */
public final class ProblemHandler extends ErrorHandler {
    private final ProblemWriter writer;

    public ProblemHandler(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            String message,
            Throwable cause,
            Callback callback) {
        HttpFields headers = request.getHeaders();
        ProblemBody body =
                body(
                        Problems.ofStatus(status, Objects.requireNonNullElse(message, "")),
                        ResultFormat.prefersPage(headers.get(HttpHeader.ACCEPT)),
                        ReaderLanguage.of(null, headers.get(HttpHeader.ACCEPT_LANGUAGE)));
        SecurityHeaders.put(response.getHeaders());
        response.getHeaders().put("Access-Control-Allow-Origin", "*");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, body.contentType());
        response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, body.language().tag());
        response.write(true, ByteBuffer.wrap(body.bytes()), callback);
    }

    private ProblemBody body(Problem problem, boolean page, ReaderLanguage reader) {
        return page
                ? ProblemBody.page(writer.page(problem, reader, "", ""), reader)
                : ProblemBody.json(writer.json(problem));
    }
}
