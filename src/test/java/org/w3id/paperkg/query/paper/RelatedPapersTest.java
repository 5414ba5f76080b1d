package org.w3id.paperkg.query.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.query.CannedRows;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.store.Generation;

/** Pages and the canned query tell the same of what is related. */
class RelatedPapersTest {
    private static final int MOST = 20;

    @Test
    void areThoseOfTheQuery(@TempDir Path folder) throws IOException {
        try (Generation generation = TestStore.of(TestStore.SAMPLE, folder).open()) {
            PaperCards cards = PaperCards.of(generation.dataset(), generation.base(), false);
            assertTrue(cards.all().size() > 20);
            Txn.executeRead(generation.dataset(), () -> compare(generation, cards));
        }
    }

    private static void compare(Generation generation, PaperCards cards) {
        CannedRows rows =
                new CannedRows(QueryCatalog.bundled(), generation.dataset(), generation.base());
        for (PaperCard paper : cards.all()) {
            List<String> ofQuery =
                    rows.of("paper/related", Map.of("paper", paper.iri()), 0, MOST).stream()
                            .map(RelatedPapersTest::told)
                            .toList();
            List<String> ofCards =
                    new RelatedPapers(cards)
                            .to(paper, MOST).stream()
                                    .map(
                                            one ->
                                                    "%s %d %d"
                                                            .formatted(
                                                                    one.paper().iri(),
                                                                    one.topics().size(),
                                                                    one.authors().size()))
                                    .toList();
            assertEquals(ofQuery, ofCards, paper.iri());
        }
    }

    private static String told(QuerySolution row) {
        return "%s %d %d"
                .formatted(
                        row.getResource("related").getURI(),
                        row.getLiteral("sharedTopics").getInt(),
                        row.getLiteral("sharedAuthors").getInt());
    }
}
