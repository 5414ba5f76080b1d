package org.w3id.paperkg.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.junit.jupiter.api.Test;

class LibraryTest {
    @Test
    void conformsToTheShapes() {
        String shapes = Path.of("ontology/shapes.ttl").toUri().toString();
        ValidationReport report =
                ShaclValidator.get()
                        .validate(RDFDataMgr.loadGraph(shapes), Library.model().getGraph());
        List<String> violations =
                report.getEntries().stream()
                        .map(entry -> entry.focusNode() + ": " + entry.message())
                        .toList();
        assertEquals(List.of(), violations);
    }
}
