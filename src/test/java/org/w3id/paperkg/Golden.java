package org.w3id.paperkg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder of pairs, input and expected output side by side; {@code -Dgolden=update} writes the
 * second half anew.
 */
public record Golden(Path folder, String inputEnding, String expectedEnding) {
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    /** The names of all pairs; a half without its other half is there, too, and fails later. */
    public List<String> names() {
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(expectedEnding)) {
                    names.add(name.substring(0, name.length() - expectedEnding.length()));
                } else if (name.endsWith(inputEnding)) {
                    names.add(name.substring(0, name.length() - inputEnding.length()));
                }
            }
            return List.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path inputFile(String name) {
        return existing(folder.resolve(name + inputEnding));
    }

    /** What is expected; or, while updating, what was found, which is then the expected. */
    public String expected(String name, String found) {
        Path file = folder.resolve(name + expectedEnding);
        try {
            if (UPDATE) {
                Files.writeString(file, found);
            }
            return new String(Files.readAllBytes(existing(file)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path existing(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new AssertionError(
                    file + " is missing; its other half is there (-Dgolden=update writes it)");
        }
        return file;
    }
}
