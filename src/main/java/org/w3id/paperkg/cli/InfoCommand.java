package org.w3id.paperkg.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.w3id.paperkg.cli.console.ExitCode;
import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.cli.option.StoreOption;
import org.w3id.paperkg.store.Manifest;
import org.w3id.paperkg.store.Store;
import org.w3id.paperkg.store.disk.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code paperkg info}. */
@Command(
        header = "Tells what is in a store and what it was built from.",
        footer = {"", "Examples:", "  paperkg info", "  paperkg info --format json | jq .totals"})
final class InfoCommand implements Callable<Integer> {
    private enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin private StoreOption storeOption;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format;

    private final Terminal terminal;

    InfoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Store store = storeOption.store();
        Manifest manifest = store.currentManifest().orElseThrow(() -> noStore(store));
        Path folder = store.currentFolder().orElseThrow(() -> noStore(store));
        long bytes = size(folder);
        switch (format) {
            case TEXT -> terminal.print(text(manifest, folder, bytes));
            case JSON -> terminal.out().println(json(manifest, folder, bytes));
        }
        return ExitCode.DONE.value();
    }

    private static StoreException noStore(Store store) {
        return new StoreException(
                "there is no store in %s; make one with 'paperkg build FOLDER --store %1$s'"
                        .formatted(store.folder()));
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            long bytes = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
            return bytes;
        }
    }

    private static List<String> text(Manifest manifest, Path folder, long bytes) {
        List<String> lines = new ArrayList<>();
        lines.add("folder    " + folder);
        lines.add("built     " + manifest.built() + " by paperkg " + manifest.softwareVersion());
        lines.add("settings  " + settings(manifest));
        lines.add(
                String.format(
                        Locale.ROOT,
                        "size      %,.1f MB (sparse files: less on the disk)",
                        bytes / 1e6));
        lines.add("holds");
        lines.add(BuildSummary.counts(manifest));
        lines.add("from %d files".formatted(manifest.inputs().size()));
        manifest.inputs().forEach(input -> lines.add("  " + input.path()));
        return lines;
    }

    private static String settings(Manifest manifest) {
        return String.join(
                ", ",
                manifest.settings().entrySet().stream()
                        .map(setting -> setting.getKey() + " " + setting.getValue())
                        .toList());
    }

    private static JsonObject json(Manifest manifest, Path folder, long bytes) {
        JsonObject settings = new JsonObject();
        manifest.settings().forEach(settings::put);
        JsonObject totals = new JsonObject();
        manifest.totals().forEach(totals::put);
        JsonArray inputs = new JsonArray();
        for (Manifest.Input input : manifest.inputs()) {
            JsonObject file = new JsonObject();
            file.put("path", input.path());
            file.put("sha256", input.sha256());
            inputs.add(file);
        }
        JsonObject json = new JsonObject();
        json.put("folder", folder.toString());
        json.put("built", manifest.built());
        json.put("softwareVersion", manifest.softwareVersion());
        json.put("settings", settings);
        json.put("totals", totals);
        json.put("triples", manifest.triples());
        json.put("indexed", manifest.indexed());
        json.put("bytes", bytes);
        json.put("inputs", inputs);
        return json;
    }
}
