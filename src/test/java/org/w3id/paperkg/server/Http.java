package org.w3id.paperkg.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;

/**
 * A plain HTTP client on one server. Requests with a body go over connections of their own: a
 * server that refuses one may close its connection with the body unread.
 */
public record Http(URI server) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public HttpResponse<String> get(String path, String accept) {
        return send(request(path).header("Accept", accept).GET());
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Waits until what first requests need is read. */
    public void awaitReady() {
        while (get("health/ready").statusCode() != 200) {
            LockSupport.parkNanos(20_000_000);
        }
    }

    /** Any method without a body, with headers by name and value. */
    public HttpResponse<String> ask(String method, String path, String... headers) {
        HttpRequest.Builder asked =
                request(path).method(method, HttpRequest.BodyPublishers.noBody());
        return send(headers.length == 0 ? asked : asked.headers(headers));
    }

    public HttpResponse<String> sparql(String query, String accept) {
        return get("sparql?query=" + encode(query), accept);
    }

    public HttpResponse<String> post(String path, String type, String body) {
        HttpRequest.BodyPublisher content = HttpRequest.BodyPublishers.ofString(body);
        return send(
                HttpClient.newHttpClient(),
                request(path).header("Content-Type", type).POST(content));
    }

    public HttpResponse<String> method(String method, String path) {
        HttpRequest.BodyPublisher triple =
                HttpRequest.BodyPublishers.ofString("<a:s> <a:p> <a:o> .");
        return send(HttpClient.newHttpClient(), request(path).method(method, triple));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(CLIENT, request);
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
