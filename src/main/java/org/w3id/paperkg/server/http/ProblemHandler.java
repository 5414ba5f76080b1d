package org.w3id.paperkg.server.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.w3id.paperkg.query.resource.LabelLanguage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Gives a reason for requests that are too broken to reach a servlet. */
public final class ProblemHandler extends ErrorHandler {
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
        boolean page = ResultFormat.prefersPage(request.getHeaders().get(HttpHeader.ACCEPT));
        Problem problem = Problems.ofStatus(status, message);
        ReaderLanguage reader =
                ReaderLanguage.of(null, request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
        response.getHeaders().put("Access-Control-Allow-Origin", "*");
        response.getHeaders()
                .put(
                        HttpHeader.CONTENT_TYPE,
                        page ? "text/html;charset=utf-8" : Problem.MEDIA_TYPE);
        response.getHeaders()
                .put(
                        HttpHeader.CONTENT_LANGUAGE,
                        (page ? reader.language() : LabelLanguage.ENGLISH).tag());
        byte[] body =
                (page ? problem.page(reader, "", "") : problem.json() + "\n")
                        .getBytes(StandardCharsets.UTF_8);
        response.write(true, ByteBuffer.wrap(body), callback);
    }
}
