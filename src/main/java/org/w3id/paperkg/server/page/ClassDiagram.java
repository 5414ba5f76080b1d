package org.w3id.paperkg.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.w3id.paperkg.query.OntologyTerms;

/**
 * The classes of the vocabulary and the properties between them, as a drawing. Where a class stands
 * is chosen by hand; what is drawn between them is what the vocabulary says.
 */
final class ClassDiagram {
    private static final int BOX_WIDTH = 160;
    private static final int BOX_HEIGHT = 48;
    private static final int COLUMN = 280;
    private static final int ROW = 118;
    private static final int MARGIN = 12;

    /** Column and row of each class; subclasses stand in the box of what they are. */
    static final Map<String, List<Integer>> PLACES = places();

    private final OntologyTerms terms;
    private final Wording words;

    private ClassDiagram(OntologyTerms terms, Wording words) {
        this.terms = terms;
        this.words = words;
    }

    private static Map<String, List<Integer>> places() {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        places.put("Digest", List.of(0, 0));
        places.put("Listing", List.of(1, 0));
        places.put("SummaryPoint", List.of(2, 0));
        places.put("Section", List.of(3, 0));
        places.put("Paper", List.of(1, 1));
        places.put("TopicMention", List.of(2, 1));
        places.put("Topic", List.of(3, 1));
        places.put("Authorship", List.of(1, 2));
        places.put("Author", List.of(2, 2));
        places.put("Community", List.of(3, 2));
        places.put("Collaboration", List.of(1, 3));
        places.put("Component", List.of(2, 3));
        places.put("PossibleDuplicate", List.of(3, 3));
        places.put("NameVariation", List.of(3, 4));
        places.put("CurationDecision", List.of(0, 3));
        places.put("Build", List.of(0, 4));
        return places;
    }

    /** SVG 1.1 to stand in a page. */
    static String svg(OntologyTerms terms, Wording words) {
        return new ClassDiagram(terms, words).svg();
    }

    private String svg() {
        int width = 3 * COLUMN + BOX_WIDTH + 2 * MARGIN;
        int height = 4 * ROW + BOX_HEIGHT + 2 * MARGIN;
        StringBuilder svg = new StringBuilder();
        svg.append(
                "<svg class=\"classes\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">\n"
                        .formatted(
                                width,
                                height,
                                Label.plain(words.of("ontology.diagram"), "").html()));
        svg.append(
                "<defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\""
                        + " markerWidth=\"8\" markerHeight=\"8\" orient=\"auto-start-reverse\">"
                        + "<path d=\"M0 0L8 4L0 8z\"/></marker></defs>\n");
        edges().forEach((pair, properties) -> svg.append(line(pair, properties)));
        PLACES.keySet().forEach(name -> svg.append(box(name)));
        return svg.append("</svg>\n").toString();
    }

    /** Unordered pairs of classes, with the properties of both directions. */
    private Map<String, List<Edge>> edges() {
        Map<String, List<Edge>> edges = new TreeMap<>();
        terms.model().listSubjectsWithProperty(RDF.type, OWL.ObjectProperty).toList().stream()
                .sorted(Comparator.comparing(Resource::getURI))
                .forEach(
                        property ->
                                ends(property, RDFS.domain, SchemaDO.domainIncludes)
                                        .forEach(
                                                from ->
                                                        ends(property, RDFS.range, RDFS.range)
                                                                .forEach(
                                                                        to ->
                                                                                add(
                                                                                        edges, from,
                                                                                        property,
                                                                                        to))));
        return edges;
    }

    private static void add(
            Map<String, List<Edge>> edges, String from, Resource property, String to) {
        if (!from.equals(to)) {
            String pair = from.compareTo(to) < 0 ? from + " " + to : to + " " + from;
            edges.computeIfAbsent(pair, any -> new ArrayList<>())
                    .add(new Edge(from, property.getLocalName(), to));
        }
    }

    private record Edge(String from, String property, String to) {}

    private List<String> ends(
            Resource property,
            org.apache.jena.rdf.model.Property one,
            org.apache.jena.rdf.model.Property several) {
        List<String> ends = new ArrayList<>();
        for (var end : List.of(one, several)) {
            terms.model()
                    .listObjectsOfProperty(property, end)
                    .forEach(
                            node -> {
                                String name = node.asResource().getLocalName();
                                if (PLACES.containsKey(name) && !ends.contains(name)) {
                                    ends.add(name);
                                }
                            });
        }
        return ends;
    }

    private String line(String pair, List<Edge> properties) {
        String first = pair.substring(0, pair.indexOf(' '));
        String second = pair.substring(pair.indexOf(' ') + 1);
        double[] a = border(first, second);
        double[] b = border(second, first);
        boolean forth = properties.stream().anyMatch(edge -> edge.to().equals(second));
        boolean back = properties.stream().anyMatch(edge -> edge.to().equals(first));
        StringBuilder line = new StringBuilder();
        line.append(
                "<line x1=\"%.0f\" y1=\"%.0f\" x2=\"%.0f\" y2=\"%.0f\"%s%s/>\n"
                        .formatted(
                                a[0],
                                a[1],
                                b[0],
                                b[1],
                                back ? " marker-start=\"url(#arrow)\"" : "",
                                forth ? " marker-end=\"url(#arrow)\"" : ""));
        boolean level = Math.abs(a[1] - b[1]) < 1;
        double x = (a[0] + b[0]) / 2;
        double y = (a[1] + b[1]) / 2 + (level ? -6 : 4 - 8 * (properties.size() - 1));
        for (Edge edge : properties) {
            line.append(
                    "<a href=\"#%1$s\"><text x=\"%2$.0f\" y=\"%3$.0f\">%1$s</text></a>\n"
                            .formatted(edge.property(), x, y));
            y += level ? 22 : 17;
        }
        return line.toString();
    }

    /** Where the straight line from the middle of one box to that of another leaves the first. */
    private static double[] border(String of, String towards) {
        double[] from = middle(of);
        double[] to = middle(towards);
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        double share =
                Math.min(
                        dx == 0 ? Double.MAX_VALUE : BOX_WIDTH / 2.0 / Math.abs(dx),
                        dy == 0 ? Double.MAX_VALUE : BOX_HEIGHT / 2.0 / Math.abs(dy));
        return new double[] {from[0] + share * dx, from[1] + share * dy};
    }

    private static double[] middle(String name) {
        List<Integer> place = PLACES.get(name);
        return new double[] {
            MARGIN + place.get(0) * COLUMN + BOX_WIDTH / 2.0,
            MARGIN + place.get(1) * ROW + BOX_HEIGHT / 2.0
        };
    }

    private String box(String name) {
        double[] middle = middle(name);
        String label =
                terms.label(OntologyTerms.NAMESPACE + name, words.language())
                        .map(node -> node.asLiteral().getLexicalForm())
                        .orElse(name);
        return "<a href=\"#%1$s\"><rect x=\"%2$.0f\" y=\"%3$.0f\" width=\"%4$d\" height=\"%5$d\" rx=\"7\"/><text class=\"name\" x=\"%6$.0f\" y=\"%7$.0f\">%8$s</text><text class=\"soft\" x=\"%6$.0f\" y=\"%9$.0f\">pkg:%1$s</text></a>\n"
                .formatted(
                        name,
                        middle[0] - BOX_WIDTH / 2.0,
                        middle[1] - BOX_HEIGHT / 2.0,
                        BOX_WIDTH,
                        BOX_HEIGHT,
                        middle[0],
                        middle[1] - 3,
                        Label.plain(label, "").html(),
                        middle[1] + 15);
    }
}
