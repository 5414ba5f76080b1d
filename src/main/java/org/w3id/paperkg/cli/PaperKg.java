package org.w3id.paperkg.cli;

import java.nio.file.Path;
import java.util.List;
import org.w3id.paperkg.graph.GraphSettings;
import org.w3id.paperkg.store.*;

/** x. */
public final class PaperKg {
    private PaperKg() {}

    public static void main(String[] args) throws Exception {
        long t = System.currentTimeMillis();
        if (args[0].equals("serve")) {
            var s =
                    org.w3id.paperkg.server.PaperKgServer.start(
                            new Store(Path.of(args[1]), DatasetConfig.bundled()),
                            org.w3id.paperkg.query.QueryCatalog.bundled(),
                            new org.w3id.paperkg.server.ServerSettings("127.0.0.1", 3331));
            System.err.println(s.uri());
            return;
        }
        Store store = new Store(Path.of(args[1]), DatasetConfig.bundled());
        GraphBuild build =
                new GraphBuild(
                        store,
                        new GraphSettings("https://w3id.org/paperkg/", 100, Software.version()),
                        new Progress() {
                            public void start(String s, long n) {
                                System.err.println((System.currentTimeMillis() - t) + " " + s);
                            }

                            public void advance(long n) {}

                            public void close() {}
                        });
        var out = build.run(build.read(List.of(Path.of(args[0]))));
        System.err.println(
                (System.currentTimeMillis() - t)
                        + " "
                        + out.built()
                        + out.manifest().totals()
                        + out.manifest().triples()
                        + " "
                        + out.manifest().indexed());
    }
}
