package org.w3id.paperkg.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What this program is: its version, and a hash that changes when its code or content does. */
public final class Software {
    /** What decides how a graph looks. */
    private static final List<String> OWN =
            List.of("org/w3id/paperkg/", "ontology/", "fuseki-config/");

    private Software() {}

    public static String version() {
        String packaged = Software.class.getPackage().getImplementationVersion();
        return packaged == null ? System.getProperty("paperkg.version", "development") : packaged;
    }

    /** Over the checksums of the program's own files; takes some milliseconds. */
    static String hash() throws IOException {
        Path place = place();
        TreeMap<String, Long> checksums = new TreeMap<>();
        if (Files.isDirectory(place)) {
            readFolder(place, checksums);
        } else {
            readJar(place, checksums);
        }
        MessageDigest digest = sha256();
        checksums.forEach(
                (name, sum) ->
                        digest.update((name + ' ' + sum + '\n').getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Path place() {
        try {
            return Path.of(
                    Software.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program does not know where it lies", e);
        }
    }

    private static void readJar(Path jar, TreeMap<String, Long> checksums) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .filter(entry -> !entry.isDirectory() && own(entry.getName()))
                    .forEach((ZipEntry entry) -> checksums.put(entry.getName(), entry.getCrc()));
        }
    }

    private static void readFolder(Path folder, TreeMap<String, Long> checksums)
            throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(
                            file -> {
                                String name = folder.relativize(file).toString().replace('\\', '/');
                                if (own(name)) {
                                    checksums.put(name, checksum(file));
                                }
                            });
        }
    }

    private static boolean own(String name) {
        return OWN.stream().anyMatch(name::startsWith);
    }

    private static long checksum(Path file) {
        try {
            CRC32 sum = new CRC32();
            sum.update(Files.readAllBytes(file));
            return sum.getValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
