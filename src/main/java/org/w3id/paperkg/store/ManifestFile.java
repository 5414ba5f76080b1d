package org.w3id.paperkg.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.w3id.paperkg.store.disk.Durable;
import org.w3id.paperkg.store.disk.StorageFault;
import org.w3id.paperkg.store.disk.StoreException;
import org.w3id.paperkg.store.integrity.FileSum;

/** Reads and writes {@code manifest.json}. */
final class ManifestFile {
    private static final String FORMAT = "2";
    private static final Pattern SUM = Pattern.compile("[0-9a-f]{8}");

    private ManifestFile() {}

    /**
     * @param files of the generation, by their paths below the generation's folder
     */
    static void write(Path file, Manifest manifest, Map<String, FileSum> files) throws IOException {
        JsonObject json = new JsonObject();
        json.put("format", Integer.parseInt(FORMAT));
        json.put("softwareVersion", manifest.softwareVersion());
        json.put("softwareHash", manifest.softwareHash());
        json.put("built", manifest.built());
        JsonObject settings = new JsonObject();
        manifest.settings().forEach(settings::put);
        json.put("settings", settings);
        json.put("totals", object(manifest.totals()));
        json.put("triples", manifest.triples());
        json.put("indexed", manifest.indexed());
        JsonArray inputs = new JsonArray();
        manifest.inputs().forEach(input -> inputs.add(object(input)));
        json.put("inputs", inputs);
        JsonObject sums = new JsonObject();
        files.forEach((path, sum) -> sums.put(path, object(sum)));
        json.put("files", sums);
        Durable.write(file, (json + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject object(Map<String, Long> numbers) {
        JsonObject json = new JsonObject();
        numbers.forEach(json::put);
        return json;
    }

    private static JsonObject object(FileSum sum) {
        JsonObject json = new JsonObject();
        json.put("bytes", sum.bytes());
        json.put("crc32c", sum.crc32c());
        return json;
    }

    private static JsonObject object(Manifest.Input input) {
        JsonObject json = new JsonObject();
        json.put("path", input.path());
        json.put("sha256", input.sha256());
        return json;
    }

    static Manifest read(Path file) throws StoreException {
        return parsed(file, ManifestFile::manifest);
    }

    private static <T> T parsed(Path file, Function<JsonObject, T> content) throws StoreException {
        try {
            JsonObject json = JSON.parse(Files.readString(file));
            String format = json.get("format").getAsNumber().value().toString();
            if (!format.equals(FORMAT)) {
                throw new StoreException(
                        "the store with %s has format %s, which paperkg %s wrote, and this version reads format %s; use that version, or build the store again with this one"
                                .formatted(file, format, text(json, "softwareVersion"), FORMAT));
            }
            return content.apply(json);
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            Optional<StorageFault> fault = StorageFault.of(e);
            throw fault.isPresent()
                    ? new StoreException(
                            "the manifest %s cannot be read: %s"
                                    .formatted(file, fault.get().sentence()),
                            e)
                    : broken(file, e);
        } catch (JsonException | NullPointerException e) {
            throw broken(file, e);
        }
    }

    private static StoreException broken(Path file, Exception cause) {
        return new StoreException(
                "the manifest %s is broken: it cannot be read (%s); build the store again"
                        .formatted(file, StorageFault.reason(cause)),
                cause);
    }

    /**
     * The files of a generation when it was published.
     *
     * @throws StoreException when none are named
     */
    static Map<String, FileSum> files(Path file) throws StoreException {
        Map<String, FileSum> files = parsed(file, ManifestFile::files);
        if (files.isEmpty()) {
            throw new StoreException(
                    "the manifest %s is broken: it names no files; build the store again"
                            .formatted(file));
        }
        return files;
    }

    private static Map<String, FileSum> files(JsonObject json) {
        Map<String, FileSum> files = new TreeMap<>();
        JsonObject stated = json.get("files").getAsObject();
        for (String path : stated.keys()) {
            JsonObject sum = stated.get(path).getAsObject();
            String crc32c = text(sum, "crc32c");
            if (!SUM.matcher(crc32c).matches()) {
                throw new JsonException("'%s' is no sum of %s".formatted(crc32c, path));
            }
            files.put(path, new FileSum(number(sum, "bytes"), crc32c));
        }
        return files;
    }

    private static Manifest manifest(JsonObject json) {
        List<Manifest.Input> inputs =
                json.get("inputs").getAsArray().stream()
                        .map(value -> value.getAsObject())
                        .map(
                                input ->
                                        new Manifest.Input(
                                                text(input, "path"), text(input, "sha256")))
                        .toList();
        Map<String, String> settings = new LinkedHashMap<>();
        JsonObject stated = json.get("settings").getAsObject();
        stated.keys().forEach(key -> settings.put(key, text(stated, key)));
        Map<String, Long> totals = new LinkedHashMap<>();
        JsonObject counted = json.get("totals").getAsObject();
        counted.keys().forEach(key -> totals.put(key, number(counted, key)));
        return new Manifest(
                text(json, "softwareVersion"),
                text(json, "softwareHash"),
                settings,
                inputs,
                totals,
                number(json, "triples"),
                number(json, "indexed"),
                text(json, "built"));
    }

    private static String text(JsonObject json, String key) {
        return json.get(key).getAsString().value();
    }

    private static long number(JsonObject json, String key) {
        return json.get(key).getAsNumber().value().longValue();
    }
}
