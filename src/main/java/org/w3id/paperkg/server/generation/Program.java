package org.w3id.paperkg.server.generation;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The program that is running: another one may say the same in other words. */
final class Program {
    private Program() {}

    /**
     * The checksums of all that the program is made of, as its archive states them; the same on
     * every machine. Classes that are in no archive have none, and only tests run them.
     */
    static String edition() {
        try {
            return edition(
                    Path.of(
                            Program.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's place is no address", e);
        }
    }

    static String edition(Path place) {
        if (!Files.isRegularFile(place)) {
            return "";
        }
        try (JarFile archive = new JarFile(new File(place.toString()))) {
            long sum = archive.stream().mapToLong(Program::mixed).sum();
            return Long.toHexString(sum);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + place, e);
        }
    }

    // some ten thousand entries: to sort and to digest what they say would be felt at each start
    private static long mixed(JarEntry entry) {
        long both = (long) entry.getName().hashCode() << Integer.SIZE | entry.getCrc();
        long spread = (both ^ both >>> 32) * 0x9E3779B97F4A7C15L;
        return (spread ^ spread >>> 29) * 0xBF58476D1CE4E5B9L;
    }
}
