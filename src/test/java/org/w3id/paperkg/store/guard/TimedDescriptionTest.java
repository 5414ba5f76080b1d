package org.w3id.paperkg.store.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.describe.DescribeHandler;
import org.apache.jena.sparql.core.describe.DescribeHandlerRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.store.Generation;
import org.w3id.paperkg.store.Stores;

/** What DESCRIBE does ends when the query's time is over. */
class TimedDescriptionTest {
    private static final Path ONE_DAY = TestStore.SAMPLE.resolve("2024/02/12.md");

    @Test
    void endsWhenItsTimeIsOver(@TempDir Path folder) throws IOException {
        try (Generation generation = TestStore.of(ONE_DAY, folder).open()) {
            Txn.executeRead(generation.dataset(), () -> describe(generation));
        }
    }

    private static void describe(Generation generation) {
        DescribeHandler handler = DescribeHandlerRegistry.get().newHandlerList().get(0);
        assertEquals(1, DescribeHandlerRegistry.get().newHandlerList().size());
        Context context = generation.dataset().getContext().copy();
        context.set(ARQConstants.sysCurrentDataset, generation.dataset());
        Model description = ModelFactory.createDefaultModel();
        Resource paper = description.createResource(Stores.BASE + "paper/2402.06619");
        handler.start(description, context);
        handler.describe(paper);
        assertTrue(description.contains(paper, null));
        Context.getOrSetCancelSignal(context).set(true);
        assertThrows(QueryCancelledException.class, () -> handler.describe(paper));
    }
}
