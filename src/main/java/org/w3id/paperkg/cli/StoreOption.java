package org.w3id.paperkg.cli;

import java.nio.file.Path;
import org.w3id.paperkg.store.DatasetConfig;
import org.w3id.paperkg.store.Store;
import picocli.CommandLine.Option;

/** {@code --store}. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "paperkg-store",
            description = "The folder with the graph (default: ${DEFAULT-VALUE}).")
    private Path folder;

    Store store() {
        return new Store(folder, DatasetConfig.bundled());
    }
}
