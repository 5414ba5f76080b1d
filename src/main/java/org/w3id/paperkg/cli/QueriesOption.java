package org.w3id.paperkg.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.w3id.paperkg.query.QueryCatalog;
import picocli.CommandLine.Option;

/** {@code --queries}. */
final class QueriesOption {
    @Option(
            names = "--queries",
            paramLabel = "DIR",
            description =
                    "Take the canned queries in this folder, DIR/ASPECT/NAME.rq, too; one with the"
                            + " name of a bundled query takes its place.")
    private Optional<Path> folder = Optional.empty();

    /** The queries to use; says which files are left out and which queries are replaced. */
    QueryCatalog catalog(Terminal terminal) {
        QueryCatalog catalog = catalog();
        catalog.problems().forEach(problem -> terminal.say("left out: " + problem));
        catalog.remarks().forEach(terminal::say);
        return catalog;
    }

    private QueryCatalog catalog() {
        if (folder.isEmpty()) {
            return QueryCatalog.bundled();
        }
        if (!Files.isDirectory(folder.get())) {
            throw CommandFailure.usage(
                    "--queries needs a folder, and '%s' is none; check the path"
                            .formatted(folder.get().toAbsolutePath()));
        }
        return QueryCatalog.bundled().and(QueryCatalog.ofFolder(folder.get()));
    }

    /**
     * What the queries are, so that a store knows when its examples are of others; empty for the
     * bundled.
     */
    static String hash(QueryCatalog catalog) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            catalog.queries()
                    .forEach(
                            canned ->
                                    sha256.update(
                                            (canned.id() + "\0" + canned.text() + "\0")
                                                    .getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
