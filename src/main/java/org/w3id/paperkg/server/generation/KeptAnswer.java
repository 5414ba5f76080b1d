package org.w3id.paperkg.server.generation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3id.paperkg.server.http.EncodedBody;
import org.w3id.paperkg.server.http.HeldAnswer;

/**
 * A whole answer with status 200, to be given again.
 *
 * @param headers that its servlet set; what filters set, they set again
 */
record KeptAnswer(Map<String, List<String>> headers, EncodedBody body) {
    // objects, references and what a hash table has of them
    private static final int BYTES_BESIDES = 1_000;

    // Fuseki's number of a run, of which an answer that is given again has none
    private static final String RUN = "Fuseki-Request-Id";

    /** What a response has in its header by now. */
    static Map<String, List<String>> headersOf(HttpServletResponse response) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String name : response.getHeaderNames()) {
            headers.put(name, List.copyOf(response.getHeaders(name)));
        }
        return headers;
    }

    /**
     * @param before the header as it was when the servlet began
     */
    static KeptAnswer of(
            HttpServletResponse response, Map<String, List<String>> before, EncodedBody body) {
        Map<String, List<String>> set = headersOf(response);
        set.entrySet().removeIf(header -> header.getValue().equals(before.get(header.getKey())));
        set.keySet().removeIf(RUN::equalsIgnoreCase);
        return new KeptAnswer(set, body);
    }

    /** The same for clients who take gzip, or who do not. */
    KeptAnswer recoded(boolean gzip) throws IOException {
        String type = headers.getOrDefault("Content-Type", List.of("")).get(0);
        return new KeptAnswer(headers, body.recoded(gzip, type));
    }

    void to(HeldAnswer response) throws IOException {
        headers.forEach(
                (name, values) -> {
                    List<String> more = new ArrayList<>(values);
                    response.setHeader(name, more.remove(0));
                    more.forEach(value -> response.addHeader(name, value));
                });
        response.replaceBy(body);
    }

    /** What it takes of the memory, in bytes, about. */
    int size() {
        int text = headers.values().stream().flatMap(List::stream).mapToInt(String::length).sum();
        return BYTES_BESIDES + text + body.bytes().length;
    }
}
