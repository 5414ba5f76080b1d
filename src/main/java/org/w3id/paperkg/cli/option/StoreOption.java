package org.w3id.paperkg.cli.option;

import java.nio.file.Path;
import org.w3id.paperkg.store.DatasetConfig;
import org.w3id.paperkg.store.ReadingPlace;
import org.w3id.paperkg.store.Store;
import picocli.CommandLine.Option;

/** {@code --store}. */
public final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "paperkg-store",
            description = "The folder with the graph (default: ${DEFAULT-VALUE}).")
    private Path folder;

    /**
     * @param place where to make folders for reading
     */
    public Store store(ReadingPlace place) {
        return new Store(folder, DatasetConfig.bundled(), place);
    }

    public Store store() {
        return new Store(folder, DatasetConfig.bundled());
    }
}
