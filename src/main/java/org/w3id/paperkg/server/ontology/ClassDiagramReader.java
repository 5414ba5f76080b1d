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

    /** Column and row; classes that have none follow below. */
    private static final Map<String, double[]> PLACES = new TreeMap<>();

    static {
        place("Digest", 0, 0);
        place("Build", 1, 0);
        place("Section", 2, 0);
        place("Listing", 0, 1);
        place("SummaryPoint", 2, 1);
        place("Paper", 0, 2);
        place("TopicMention", 2, 2);
        place("Authorship", 0, 3);
        place("Topic", 2, 3);
        place("Author", 1, 4);
        place("Collaboration", 0, 4.9);
        place("Community", 2, 4.9);
        place("PossibleDuplicate", 1, 5.8);
        place("Component", 2, 6.1);
        place("NameVariation", 0, 6.6);
        place("Merge", 0, 7.5);
        place("Split", 1, 7.3);
        place("Identify", 2, 7.5);
        place("CurationDecision", 1, 8.15);
        place("Rename", 0, 8.8);
        place("Ban", 1, 9);
        place("PinBroader", 2, 8.8);
    }

    private static void place(String name, double column, double row) {
        PLACES.put(name, new double[] {column, row});
    }

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
                        arrows.add(
                                ClassDiagram.arrow(from, to, back, false, labels, all, arrows));
                    }
                });
        ONTOLOGY.listStatements(null, RDFS.subClassOf, (Resource) null)
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
        double below = PLACES.values().stream().mapToDouble(place -> place[1]).max().orElse(0) + 1;
        int unplaced = 0;
        for (Resource term : terms.terms()) {
            if (TermExamples.isClass(term)) {
                String name = term.getLocalName();
                double[] place = PLACES.get(name);
                if (place == null) {
                    place = new double[] {unplaced % 3, below + unplaced / 3};
                    unplaced++;
                }
                boxes.put(
                        name,
                        new ClassDiagram.Box(
                                name,
                                label(term),
                                WIDTH / 2 + (int) Math.round((place[0] - 1) * COLUMN),
                                ClassDiagram.BOX_HEIGHT + (int) Math.round(place[1] * ROW),
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
