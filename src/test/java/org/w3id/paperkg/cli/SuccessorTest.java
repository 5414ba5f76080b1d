package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase1;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A query that nothing ends costs the process, and not the service. */
class SuccessorTest {
    private static final String FUNCTION = "http://jena.apache.org/ARQ/function#namespace";
    private static final String ENDLESS = "ASK { FILTER(<%s>(<http://example.org/x>)) }";
    private static final Pattern NEXT = Pattern.compile("process (\\d+) serves on");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir Path folder;

    /** PaperKG with a function that looks at no clock. */
    static final class Program {
        private Program() {}

        public static void main(String[] args) {
            FunctionRegistry.get().put(FUNCTION, Endless.class);
            PaperKg.main(args);
        }
    }

    /** Never returns. */
    public static final class Endless extends FunctionBase1 {
        private static volatile long turns;

        @Override
        public NodeValue exec(NodeValue any) {
            while (turns >= 0) {
                turns = (turns + 1) & Integer.MAX_VALUE;
            }
            return any;
        }
    }

    @Test
    @Tag("acceptance")
    @Timeout(120)
    void servesOnAtTheSameAddressAndRefusesTheQuery() throws Exception {
        Digests.write(folder.resolve("in"));
        Path config = folder.resolve("resources/fuseki-config/paperkg.ttl");
        Files.createDirectories(config.getParent());
        Files.writeString(
                config,
                Files.readString(Path.of("fuseki-config/paperkg.ttl"))
                        .replace("10000,15000", "1000,2000")
                        .replace(
                                "#patience\" ; ja:cxtValue \"30", "#patience\" ; ja:cxtValue \"3"));
        ServedProcess.Program program =
                ServedProcess.Program.with(Program.class, folder.resolve("resources"));
        try (ServedProcess first =
                ServedProcess.begin(program, List.of(), 512, folder, "in", "--store", "store")) {
            URI address = first.uri();
            URI endless = first.asking(ENDLESS.formatted(FUNCTION));
            CompletableFuture<HttpResponse<String>> hanging =
                    CLIENT.sendAsync(get(endless), HttpResponse.BodyHandlers.ofString());
            assertEquals(6, first.awaitEnd(), first.err());
            ProcessHandle next = next(first);
            try {
                awaitReady(address);
                HttpResponse<String> refused = ask(endless);
                assertEquals(422, refused.statusCode(), refused.body());
                assertTrue(refused.body().contains("did not end"), refused.body());
                assertEquals(3, first.papers(), first.err());
                assertTrue(first.err().contains("refused-queries"), first.err());
            } finally {
                next.destroyForcibly();
            }
            hanging.cancel(true);
        }
    }

    private static HttpRequest get(URI address) {
        return HttpRequest.newBuilder(address).build();
    }

    private static HttpResponse<String> ask(URI address) throws Exception {
        return CLIENT.send(get(address), HttpResponse.BodyHandlers.ofString());
    }

    private static ProcessHandle next(ServedProcess first) throws IOException {
        String err = first.err();
        long pid =
                NEXT.matcher(err)
                        .results()
                        .map((MatchResult said) -> Long.parseLong(said.group(1)))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(err));
        return ProcessHandle.of(pid).orElseThrow();
    }

    private static void awaitReady(URI address) throws Exception {
        while (!isReady(address)) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static boolean isReady(URI address) throws InterruptedException {
        try {
            return CLIENT.send(
                                    get(address.resolve("health/ready")),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            // nobody listens yet
            return false;
        }
    }
}
