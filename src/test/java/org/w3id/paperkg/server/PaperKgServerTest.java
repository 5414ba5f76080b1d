package org.w3id.paperkg.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.store.DatasetConfig;
import org.w3id.paperkg.store.Store;
import org.w3id.paperkg.store.disk.StoreException;

/** The server on the bundled sample, asked over HTTP. */
class PaperKgServerTest {
    private static final ServerSettings ANY_PORT = new ServerSettings("127.0.0.1", 0);
    private static final Path CONFIG = Path.of("fuseki-config/paperkg.ttl");
    private static final String COUNT_PAPERS =
            "SELECT (COUNT(*) AS ?n) { ?p a <https://w3id.org/paperkg/ontology#Paper> }";

    @TempDir static Path folder;

    @RegisterExtension
    static final ServerExtension served = ServerExtension.sharing(TestStore.SAMPLE);

    @Test
    void answersSparqlByGetAndByPost() {
        assertEquals("n\r\n66\r\n", served.http().sparql(COUNT_PAPERS, "text/csv").body());
        String form = "query=" + Http.encode(COUNT_PAPERS);
        for (HttpResponse<String> posted :
                List.of(
                        served.http().post("sparql", "application/x-www-form-urlencoded", form),
                        served.http().post("sparql", "application/sparql-query", COUNT_PAPERS))) {
            assertEquals(200, posted.statusCode());
            assertTrue(posted.body().contains("\"66\""), posted.body());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, {",
        "application/sparql-results+xml, <?xml",
        "text/csv, n",
        "text/tab-separated-values, ?n"
    })
    void givesRowsInEachForm(String type, String start) {
        HttpResponse<String> response = served.http().sparql(COUNT_PAPERS, type);
        assertEquals(200, response.statusCode());
        assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith(type));
        assertTrue(response.body().startsWith(start), response.body());
    }

    @Test
    void givesTurtleForConstruct() {
        String construct =
                "CONSTRUCT { ?p a ?t } { ?p a ?t . ?p a <https://w3id.org/paperkg/ontology#Digest>"
                        + " }";
        HttpResponse<String> response = served.http().sparql(construct, "text/turtle");
        assertEquals(
                "text/turtle",
                response.headers().firstValue("Content-Type").orElse("").split(";")[0]);
        assertTrue(response.body().contains("digest/2024-02-12"));
    }

