package org.w3id.paperkg.server.page.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3id.paperkg.query.resource.LabelLanguage;
import org.w3id.paperkg.query.resource.OntologyTerms;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ClassDiagramReaderTest {
    private static ClassDiagram draw(LabelLanguage language) {
        return ClassDiagramReader.draw(
                OntologyTerms.bundled(), RDFDataMgr.loadModel("ontology/shapes.ttl"), language);
    }

    @ParameterizedTest
    @EnumSource(LabelLanguage.class)
    void showsEveryClassOnce(LabelLanguage language) {
        assertEquals(
                OntologyTerms.bundled().terms().stream()
                        .filter(term -> term.hasProperty(RDF.type, OWL.Class))
                        .map(Resource::getLocalName)
                        .sorted()
                        .toList(),
                draw(language).boxes().stream().map(ClassDiagram.Box::anchor).sorted().toList());
    }

    @ParameterizedTest
    @EnumSource(LabelLanguage.class)
    void drawsNothingOverSomethingElse(LabelLanguage language) {
        ClassDiagram diagram = draw(language);
        List<ClassDiagram.Box> boxes = diagram.boxes();
        for (ClassDiagram.Box box : boxes) {
            assertTrue(box.left() >= 0 && box.left() + ClassDiagram.BOX_WIDTH <= diagram.width());
            assertTrue(box.top() >= 0 && box.y() < diagram.height());
            for (ClassDiagram.Box other : boxes) {
                boolean apart =
                        Math.abs(box.x() - other.x()) > ClassDiagram.BOX_WIDTH
                                || Math.abs(box.y() - other.y()) > ClassDiagram.BOX_HEIGHT;
                assertTrue(box == other || apart, box.label() + " and " + other.label());
            }
            for (ClassDiagram.Arrow arrow : diagram.arrows()) {
                for (ClassDiagram.LabelLine line : arrow.labels()) {
                    boolean apart =
                            Math.abs(box.x() - line.x()) > ClassDiagram.BOX_WIDTH / 2
                                    || Math.abs(box.y() - line.y()) > ClassDiagram.BOX_HEIGHT / 2;
                    assertTrue(apart, line.text() + " on " + box.label());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(LabelLanguage.class)
    void saysWhatLeadsFromClassToClass(LabelLanguage language) {
        ClassDiagram diagram = draw(language);
        TreeSet<String> labels =
                Stream.concat(
                                diagram.arrows().stream().flatMap(a -> a.labels().stream()),
                                diagram.boxes().stream().flatMap(b -> b.loopLines().stream()))
                        .map(line -> line.text().replace("↻ ", ""))
                        .collect(Collectors.toCollection(TreeSet::new));
        boolean korean = language == LabelLanguage.KOREAN;
        List<String> expected =
                korean
                        ? List.of("논문", "저자", "근거", "공저자", "수록 다이제스트", "dcterms:creator")
                        : List.of(
                                "paper",
                                "author",
                                "evidence",
                                "coauthor",
                                "inDigest",
                                "dcterms:creator");
        assertTrue(labels.containsAll(expected), labels::toString);
        assertEquals(6, diagram.arrows().stream().filter(ClassDiagram.Arrow::kind).count());
    }
}
