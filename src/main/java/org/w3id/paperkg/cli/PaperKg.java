package org.w3id.paperkg.cli;

import java.nio.file.Path;
import org.w3id.paperkg.store.*;

/** x. */
public final class PaperKg {
    private PaperKg() {}

    public static void main(String[] args) throws Exception {
        if (args[0].equals("serve")) {
            var s =
                    org.w3id.paperkg.server.PaperKgServer.start(
                            new Store(Path.of(args[1]), DatasetConfig.bundled()),
                            org.w3id.paperkg.query.QueryCatalog.bundled(),
                            new org.w3id.paperkg.server.ServerSettings("127.0.0.1", 3331));
            System.err.println(s.uri());
            return;
        }
        long t = System.currentTimeMillis();
        Store store = new Store(Path.of(args[1]), DatasetConfig.bundled());
        try (Generation g = store.open()) {
            System.err.println((System.currentTimeMillis() - t) + " open");
            for (var f : GraphDump.Format.values()) {
                try (var o = new java.io.FileOutputStream("/tmp/dump." + f)) {
                    GraphDump.write(g, f, GraphDump.Profile.FULL, o);
                }
                System.err.println((System.currentTimeMillis() - t) + " dumped " + f);
            }
            var v = GraphCheck.violations(g);
            v.stream().limit(20).forEach(System.err::println);
            System.err.println((System.currentTimeMillis() - t) + " checked " + v.size());
        }
    }
}
