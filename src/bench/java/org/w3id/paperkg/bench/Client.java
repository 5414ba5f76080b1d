package org.w3id.paperkg.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks over connections that are kept, and reads answers to their end. */
final class Client {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * Returns the bytes of the answer.
     *
     * @throws IOException also when it is not 200
     */
    long ask(URI address, String accept) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address).header("Accept", accept).timeout(LONGEST).build();
        HttpResponse<InputStream> response =
                http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            long bytes = body.transferTo(OutputStream.nullOutputStream());
            if (response.statusCode() != 200) {
                throw new IOException(address + " is answered with " + response.statusCode());
            }
            return bytes;
        }
    }
}
