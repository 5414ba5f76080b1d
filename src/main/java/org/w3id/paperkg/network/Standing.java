package org.w3id.paperkg.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.system.Txn;

/**
 * What the graph states of an author's place in the network and of the name. A graph without
 * measures states little or nothing.
 *
 * @param measures name and value of each measure that is there, as people read them
 * @param groups into how many groups the co-authors fall without the author
 * @param otherSpellings authors who may be the same person, likeliest first
 */
public record Standing(
        List<Measure> measures, Optional<Integer> groups, List<OtherSpelling> otherSpellings) {
    private static final String ONTOLOGY = "https://w3id.org/paperkg/ontology#";

    public Standing {
        measures = List.copyOf(measures);
        otherSpellings = List.copyOf(otherSpellings);
    }

    /**
     * A measure as it is shown.
     *
     * @param remark what the value means beside others; may be empty
     */
    public record Measure(String name, String value, String remark) {}

    /**
     * An author who may be the same person.
     *
     * @param score how likely, from 0 to 1; empty when the graph does not say
     * @param sharedCoauthors how many people wrote with both, as far as the graph says
     */
    public record OtherSpelling(
            String iri,
            String name,
            int papers,
            Optional<String> score,
            Optional<Integer> sharedCoauthors) {}

    /** Asks a dataset, in a transaction of its own unless one is open. */
    public static Standing of(Dataset dataset, String authorIri) {
        return Txn.calculateRead(dataset, () -> read(new GraphReader(dataset), authorIri));
    }

    private static Standing read(GraphReader reader, String authorIri) {
        Map<String, RDFNode> author = Map.of("author", ResourceFactory.createResource(authorIri));
        List<Measure> measures = new ArrayList<>();
        List<Optional<Integer>> groups = new ArrayList<>();
        reader.forEach(
                "standing",
                author,
                row -> {
                    // a second row would repeat the measures beside a second label
                    if (groups.isEmpty()) {
                        groups.add(number(row.text("groups")));
                        addMeasures(row, measures, new Ranks(reader, author));
                    }
                });
        List<OtherSpelling> spellings = new ArrayList<>();
        reader.forEach("namesakes", author, row -> spellings.add(spelling(row)));
        return new Standing(
                measures, groups.stream().findFirst().flatMap(found -> found), spellings);
    }

    private static void addMeasures(GraphReader.Row row, List<Measure> measures, Ranks ranks) {
        add(measures, "co-authors", row.text("coauthors"), "");
        add(measures, "core number", row.text("core"), "");
        add(measures, "component", people(row.text("component")), "");
        add(measures, "community", row.text("community"), people(row.text("communitySize")));
        add(measures, "PageRank", row.text("pageRank"), ranks.of("pageRank"));
        add(measures, "betweenness", row.text("betweenness"), ranks.of("betweenness"));
        add(
                measures,
                "betweenness, estimated",
                row.text("estimated"),
                ranks.of("estimatedBetweenness"));
    }

    private static void add(List<Measure> measures, String name, String value, String remark) {
        if (!value.isEmpty()) {
            measures.add(new Measure(name, value, remark));
        }
    }

    private static String people(String size) {
        return number(size).map(n -> n == 1 ? "1 person" : "%,d people".formatted(n)).orElse("");
    }

    private static Optional<Integer> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(text));
    }

    private static OtherSpelling spelling(GraphReader.Row row) {
        return new OtherSpelling(
                row.text("other"),
                row.text("name"),
                Integer.parseInt(row.text("papers")),
                Optional.of(row.text("score")).filter(score -> !score.isEmpty()),
                number(row.text("shared")));
    }

    /** Where an author stands among all. */
    private record Ranks(GraphReader reader, Map<String, RDFNode> author) {
        String of(String property) {
            List<String> above = new ArrayList<>();
            reader.forEach(
                    "above",
                    Map.of(
                            "author",
                            author.get("author"),
                            "measure",
                            ResourceFactory.createResource(ONTOLOGY + property)),
                    row -> above.add(row.text("above")));
            return "number %,d of all".formatted(1 + Integer.parseInt(above.get(0)));
        }
    }
}
