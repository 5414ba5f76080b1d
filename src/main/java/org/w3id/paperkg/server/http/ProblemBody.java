package org.w3id.paperkg.server.http;

import java.nio.charset.StandardCharsets;
import org.w3id.paperkg.query.resource.LabelLanguage;

/** A problem as it is sent: a page or JSON, as the client accepts. */
record ProblemBody(String contentType, LabelLanguage language, byte[] bytes) {
    private static final String MEDIA_TYPE = "application/problem+json";

    static ProblemBody page(String html, ReaderLanguage reader) {
        return new ProblemBody(
                "text/html;charset=utf-8",
                reader.language(),
                html.getBytes(StandardCharsets.UTF_8));
    }

    static ProblemBody json(String json) {
        return new ProblemBody(
                MEDIA_TYPE, LabelLanguage.ENGLISH, (json + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
