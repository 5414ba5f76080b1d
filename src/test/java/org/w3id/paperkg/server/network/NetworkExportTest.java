package org.w3id.paperkg.server.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.graph.GraphSettings;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.SampleServer;
import org.w3id.paperkg.server.ServerExtension;
import org.w3id.paperkg.store.Store;

/** The network as files at {@code /network/export}, on the bundled sample. */
class NetworkExportTest {
    @TempDir Path folder;

    @RegisterExtension
    static final ServerExtension served = ServerExtension.sharing(TestStore.SAMPLE);

    private static HttpResponse<String> export(String parameters) {
        return served.http().get("network/export?" + parameters);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static JsonArray items(String parameters) {
        return JSON.parse(export("format=vosviewer&" + parameters).body())
                .get("network")
                .getAsObject()
                .get("items")
                .getAsArray();
    }

    @ParameterizedTest
    @CsvSource({
        "graphml, application/graphml+xml, coauthors.graphml",
        "gexf, application/gexf+xml, coauthors.gexf",
        "vosviewer, application/json, coauthors.json",
        "vosviewer-text, application/zip, coauthors.zip",
        "csv, application/zip, coauthors.zip",
        "dot, text/vnd.graphviz;charset=utf-8, coauthors.dot"
    })
    void answersEachFormatAsAFile(String format, String type, String name) {
        HttpResponse<String> response = export("format=" + format);
        assertEquals(200, response.statusCode());
        assertEquals(type, header(response, "Content-Type"));
        assertEquals(
                "attachment; filename=\"" + name + "\"", header(response, "Content-Disposition"));
        assertEquals("*", header(response, "Access-Control-Allow-Origin"));
    }

    @Test
    void givesTheWholeNetwork() {
        assertEquals(645, items("").size());
    }

    @Test
    void givesThePeopleAroundAnAuthor() {
        HttpResponse<String> response = export("format=gexf&author=percy-liang");
        assertEquals(
                "attachment; filename=\"coauthors-percy-liang.gexf\"",
                header(response, "Content-Disposition"));
        int near = items("author=Liang,+Percy").size();
        int far = items("author=percy+liang&depth=2").size();
        assertTrue(1 < near && near < far && far < 645, near + " " + far);
        assertTrue(items("author=percy-liang&author=Dahua+Lin").size() > near);
    }

    @Test
    void aBoundedNeighbourhoodSaysInAHeaderHowManyItLeavesOut() {
        String around = "format=gexf&author=percy-liang&depth=2";
        int all = items("author=percy-liang&depth=2&limit=600").size();
        HttpResponse<String> few = export(around + "&limit=3");
        assertEquals(Integer.toString(all - 4), header(few, "Left-Out"));
        assertTrue(header(few, "Access-Control-Expose-Headers").contains("Left-Out"));
        assertTrue(export(around + "&limit=600").headers().firstValue("Left-Out").isEmpty());
        assertEquals(400, export("format=gexf&limit=3").statusCode());
        assertTrue(export("format=gexf").headers().firstValue("Left-Out").isEmpty());
    }

    @Test
    void givesThePapersOfATopicAndATime() {
        int all = items("topic=large-language-model").size();
        int some = items("topic=" + Http.encode("대규모 언어 모델") + "&since=2024-02-12").size();
        assertTrue(0 < some && some < all && all < 645, some + " " + all);
        int tied = items("minPapers=2&tiedOnly=true").size();
        assertTrue(0 < tied && tied < 645, "tied: " + tied);
        assertTrue(items("maxTeamSize=3&tiedOnly=true").size() < 645);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "format=dot&x=1 | 400 | there is no parameter 'x' here; it takes author, depth,"
                        + " format,",
                "depth=1 | 400 | parameter 'format' is missing; it is one of graphml, gexf,",
                "format=doc | 400 | parameter 'format': 'doc' is no format; choose of graphml,",
                "format=dot&format=csv | 400 | parameter 'format' is given 2 times",
                "format=dot&depth=2 | 400 | parameter 'depth': '2' counts from an author",
                "format=dot&author=percy-liang&depth=0 | 400 | 'depth': '0' is not a whole number",
                "format=dot&minPapers=many | 400 | 'minPapers': 'many' is not a whole number",
                "format=dot&since=2024 | 400 | parameter 'since': '2024' is not a date",
                "format=dot&tiedOnly=yes | 400 | 'tiedOnly': 'yes' is neither true nor false",
                "format=dot&topic=qqqqqqqqq | 400 | 'qqqqqqqqq' is no topic",
                "format=dot&author=qqqqqqqqq | 400 | 'qqqqqqqqq' is no author's name",
                "format=dot&since=2034-01-01 | 404 | nobody is left in that part of the network"
            })
    void refusesWithASentence(String parameters, int status, String sentence) {
        HttpResponse<String> response = export(parameters);
        assertEquals(status, response.statusCode());
        assertEquals("application/problem+json", header(response, "Content-Type"));
        JsonObject problem = JSON.parse(response.body());
        String detail = problem.get("detail").getAsString().value();
        assertTrue(detail.contains(sentence), detail);
        assertEquals("*", header(response, "Access-Control-Allow-Origin"));
    }

    @Test
    void saysWhoMayBeMeant() {
        assertTrue(
                export("format=dot&author=percy+lian")
                        .body()
                        .contains("[ \"Percy Liang (percy-liang)\" ]"));
        assertTrue(
                export("format=dot&topic=large+language+modl")
                        .body()
                        .contains("\"large language model (large-language-model)\""));
    }

    @Test
    void sendsTwoFilesAsAnArchiveThatOpens() throws Exception {
        URI uri = served.uri().resolve("network/export?format=csv&author=percy-liang");
        byte[] body =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(uri).build(),
                                HttpResponse.BodyHandlers.ofByteArray())
                        .body();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
            assertEquals("coauthors-percy-liang-nodes.csv", zip.getNextEntry().getName());
            assertEquals("coauthors-percy-liang-edges.csv", zip.getNextEntry().getName());
        }
    }

    @Test
    void readsTheGenerationThatIsServed() throws IOException {
        Path here = folder.resolve("switching");
        Store switching = TestStore.of(TestStore.SAMPLE, here);
        try (SampleServer other = SampleServer.on(switching)) {
            Http client = other.http();
            String before = client.get("network/export?format=dot").body();
            TestStore.build(
                    switching,
                    List.of(TestStore.SAMPLE.resolve("2024/02/12.md")),
                    GraphSettings.DEFAULT_BASE);
            assertTrue(other.server().refresh());
            String after = client.get("network/export?format=dot").body();
            assertTrue(after.length() < before.length());
        }
    }
}
