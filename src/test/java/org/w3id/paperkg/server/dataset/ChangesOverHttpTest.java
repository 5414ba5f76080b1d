package org.w3id.paperkg.server.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.graph.GraphSettings;
import org.w3id.paperkg.server.ServerExtension;
import org.w3id.paperkg.store.DumpFile;

/** Dumps of several builds, and what changed between them, over HTTP. */
class ChangesOverHttpTest {
    private static final Path FIRST = TestStore.SAMPLE.resolve("2024/02/12.md");
    private static final Path SECOND = TestStore.SAMPLE.resolve("2023/12/08.md");
    private static final String NAME = DumpFile.NTRIPLES.fileName();

    @RegisterExtension final ServerExtension served = ServerExtension.of(FIRST);

    private void next(Path digests) throws IOException {
        TestStore.build(served.store(), List.of(digests), GraphSettings.DEFAULT_BASE);
        assertTrue(served.server().refresh());
    }

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
    void knowsTheVersionThatAClientHas() throws Exception {
        String etag = header(get("dumps/" + NAME), "ETag");
        assertEquals(304, get("dumps/" + NAME, "If-None-Match", etag).statusCode());
        assertEquals(
                206, get("dumps/" + NAME, "Range", "bytes=0-1", "If-Range", etag).statusCode());
        next(SECOND);
        assertEquals(200, get("dumps/" + NAME, "If-None-Match", etag).statusCode());
        assertEquals(
                200, get("dumps/" + NAME, "Range", "bytes=0-1", "If-Range", etag).statusCode());
    }

    @Test
    void keepsOneAddressForTheLatestAndOneForEachBuild() throws Exception {
        byte[] old = file();
        next(SECOND);
        assertArrayEquals(file(), get("dumps/" + NAME).body());
        assertArrayEquals(file(), get("dumps/latest/" + NAME).body());
        assertArrayEquals(file(), get("dumps/000002/" + NAME).body());
        assertArrayEquals(old, get("dumps/000001/" + NAME).body());
        next(FIRST);
        assertArrayEquals(old, get("dumps/latest/" + NAME).body());
        assertEquals(410, get("dumps/000001/" + NAME).statusCode());
        assertEquals(404, get("dumps/000009/" + NAME).statusCode());
        assertEquals(404, get("dumps/paperkg.zip").statusCode());
    }

    @Test
    void patchesTheGraphOfABuildIntoTheCurrentOne() throws Exception {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        byte[] old = get("dumps/" + NAME).body();
        Txn.executeWrite(dataset, () -> parse(old, dataset.getDefaultGraph()));
        next(SECOND);
        HttpResponse<byte[]> patch = get("changes?since=000001");
        assertEquals("application/rdf-patch", header(patch, "Content-Type"));
        RDFPatchOps.applyChange(dataset, RDFPatchOps.read(new ByteArrayInputStream(patch.body())));
        Graph current = GraphFactory.createDefaultGraph();
        parse(get("dumps/" + NAME).body(), current);
        assertTrue(
                Txn.calculateRead(
                        dataset, () -> current.isIsomorphicWith(dataset.getDefaultGraph())));
    }

    @Test
    void namesTheBuildsThatItHas() throws Exception {
        next(SECOND);
        next(FIRST);
        for (String[] wrong :
                new String[][] {
                    {"changes", "400"},
                    {"changes?since=000001", "410"},
                    {"changes?since=000009", "404"},
                    {"changes?since=..", "404"}
                }) {
            HttpResponse<byte[]> answer = get(wrong[0]);
            assertEquals(Integer.parseInt(wrong[1]), answer.statusCode(), wrong[0]);
            String body = new String(answer.body(), StandardCharsets.UTF_8);
            assertTrue(body.contains("000002") && body.contains("000003"), body);
        }
    }

    private static void parse(byte[] dump, Graph graph) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(dump))) {
            RDFParser.source(in).lang(Lang.NTRIPLES).parse(graph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
