package org.w3id.paperkg.server.ontology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.paperkg.query.LabelLanguage;
import org.w3id.paperkg.query.OntologyTerms;

/** Draws the classes of the ontology: what leads where, say its properties and its shapes. */
final class ClassDiagramReader {
    private static final Model ONTOLOGY = VocabularyFile.ONTOLOGY.model();
    private static final int COLUMN = 134;
    private static final int ROW = 78;
    private static final int WIDTH = 400;

    /** Two classes, by local name in alphabetical order. */
    private record Pair(String one, String other) {
        static Pair of(String from, String to) {
            return from.compareTo(to) < 0 ? new Pair(from, to) : new Pair(to, from);
        }
    }

    private final OntologyTerms terms = OntologyTerms.bundled();
    private final TermNames names = new TermNames();
    private final LabelLanguage language;
    private final Map<String, Map<String, TreeSet<String>>> links = new TreeMap<>();

    private ClassDiagramReader(LabelLanguage language) {
        this.language = language;
        links();
    }

    static ClassDiagram draw(LabelLanguage language) {
        return new ClassDiagramReader(language).draw();
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
        ONTOLOGY
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
        return new ClassDiagram(WIDTH, height + ClassDiagram.BOX_HEIGHT, all, arrows);
    }

    private Map<String, ClassDiagram.Box> boxes() {
        Map<String, ClassDiagram.Box> boxes = new LinkedHashMap<>();
        ClassPlaces places = new ClassPlaces();
        for (Resource term : terms.terms()) {
            if (TermExamples.isClass(term)) {
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

    private void links() {
        ExpectedStatements expected = new ExpectedStatements(VocabularyFile.SHAPES.model());
        for (Resource type : terms.terms()) {
            if (TermExamples.isClass(type)) {
                expected.of(type)
                        .forEach(
                                (property, count) ->
                                        count.value()
                                                .ifPresent(value -> link(type, property, value)));
            }
        }
        ONTOLOGY.listSubjectsWithProperty(RDF.type, OWL.ObjectProperty)
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
            links.computeIfAbsent(from.getLocalName(), key -> new TreeMap<>())
                    .computeIfAbsent(to.getLocalName(), key -> new TreeSet<>())
                    .add(label(ONTOLOGY.createResource(property)));
        }
    }

    private static boolean isOwn(Resource term) {
        return term.isURIResource() && term.getURI().startsWith(OntologyTerms.NAMESPACE);
    }

    // in English the local names, which are what one types
    private String label(Resource term) {
        if (!isOwn(term)) {
            return names.shortened(term.getURI());
        }
        return language == LabelLanguage.ENGLISH
                ? term.getLocalName()
                : terms.label(term.getURI(), language)
                        .map(node -> node.asLiteral().getLexicalForm())
                        .orElse(term.getLocalName());
    }
}
