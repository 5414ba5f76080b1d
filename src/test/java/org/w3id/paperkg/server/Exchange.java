package org.w3id.paperkg.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a server answered to a request with some headers, byte by byte. */
public record Exchange(String path, Map<String, String> asked, HttpResponse<byte[]> answer) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public static Exchange of(URI server, String method, String path, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(path))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        headers.forEach(request::header);
        try {
            return new Exchange(
                    path,
                    headers,
                    CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The same request with a condition. */
    public Exchange again(URI server, String tag) {
        Map<String, String> headers = new TreeMap<>(asked);
        headers.put("If-None-Match", tag);
        return of(server, "GET", path, headers);
    }

    public int status() {
        return answer.statusCode();
    }

    public String header(String name) {
        return String.join(", ", answer.headers().allValues(name));
    }

    public String tag() {
        return header("ETag");
    }

    /** The body, and what it is read as. */
    public String body() {
        return List.of(
                        HexFormat.of().formatHex(answer.body()),
                        header("Content-Type"),
                        header("Content-Encoding"))
                .toString();
    }

    @Override
    public String toString() {
        return path + " " + asked + " " + status() + " " + tag();
    }
}
