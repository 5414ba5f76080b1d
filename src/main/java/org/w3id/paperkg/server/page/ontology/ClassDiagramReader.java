package org.w3id.paperkg.server.page.ontology;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.paperkg.query.resource.LabelLanguage;
import org.w3id.paperkg.query.resource.OntologyTerms;
import org.w3id.paperkg.server.page.Prefixes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Draws the classes of the ontology: what leads where, say its properties and its shapes. */
final class ClassDiagramReader {
    private static final int COLUMN = 134;
    private static final int ROW = 78;
    private static final int WIDTH = 400;

    /** Two classes, by local name in alphabetical order. */
    private record Pair(String one, String other) {
        static Pair of(String from, String to) {
            return from.compareTo(to) < 0 ? new Pair(from, to) : new Pair(to, from);
        }
    }

    private final OntologyTerms terms;
    private final LabelLanguage language;
    private final Map<String, Map<String, TreeSet<String>>> links = new TreeMap<>();
    private final Map<String, String> anchors = new TreeMap<>();

    private ClassDiagramReader(OntologyTerms terms, Model shapes, LabelLanguage language) {
        this.terms = terms;
        this.language = language;
        links(shapes);
    }

    static ClassDiagram draw(OntologyTerms terms, Model shapes, LabelLanguage language) {
        return new ClassDiagramReader(terms, shapes, language).draw();
    }

    private ClassDiagram draw() {
        Map<String, ClassDiagram.Box> boxes = boxes();
        List<ClassDiagram.Box> all = List.copyOf(boxes.values());
        Map<Pair, List<String>> pairs = new LinkedHashMap<>();
        links.forEach(
                (from, ends) ->
                        ends.forEach(
                                (to, labels) ->
                                        pairs.computeIfAbsent(
                                                        Pair.of(from, to), key -> new ArrayList<>())
                                                .addAll(labels)));
        List<ClassDiagram.Arrow> arrows = new ArrayList<>();
        pairs.forEach(
                (pair, labels) -> {
                    boolean forth = labels(pair.one(), pair.other()).isEmpty();
                    ClassDiagram.Box from = boxes.get(forth ? pair.other() : pair.one());
                    ClassDiagram.Box to = boxes.get(forth ? pair.one() : pair.other());
                    boolean back = !labels(to.anchor(), from.anchor()).isEmpty();
                    if (!from.equals(to)) {
                        arrows.add(ClassDiagram.arrow(from, to, back, false, labels, all, arrows));
                    }
                });
        terms
                .model()
                .listStatements(null, RDFS.subClassOf, (Resource) null)
                .filterKeep(kind -> boxes.containsKey(kind.getResource().getLocalName()))
                .mapWith(
                        kind ->
                                ClassDiagram.arrow(
                                        boxes.get(kind.getSubject().getLocalName()),
                                        boxes.get(kind.getResource().getLocalName()),
                                        false,
                                        true,
                                        List.of(),
                                        all,
                                        arrows))
                .toList()
                .stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .forEach(arrows::add);
        int height = all.stream().mapToInt(ClassDiagram.Box::y).max().orElse(0);
        return new ClassDiagram(WIDTH, height + ClassDiagram.BOX_HEIGHT, all, arrows, anchors);
    }

    private Map<String, ClassDiagram.Box> boxes() {
        Map<String, ClassDiagram.Box> boxes = new LinkedHashMap<>();
        ClassPlaces places = new ClassPlaces();
        for (Resource term : terms.terms()) {
            if (term.hasProperty(RDF.type, OWL.Class)) {
                String name = term.getLocalName();
                ClassPlaces.Place place = places.of(name);
                boxes.put(
                        name,
                        new ClassDiagram.Box(
                                name,
                                label(term),
                                WIDTH / 2 + (int) Math.round((place.column() - 1) * COLUMN),
                                ClassDiagram.BOX_HEIGHT + (int) Math.round(place.row() * ROW),
                                labels(name, name)));
            }
        }
        return boxes;
    }

    private List<String> labels(String from, String to) {
        return List.copyOf(links.getOrDefault(from, Map.of()).getOrDefault(to, new TreeSet<>()));
    }

    private void links(Model shapes) {
        ExpectedStatements expected = new ExpectedStatements(shapes);
        for (Resource type : terms.terms()) {
            if (type.hasProperty(RDF.type, OWL.Class)) {
                expected.of(type)
                        .forEach(
                                (property, count) ->
                                        count.value()
                                                .ifPresent(value -> link(type, property, value)));
            }
        }
        terms.model()
                .listSubjectsWithProperty(RDF.type, OWL.ObjectProperty)
                .forEach(
                        property -> {
                            Resource domain = property.getPropertyResourceValue(RDFS.domain);
                            Resource range = property.getPropertyResourceValue(RDFS.range);
                            if (domain != null && range != null) {
                                link(domain, property.getURI(), range);
                            }
                        });
    }

    private void link(Resource from, String property, Resource to) {
        if (isOwn(from) && isOwn(to)) {
            Resource term = terms.model().createResource(property);
            String label = label(term);
            if (isOwn(term)) {
                anchors.put(label, term.getLocalName());
            }
            links.computeIfAbsent(from.getLocalName(), key -> new TreeMap<>())
                    .computeIfAbsent(to.getLocalName(), key -> new TreeSet<>())
                    .add(label);
        }
    }

    private static boolean isOwn(Resource term) {
        return term.isURIResource() && term.getURI().startsWith(OntologyTerms.NAMESPACE);
    }

    // in English the local names, which are what one types
    private String label(Resource term) {
        if (!isOwn(term)) {
            return Prefixes.shortened(term.getURI());
        }
        return language == LabelLanguage.ENGLISH
                ? term.getLocalName()
                : terms.label(term.getURI(), language)
                        .map(node -> node.asLiteral().getLexicalForm())
                        .orElse(term.getLocalName());
    }
}
