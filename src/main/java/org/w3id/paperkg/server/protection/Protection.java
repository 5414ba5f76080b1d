package org.w3id.paperkg.server.protection;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Who may ask what.
 *
 * @param users a file with a line {@code name: password} for each, as Jetty reads it (passwords may
 *     be written as {@code MD5:} or {@code CRYPT:}); empty when anybody may ask
 * @param paths below which a password is needed; empty for all
 */
public record Protection(Optional<Path> users, List<String> paths) {
    /** Anybody may ask anything. */
    public static final Protection NONE = new Protection(Optional.empty(), List.of());

    /**
     * @throws IllegalArgumentException with a sentence for the user, when there are no users in the
     *     file, or paths without one
     */
    public Protection {
        paths = List.copyOf(paths);
        if (users.isEmpty() && !paths.isEmpty()) {
            throw new IllegalArgumentException(
                    "--protect needs users who may go there; name a file with --users");
        }
        for (String path : paths) {
            if (!path.startsWith("/")) {
                throw new IllegalArgumentException(
                        "a path to protect begins with a slash, such as /sparql, not '%s'"
                                .formatted(path));
            }
        }
        users.ifPresent(Protection::requireUsers);
    }

    private static void requireUsers(Path file) {
        Properties named = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            named.load(in);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "the users in %s cannot be read; write a line 'name: password' for each"
                            .formatted(file),
                    e);
        }
        boolean complete =
                named.values().stream().noneMatch(password -> password.toString().isBlank());
        if (named.isEmpty() || !complete) {
            throw new IllegalArgumentException(
                    "%s %s; write a line 'name: password' for each"
                            .formatted(
                                    file,
                                    named.isEmpty()
                                            ? "names no users"
                                            : "names users without a password"));
        }
    }
}
