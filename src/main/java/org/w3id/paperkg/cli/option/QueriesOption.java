package org.w3id.paperkg.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.w3id.paperkg.cli.console.CommandFailure;
import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.query.QueryCatalog;
import picocli.CommandLine.Option;

/** {@code --queries}. */
public final class QueriesOption {
    @Option(
            names = "--queries",
            paramLabel = "DIR",
            description =
                    "Take the canned queries in this folder, DIR/ASPECT/NAME.rq, too; one with the"
                            + " name of a bundled query takes its place.")
    private Optional<Path> folder = Optional.empty();

    /** The queries to use; says which files are left out and which queries are replaced. */
    public QueryCatalog catalog(Terminal terminal) {
        if (folder.isEmpty()) {
            return QueryCatalog.bundled();
        }
        QueryCatalog catalog = withFolder(folder.get());
        catalog.problems().forEach(problem -> terminal.say("left out: " + problem));
        catalog.remarks().forEach(terminal::say);
        return catalog;
    }

    private static QueryCatalog withFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw CommandFailure.usage(
                    "--queries needs a folder, and '%s' is none; check the path"
                            .formatted(folder.toAbsolutePath()));
        }
        return QueryCatalog.bundled().and(QueryCatalog.ofFolder(folder));
    }
}
