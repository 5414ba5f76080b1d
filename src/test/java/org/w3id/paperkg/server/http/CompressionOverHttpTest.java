package org.w3id.paperkg.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.ServerExtension;

/** Answers travel compressed where that is worth it and wanted. */
class CompressionOverHttpTest {
    private static final Path ONE_DAY = TestStore.SAMPLE.resolve("2024/02/12.md");
    private static final String ROWS =
            "sparql?query=" + Http.encode("SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o LIMIT 50");

    @RegisterExtension static final ServerExtension served = ServerExtension.sharing(ONE_DAY);

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void largeAnswersAreCompressedAndSmallOnesAreNot() throws Exception {
        HttpResponse<byte[]> coded = bytes(ROWS);
        assertEquals("gzip", header(coded, "Content-Encoding"));
        String text =
                new String(
                        new GZIPInputStream(new ByteArrayInputStream(coded.body())).readAllBytes(),
                        StandardCharsets.UTF_8);
        assertEquals(served.http().get(ROWS).body(), text);
        assertTrue(coded.body().length < text.length() / 3);
        assertEquals("", header(bytes("sparql?query=ASK%7B%7D"), "Content-Encoding"));
        HttpResponse<String> unwanted =
                served.http().ask("GET", ROWS, "Accept-Encoding", "gzip;q=0");
        assertEquals("", header(unwanted, "Content-Encoding"));
    }

    private static HttpResponse<byte[]> bytes(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(served.uri().resolve(path))
                                .header("Accept-Encoding", "deflate, gzip;q=0.8")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }
}
