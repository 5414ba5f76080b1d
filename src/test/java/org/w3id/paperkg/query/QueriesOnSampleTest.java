package org.w3id.paperkg.query;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.query.lookup.AuthorAnswer;
import org.w3id.paperkg.query.lookup.AuthorLookup;
import org.w3id.paperkg.query.resource.ResourceIris;
import org.w3id.paperkg.store.DatasetConfig;
import org.w3id.paperkg.store.Generation;
import org.w3id.paperkg.store.Store;

/**
 * Every query's example has an answer in the bundled sample, also when its store has a base of its
 * own.
 */
class QueriesOnSampleTest {
    private static final String BASE = "http://localhost:3330/";

    @TempDir static Path folder;

    private static Generation generation;

    @BeforeAll
    static void build() throws IOException {
        Store store = new Store(folder.resolve("store"), DatasetConfig.bundled());
        TestStore.build(store, List.of(TestStore.SAMPLE), BASE);
        generation = store.open();
    }

    @AfterAll
    static void close() throws IOException {
        generation.close();
    }

    /** All but those that look for defects, which a sample need not have. */
    static List<CannedQuery> queries() {
        return QueryCatalog.ofFolder(Library.QUERIES).queries().stream()
                .filter(query -> !query.tags().contains("curation"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void haveAnAnswerToTheirExample(CannedQuery canned) {
        BoundQuery bound = new QueryBinder(new ResourceIris(BASE)).bindExample(canned);
        Dataset dataset = generation.dataset();
        assertTrue(dataset.calculateRead(() -> hasRows(bound, dataset)), "no row");
    }

    private static boolean hasRows(BoundQuery bound, Dataset dataset) {
        try (QueryExecution execution = bound.on(dataset)) {
            return bound.query().isSelectType()
                    ? execution.execSelect().hasNext()
                    : !execution.execConstruct().isEmpty();
        }
    }

    @Test
    void knowTheAuthorsByName() {
        AuthorLookup lookup = AuthorLookup.of(generation.dataset());
        for (String typed : List.of("Börje F Karlsson", "hal daume iii", "PERCY LIANG")) {
            assertInstanceOf(AuthorAnswer.Found.class, lookup.find(typed), typed);
        }
    }
}
