package org.w3id.paperkg.server.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.server.ServerExtension;
import org.w3id.paperkg.store.DumpFile;

/** The graph as files over HTTP. */
class DumpsOverHttpTest {
    private static final Path FIRST = TestStore.SAMPLE.resolve("2024/02/12.md");
    private static final String NAME = DumpFile.NTRIPLES.fileName();

    @RegisterExtension static final ServerExtension served = ServerExtension.sharing(FIRST);

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(served.uri().resolve(path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private byte[] file() throws IOException {
        return Files.readAllBytes(
                served.store()
                        .dumps(served.store().currentName().orElseThrow())
                        .file(DumpFile.NTRIPLES));
    }

    @Test
    void looksAtADumpWithoutItsBytes() {
        HttpResponse<String> packed =
                served.http().ask("HEAD", "dumps/paperkg.nt.gz", "Range", "bytes=0-9");
        assertEquals(200, packed.statusCode(), "ranges are of GET only");
        long length = packed.headers().firstValueAsLong("Content-Length").orElse(0);
        assertTrue(length > 1000, "" + length);
        HttpResponse<String> unpacked = served.http().ask("HEAD", "dumps/paperkg.nt");
        assertEquals(200, unpacked.statusCode());
        assertEquals(-1, unpacked.headers().firstValueAsLong("Content-Length").orElse(-1));
    }

    @Test
    void sendsEachDumpWithItsChecksum() throws Exception {
        for (DumpFile dump : DumpFile.values()) {
            HttpResponse<byte[]> answer = get("dumps/" + dump.fileName());
            assertEquals(200, answer.statusCode());
            assertEquals("application/gzip", header(answer, "Content-Type"));
            String sum = served.http().get("dumps/" + dump.fileName() + ".sha256").body();
            assertEquals("\"" + sum.split(" ")[0] + "\"", header(answer, "ETag"));
            assertArrayEquals(
                    Files.readAllBytes(served.store().dumps("000001").file(dump)), answer.body());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-9, 0, 10",
        "bytes=5-, 5, -1",
        "bytes=-7, -7, -1",
        "bytes=3-99999999, 3, -1"
    })
    void sendsAPart(String range, int from, int to) throws Exception {
        byte[] whole = file();
        int first = from < 0 ? whole.length + from : from;
        int end = to < 0 ? whole.length : to;
        HttpResponse<byte[]> answer = get("dumps/" + NAME, "Range", range);
        assertEquals(206, answer.statusCode());
        assertEquals(
                "bytes %d-%d/%d".formatted(first, end - 1, whole.length),
                header(answer, "Content-Range"));
        assertArrayEquals(Arrays.copyOfRange(whole, first, end), answer.body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"bytes=0-1,4-5", "bytes=9-3", "bytes=-", "lines=1-2", "bytes=a-b"})
    void sendsTheWholeForRangesItDoesNotServe(String range) throws Exception {
        assertEquals(200, get("dumps/" + NAME, "Range", range).statusCode());
    }

    @Test
    void refusesAPartBeyondTheEnd() throws Exception {
        HttpResponse<byte[]> answer = get("dumps/" + NAME, "Range", "bytes=999999999-");
        assertEquals(416, answer.statusCode());
        assertEquals("bytes */" + file().length, header(answer, "Content-Range"));
        assertEquals(416, get("dumps/" + NAME, "Range", "bytes=-0").statusCode());
    }

    @Test
    void listsTheDumpsForPeopleAndPrograms() {
        JsonObject list = JSON.parse(served.http().get("dumps/").body());
        assertEquals("000001", list.get("build").getAsString().value());
        assertEquals(4, list.get("files").getAsArray().size());
        String page = served.http().get("dumps/", "text/html").body();
        assertTrue(page.contains("/dumps/paperkg-facts.nt.gz\""), page);
        assertTrue(page.contains("no commercial use"), page);
        String korean = served.http().get("dumps/?lang=ko", "text/html").body();
        assertTrue(korean.contains("상업적으로 이용하지"), korean);
        assertTrue(served.http().get("dumps/", "text/turtle").body().contains("void:dataDump"));
    }

    @Test
    void givesReadersOfRdfWhatIsInTheFile() throws Exception {
        byte[] text = new GZIPInputStream(new ByteArrayInputStream(file())).readAllBytes();
        HttpResponse<byte[]> plain = get("dumps/paperkg.nt");
        assertEquals("application/n-triples", header(plain, "Content-Type"));
        assertEquals("", header(plain, "Content-Encoding"));
        assertArrayEquals(text, plain.body());
        HttpResponse<byte[]> coded = get("dumps/latest/paperkg.nt", "Accept-Encoding", "gzip");
        assertEquals("gzip", header(coded, "Content-Encoding"));
        assertArrayEquals(file(), coded.body());
        assertEquals(
                304, get("dumps/paperkg.nt", "If-None-Match", header(plain, "ETag")).statusCode());
        assertEquals(404, get("dumps/paperkg.rdf").statusCode());
    }
}
