package org.w3id.paperkg.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.TestStore;
import picocli.CommandLine;

/** Measures a little of the sample, to see that measuring works. */
@Tag("soak")
class BenchTest {
    @TempDir Path folder;

    @Test
    void measuresAllServersOnTheSample() throws Exception {
        Path store = folder.resolve("store");
        TestStore.of(TestStore.SAMPLE, store);
        Path page = folder.resolve("performance.md");
        int code =
                new CommandLine(new Bench())
                        .execute(
                                "--store=" + store,
                                "--out=" + folder.resolve("out"),
                                "--page=" + page,
                                "--seconds=1",
                                "--least=2",
                                "--starts=1",
                                "--clients=1,2",
                                "--servers=nothing kept|^[^P]",
                                "--only=^ASK|stats/overview|page /topics");
        assertEquals(0, code);
        JsonObject results = JSON.read(folder.resolve("out/results.json").toString());
        List<String> servers =
                results.get("figures").getAsArray().stream()
                        .map(figure -> figure.getAsObject().getString("server"))
                        .distinct()
                        .toList();
        assertTrue(servers.contains(Contenders.FRESH), servers.toString());
        assertTrue(servers.contains(Contenders.FUSEKI), servers.toString());
        results.get("figures")
                .getAsArray()
                .forEach(
                        figure -> {
                            double cpu = figure.getAsObject().getNumber("cpu_ms").doubleValue();
                            assertTrue(cpu > 0, figure.toString());
                        });
        assertTrue(Files.readString(page).contains("| ASK {} |"));
    }

    @Test
    void makesMoreDigestsOfThoseThatAreThere() throws Exception {
        Path more = folder.resolve("more");
        DigestMultiplier.write(TestStore.SAMPLE, 12, more);
        try (var files = Files.walk(more)) {
            assertEquals(12, files.filter(file -> file.toString().endsWith(".md")).count());
        }
        TestStore.of(more, folder.resolve("store"));
    }
}
