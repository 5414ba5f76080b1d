package org.w3id.paperkg.network.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.store.Generation;
import org.w3id.paperkg.vocabulary.Pkg;

/** The place of each author of the sample, counted anew. */
class PlacesTest {
    private static final Property PAGE_RANK = Pkg.property(Pkg.pageRank);

    @TempDir Path folder;

    @Test
    void isOneMoreThanThereAreAuthorsWithMore() throws IOException {
        try (Generation generation = TestStore.of(TestStore.SAMPLE, folder).open()) {
            Dataset dataset = generation.dataset();
            Places places = Places.of(dataset);
            Map<String, String> ranks = Txn.calculateRead(dataset, () -> pageRanks(dataset));
            List<Double> values = ranks.values().stream().map(Double::valueOf).toList();
            assertTrue(values.stream().distinct().count() < values.size(), "some share a place");
            ranks.forEach(
                    (author, value) -> {
                        double own = Double.parseDouble(value);
                        int above = (int) values.stream().filter(other -> other > own).count();
                        assertEquals(1 + above, places.of(Standing.Kind.PAGE_RANK, value));
                        assertEquals(1 + above, told(dataset, author, places), author);
                    });
        }
    }

    private static Map<String, String> pageRanks(Dataset dataset) {
        Map<String, String> ranks = new TreeMap<>();
        dataset.getDefaultModel()
                .listStatements(null, PAGE_RANK, (RDFNode) null)
                .forEach(
                        one ->
                                ranks.put(
                                        one.getSubject().getURI(),
                                        one.getLiteral().getLexicalForm()));
        return ranks;
    }

    private static int told(Dataset dataset, String author, Places places) {
        return Standing.of(dataset, author, () -> places).measures().stream()
                .filter(measure -> measure.kind() == Standing.Kind.PAGE_RANK)
                .findFirst()
                .flatMap(Standing.Measure::beside)
                .orElseThrow();
    }
}