    @Test
    void talksToJenasOwnClient() {
        try (RDFConnection client =
                RDFConnectionRemote.newBuilder()
                        .destination(served.uri().toString())
                        .queryEndpoint("sparql")
                        .gspEndpoint("data")
                        .build()) {
            client.querySelect(COUNT_PAPERS, row -> assertEquals(66, row.getLiteral("n").getInt()));
            assertTrue(client.fetch().size() > 10_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLEAR ALL", "INSERT DATA { <a:s> <a:p> <a:o> }"})
    void refusesUpdates(String update) {
        String type = "application/x-www-form-urlencoded";
        int byForm =
                served.http().post("sparql", type, "update=" + Http.encode(update)).statusCode();
        int direct = served.http().post("sparql", "application/sparql-update", update).statusCode();
        int byGet = served.http().get("sparql?update=" + Http.encode(update)).statusCode();
        assertTrue(byForm >= 400 && byForm < 500, "form " + byForm);
        assertTrue(direct >= 400 && direct < 500, "direct " + direct);
        assertTrue(byGet >= 400 && byGet < 500, "get " + byGet);
        for (String path : new String[] {"update", "$/datasets", "sparql/update"}) {
            assertTrue(
                    served.http().post(path, "application/sparql-update", update).statusCode()
                            >= 400,
                    path);
        }
        assertEquals("n\r\n66\r\n", served.http().sparql(COUNT_PAPERS, "text/csv").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
    void refusesToChangeTheGraph(String method) {
        int status = served.http().method(method, "data?default").statusCode();
        assertTrue(status >= 400 && status < 500, method + " " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "data?default"})
    void servesTheDefaultGraph(String path) {
        HttpResponse<String> response = served.http().get(path, "application/n-triples");
        assertEquals(200, response.statusCode());
        assertEquals(
                store(),
                response.body().lines().count(),
                "lines of N-Triples are the triples of the manifest");
    }

    @Test
    void servesTheGraphAsReadableTurtle() {
        HttpResponse<String> response = served.http().get("data", "text/turtle");
        assertEquals(
                "text/turtle",
                response.headers().firstValue("Content-Type").orElse("").split(";")[0]);
        assertTrue(response.body().startsWith("@prefix"), response.body().substring(0, 200));
        assertTrue(response.body().contains("pkg:coauthor"));
    }

    private static long store() {
        try {
            return served.store().currentManifest().orElseThrow().triples();
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void callsNoOtherServer() throws IOException {
        try (ServerSocket canary = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            canary.setSoTimeout(300);
            String other = "<http://127.0.0.1:" + canary.getLocalPort() + "/sparql>";
            for (String query :
                    new String[] {
                        "SELECT * { SERVICE " + other + " { ?s ?p ?o } }",
                        "SELECT * { SERVICE SILENT " + other + " { ?s ?p ?o } }",
                        "SELECT * { BIND(" + other + " AS ?g) SERVICE ?g { ?s ?p ?o } }",
                        "SELECT * FROM " + other + " { ?s ?p ?o }"
                    }) {
                served.http().sparql(query, "text/csv");
            }
            assertThrows(java.net.SocketTimeoutException.class, canary::accept);
        }
        assertTrue(
                served.http()
                                .sparql(
                                        "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
                                        "text/csv")
                                .statusCode()
                        >= 400);
    }

    @Test
    void endsQueriesThatTakeTooLong() throws IOException {
        Path config = folder.resolve("impatient.ttl");
        Files.writeString(config, Files.readString(CONFIG).replace("10000,15000", "300,500"));
        Store impatient = new Store(served.store().folder(), DatasetConfig.read(config));
        try (PaperKgServer slow =
                PaperKgServer.start(impatient, QueryCatalog.bundled(), ANY_PORT)) {
            String product = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
            assertEquals(503, new Http(slow.uri()).sparql(product, "text/csv").statusCode());
            assertEquals(200, new Http(slow.uri()).sparql(COUNT_PAPERS, "text/csv").statusCode());
        }
    }

    @Test
    void saysThatThePortIsTaken() {
        ServerSettings taken = new ServerSettings("127.0.0.1", served.uri().getPort());
        CannotServeException refusal =
                assertThrows(
                        CannotServeException.class,
                        () -> PaperKgServer.start(served.store(), QueryCatalog.bundled(), taken));
        assertTrue(refusal.getMessage().contains("port " + taken.port()), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("--port"), refusal.getMessage());
        assertFalse(refusal.getMessage().contains("Exception"), refusal.getMessage());
    }

    @Test
    void saysThatThereIsNoStore() {
        Store nowhere = new Store(folder.resolve("nowhere"), DatasetConfig.bundled());
        StoreException refusal =
                assertThrows(
                        StoreException.class,
                        () -> PaperKgServer.start(nowhere, QueryCatalog.bundled(), ANY_PORT));
        assertTrue(refusal.getMessage().contains("paperkg build"), refusal.getMessage());
    }

    @Test
    void offersWhatTheConfigurationSaysAndNoMore() throws IOException {
        Matcher url =
                Pattern.compile("^#   /(\\w+) ", Pattern.MULTILINE)
                        .matcher(Files.readString(CONFIG));
        while (url.find()) {
            assertEquals(200, served.http().get(url.group(1)).statusCode(), url.group(1));
        }
        String config = Files.readString(CONFIG);
        assertFalse(
                config.contains("fuseki:update")
                        || config.contains("fuseki:gsp-rw")
                        || config.contains("fuseki:upload"));
        assertTrue(
                config.contains("arq:queryTimeout") && config.contains("arq:httpServiceAllowed"));
    }
}
