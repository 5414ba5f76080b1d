package org.w3id.paperkg.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.store.ReadingPlace;
import picocli.CommandLine.Option;

/** {@code --views}. */
public final class ViewsOption {
    @Option(
            names = "--views",
            paramLabel = "DIR",
            description =
                    "Where to link to the store's files while reading them, or copy them (default:"
                            + " in the store; where that cannot be written, the folder for"
                            + " temporary files).")
    private Optional<Path> folder = Optional.empty();

    public ReadingPlace place(Terminal terminal) {
        return new ReadingPlace(folder, terminal::say);
    }
}
