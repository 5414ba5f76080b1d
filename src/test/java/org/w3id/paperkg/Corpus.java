package org.w3id.paperkg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Assumptions;

/** The collection of real digests and what they must yield, where the machine has it. */
public record Corpus(Path folder) {
    /** Skips the test, with a sentence, when there is no corpus. */
    public static Corpus orSkip() {
        String folder = System.getProperty("paperkg.corpus", "");
        Assumptions.assumeTrue(
                !folder.isBlank(),
                "skipped: no corpus here; run with -Dpaperkg.corpus=DIR, a folder that holds corpus/ and expected/");
        Path path = Path.of(folder);
        Assumptions.assumeTrue(
                Files.isDirectory(path.resolve("corpus")),
                "skipped: no folder corpus in " + path.toAbsolutePath());
        return new Corpus(path.toAbsolutePath().normalize());
    }

    public Path digests() {
        return folder.resolve("corpus");
    }

    /** One object per listing, in file order. */
    public List<JsonObject> expectedListings() {
        try (Stream<String> lines = Files.lines(folder.resolve("expected/entries.jsonl"))) {
            return lines.filter(line -> !line.isBlank()).map(JSON::parse).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public JsonObject totals() {
        try {
            return JSON.parse(Files.readString(folder.resolve("expected/totals.json")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
