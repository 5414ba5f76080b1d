package org.w3id.paperkg.cli.option;

import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.store.Store;
import picocli.CommandLine.Mixin;

/** {@code --store} and {@code --views}, of the commands that read a store. */
public final class ReadOption {
    @Mixin private StoreOption storeOption;

    @Mixin private ViewsOption viewsOption;

    public Store store(Terminal terminal) {
        return storeOption.store(viewsOption.place(terminal));
    }
}
