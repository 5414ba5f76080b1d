package org.w3id.paperkg.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.Corpus;
import org.w3id.paperkg.TestStore;

/** The real digests become a graph that conforms to the shapes and counts what others counted. */
@Tag("acceptance")
class CorpusBuildTest {
    @TempDir private Path folder;

    @Test
    void conformsAndCounts() throws IOException {
        Corpus corpus = Corpus.orSkip();
        Store store = Stores.at(folder);
        TestStore.build(store, List.of(corpus.digests()), Stores.BASE);
        try (Generation generation = store.open()) {
            assertEquals(List.of(), GraphCheck.violations(generation));
            assertEquals(List.of(), Stores.thesaurusViolations(generation));
            Map<String, Long> found = generation.manifest().totals();
            JsonObject totals = corpus.totals();
            for (Map.Entry<String, String> pair :
                    Map.of(
                                    "paperTotal", "distinct_papers",
                                    "listingTotal", "entry_occurrences",
                                    "digestTotal", "distinct_digest_dates",
                                    "summaryPointTotal", "bullets",
                                    "authorshipTotal", "total_authorships_distinct_papers")
                            .entrySet()) {
                assertEquals(
                        totals.get(pair.getValue()).getAsNumber().value().longValue(),
                        found.get(pair.getKey()),
                        pair.getKey());
            }
        }
    }
}
