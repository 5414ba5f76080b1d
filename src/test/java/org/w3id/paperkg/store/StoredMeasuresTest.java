package org.w3id.paperkg.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.Corpus;
import org.w3id.paperkg.TestStore;

/** What a store states of the co-author network is what others find in it. */
class StoredMeasuresTest {
    @TempDir private Path folder;

    @Test
    void areRightForTheSample() throws IOException {
        Store store = TestStore.of(TestStore.SAMPLE, folder);
        try (Generation generation = store.open()) {
            generation
                    .dataset()
                    .executeRead(
                            () -> {
                                StoredMeasures measures = of(generation);
                                measures.check();
                                measures.checkBetweenness();
                            });
        }
    }

    @Test
    @Tag("acceptance")
    void areRightForTheCorpus() throws IOException {
        Corpus corpus = Corpus.orSkip();
        Store store = Stores.at(folder);
        TestStore.build(store, List.of(corpus.digests()), Stores.BASE);
        try (Generation generation = store.open()) {
            generation.dataset().executeRead(() -> of(generation).check());
        }
    }

    private static StoredMeasures of(Generation generation) {
        return new StoredMeasures(generation.dataset().asDatasetGraph().getDefaultGraph());
    }
}
