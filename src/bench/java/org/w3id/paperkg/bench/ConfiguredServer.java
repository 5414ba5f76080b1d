package org.w3id.paperkg.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.PaperKgServer;
import org.w3id.paperkg.server.ServerSettings;
import org.w3id.paperkg.store.DatasetConfig;
import org.w3id.paperkg.store.Store;

/** PaperKG with a configuration other than its own. */
final class ConfiguredServer {
    private ConfiguredServer() {}

    /**
     * @param args port, store, file of the configuration
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Store store = new Store(Path.of(args[1]), DatasetConfig.read(Path.of(args[2])));
        ServerSettings settings =
                new ServerSettings(ServerSettings.DEFAULT_HOST, Integer.parseInt(args[0]));
        PaperKgServer.start(store, QueryCatalog.bundled(), settings);
        // until the process is ended
        new CountDownLatch(1).await();
    }
}
