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
        Store store = new Store(Path.of(args[1]), DatasetConfig.bundled());
        try (Generation g = store.open()) {
            System.err.println((System.currentTimeMillis()-t) + " open");
          for (var f : GraphDump.Format.values()) {
            try (var o = new java.io.FileOutputStream("/tmp/dump." + f)) { GraphDump.write(g, f, GraphDump.Profile.FULL, o); }
            System.err.println((System.currentTimeMillis()-t) + " dumped " + f);
          }
            var v = GraphCheck.violations(g);
            v.stream().limit(20).forEach(System.err::println);
            System.err.println((System.currentTimeMillis()-t) + " checked " + v.size());
        }
    }
}
