package org.w3id.paperkg.server.page.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.w3id.paperkg.query.resource.LabelLanguage;
import org.w3id.paperkg.query.resource.OntologyTerms;
import org.w3id.paperkg.server.page.Prefixes;
import org.w3id.paperkg.vocabulary.Pkg;
import org.xml.sax.SAXException;

/** The drawing is made by hand; this tells what to draw when the ontology has changed. */
class ClassDiagramTest {
    private static final OntologyTerms TERMS = OntologyTerms.bundled();
    private static final ExpectedStatements EXPECTED =
            new ExpectedStatements(RDFDataMgr.loadModel("ontology/shapes.ttl"));
    private static final int GAP = 4;

    /** What leads from class to class. */
    private record Link(Resource from, Resource property, Resource to) {
        @Override
        public String toString() {
            return from.getLocalName() + " -" + property.getLocalName() + "-> " + to.getLocalName();
        }
    }

    private record Box(double left, double top, double width, double height) {
        boolean touches(double x, double y) {
            return x >= left - GAP
                    && x <= left + width + GAP
                    && y >= top - GAP
                    && y <= top + height + GAP;
        }

        boolean covers(Box other) {
            return Math.abs(left - other.left) <= width && Math.abs(top - other.top) <= height;
        }
    }

    @ParameterizedTest
    @EnumSource(LabelLanguage.class)
    void showsEveryClassOnce(LabelLanguage language) {
        List<String> drawn =
                elements(language, "a").stream()
                        .filter(anchor -> anchor.getElementsByTagName("rect").getLength() == 1)
                        .map(anchor -> anchor.getAttribute("href") + " " + anchor.getTextContent())
                        .sorted()
                        .toList();
        assertEquals(
                classes().stream().map(term -> label(term, language)).sorted().toList(),
                drawn,
                "draw a box with this label, linked to its term, for each class in "
                        + file(language));
    }

    @ParameterizedTest
    @EnumSource(LabelLanguage.class)
    void namesEveryPropertyBetweenClasses(LabelLanguage language) {
        TreeSet<String> expected = new TreeSet<>();
        links().forEach(link -> expected.add(label(link.property(), language)));
        TreeSet<String> drawn = new TreeSet<>();
        for (Element text : elements(language, "text")) {
            if (text.getAttribute("class").startsWith("soft")) {
                NodeList anchors = text.getElementsByTagName("a");
                String href =
                        anchors.getLength() == 0
                                ? ""
                                : ((Element) anchors.item(0)).getAttribute("href") + " ";
                drawn.add(href + text.getTextContent().replace("↻ ", ""));
            }
        }
        assertEquals(
                expected,
                drawn,
                "write each of these, linked to its term, on an arrow in %s; they lead so: %s"
                        .formatted(file(language), links()));
    }

    @ParameterizedTest
    @EnumSource(LabelLanguage.class)
    void drawsALineBetweenTheClassesThatATermJoins(LabelLanguage language) {
        Map<String, Box> boxes = boxes(language);
        List<Link> joins = new ArrayList<>(links());
        for (Resource type : classes()) {
            Resource kind = type.getPropertyResourceValue(RDFS.subClassOf);
            if (kind != null && boxes.containsKey(kind.getLocalName())) {
                joins.add(new Link(type, RDFS.subClassOf, kind));
            }
        }
        joins.removeIf(link -> link.from().equals(link.to()));
        joins.removeIf(
                link ->
                        elements(language, "line").stream()
                                .anyMatch(
                                        line ->
                                                leads(
                                                        line,
                                                        boxes.get(link.from().getLocalName()),
                                                        boxes.get(link.to().getLocalName()))));
        assertEquals(List.of(), joins, "draw a line for each of these in " + file(language));
    }

    private static boolean leads(Element line, Box from, Box to) {
        double x1 = number(line, "x1");
        double y1 = number(line, "y1");
        double x2 = number(line, "x2");
        double y2 = number(line, "y2");
        boolean back = !line.getAttribute("marker-start").isEmpty();
        return from.touches(x1, y1) && to.touches(x2, y2)
                || back && to.touches(x1, y1) && from.touches(x2, y2);
    }

    @ParameterizedTest
    @EnumSource(LabelLanguage.class)
    void drawsNothingOverABox(LabelLanguage language) {
        boxes(language)
                .forEach(
                        (name, box) -> {
                            boxes(language)
                                    .forEach(
                                            (other, place) ->
                                                    assertTrue(
                                                            name.equals(other)
                                                                    || !box.covers(place),
                                                            name + " and " + other));
                            for (Element text : elements(language, "text")) {
                                boolean over =
                                        text.getAttribute("class").equals("soft")
                                                && box.touches(
                                                        number(text, "x"), number(text, "y"));
                                assertTrue(!over, text.getTextContent() + " on " + name);
                            }
                        });
    }

    private static Map<String, Box> boxes(LabelLanguage language) {
        Map<String, Box> boxes = new TreeMap<>();
        for (Element rect : elements(language, "rect")) {
            boxes.put(
                    ((Element) rect.getParentNode()).getAttribute("href").substring(1),
                    new Box(
                            number(rect, "x"),
                            number(rect, "y"),
                            number(rect, "width"),
                            number(rect, "height")));
        }
        return boxes;
    }

    private static List<Resource> classes() {
        return TERMS.terms().stream()
                .filter(term -> term.hasProperty(RDF.type, OWL.Class))
                .toList();
    }

    /** What the shapes and the properties themselves say. */
    private static List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Resource type : classes()) {
            EXPECTED.of(type)
                    .forEach(
                            (property, count) ->
                                    count.value()
                                            .map(value -> new Link(type, term(property), value))
                                            .ifPresent(links::add));
        }
        for (Resource property : TERMS.terms()) {
            Resource domain = property.getPropertyResourceValue(RDFS.domain);
            Resource range = property.getPropertyResourceValue(RDFS.range);
            if (domain != null && range != null) {
                links.add(new Link(domain, property, range));
            }
        }
        links.removeIf(link -> !isOwn(link.from()) || !isOwn(link.to()));
        return links;
    }

    private static Resource term(String iri) {
        return TERMS.model().createResource(iri);
    }

    private static boolean isOwn(Resource term) {
        return term.isURIResource() && term.getURI().startsWith(Pkg.NAMESPACE);
    }

    // in English the local names, which are what one types
    private static String label(Resource term, LabelLanguage language) {
        if (!isOwn(term)) {
            return Prefixes.shortened(term.getURI());
        }
        String label =
                language == LabelLanguage.ENGLISH
                        ? term.getLocalName()
                        : TERMS.label(term.getURI(), language)
                                .map(node -> node.asLiteral().getLexicalForm())
                                .orElseThrow();
        return "#" + term.getLocalName() + " " + label;
    }

    private static String file(LabelLanguage language) {
        return "classes_" + language.tag() + ".svg";
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    private static List<Element> elements(LabelLanguage language, String name) {
        byte[] drawing = ClassDiagram.in(language).getBytes(StandardCharsets.UTF_8);
        try {
            NodeList found =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(drawing))
                            .getElementsByTagName(name);
            return IntStream.range(0, found.getLength())
                    .mapToObj(i -> (Element) found.item(i))
                    .toList();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(file(language) + " is not XML", e);
        }
    }
}
