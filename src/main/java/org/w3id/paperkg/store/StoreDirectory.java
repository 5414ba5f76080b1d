package org.w3id.paperkg.store;

import java.nio.file.Path;

/**
 * Where things lie in a store's folder.
 *
 * <pre>
 * current                    the name of the generation being served
 * lock                       held while building
 * generations/NAME/tdb2      triples
 * generations/NAME/text      Lucene index
 * generations/NAME/dumps     the graph as compressed documents
 * generations/NAME/derived   what readers computed from the graph when it was complete
 * generations/NAME/manifest.json
 * refused-queries            hashes of queries that did not end
 * building/NAME              a generation not yet complete
 * views/…                    hard links through which a process reads a generation
 * </pre>
 */
record StoreDirectory(Path root) {
    Path pointer() {
        return root.resolve("current");
    }

    Path refusedQueries() {
        return root.resolve("refused-queries");
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path generations() {
        return root.resolve("generations");
    }

    Path generation(String name) {
        return generations().resolve(name);
    }

    Path building() {
        return root.resolve("building");
    }

    Path views() {
        return root.resolve("views");
    }

    static Path triples(Path generation) {
        return generation.resolve("tdb2");
    }

    static Path text(Path generation) {
        return generation.resolve("text");
    }

    static Path dumps(Path generation) {
        return generation.resolve("dumps");
    }

    static Path derived(Path generation) {
        return generation.resolve("derived");
    }

    static Path manifest(Path generation) {
        return generation.resolve("manifest.json");
    }
}
