package org.w3id.paperkg.network.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.system.Txn;

/**
 * What the graph states of an author's place in the network and of the name. A graph without
 * measures states little or nothing.
 *
 * @param measures those that are there
 * @param groups into how many groups the co-authors fall without the author
 * @param otherSpellings authors who may be the same person, likeliest first
 */
public record Standing(
        List<Measure> measures, Optional<Integer> groups, List<OtherSpelling> otherSpellings) {
    public Standing {
        measures = List.copyOf(measures);
        otherSpellings = List.copyOf(otherSpellings);
    }

    /** What is measured of an author's place. */
    public enum Kind {
        COAUTHORS,
        CORE_NUMBER,
        COMPONENT,
        COMMUNITY,
        PAGE_RANK,
        BETWEENNESS,
        ESTIMATED_BETWEENNESS
    }

    /**
     * A measure of an author.
     *
     * @param value as the graph has it; of a community its name
     * @param beside of a community the number of its members, of a centrality the author's place
     *     among all
     */
    public record Measure(Kind kind, String value, Optional<Integer> beside) {}

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

    /**
     * Asks a dataset, in a transaction of its own unless one is open.
     *
     * @param places in the same graph; asked for only when the author has a place
     */
    public static Standing of(Dataset dataset, String authorIri, Supplier<Places> places) {
        GraphReader reader = new GraphReader(dataset);
        // Jena 5.6.0 would end the open one, too, when this reading fails
        return dataset.isInTransaction()
                ? read(reader, authorIri, places)
                : Txn.calculateRead(dataset, () -> read(reader, authorIri, places));
    }

    private static Standing read(GraphReader reader, String authorIri, Supplier<Places> places) {
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
                        addMeasures(row, measures, places);
                    }
                });
        List<OtherSpelling> spellings = new ArrayList<>();
        reader.forEach("namesakes", author, row -> spellings.add(spelling(row)));
        return new Standing(
                measures, groups.stream().findFirst().flatMap(found -> found), spellings);
    }

    private static void addMeasures(
            GraphReader.Row row, List<Measure> measures, Supplier<Places> places) {
        add(measures, Kind.COAUTHORS, row.text("coauthors"), Optional::empty);
        add(measures, Kind.CORE_NUMBER, row.text("core"), Optional::empty);
        add(measures, Kind.COMPONENT, row.text("component"), Optional::empty);
        add(
                measures,
                Kind.COMMUNITY,
                row.text("community"),
                () -> number(row.text("communitySize")));
        addPlace(measures, Kind.PAGE_RANK, row.text("pageRank"), places);
        addPlace(measures, Kind.BETWEENNESS, row.text("betweenness"), places);
        addPlace(measures, Kind.ESTIMATED_BETWEENNESS, row.text("estimated"), places);
    }

    private static void addPlace(
            List<Measure> measures, Kind kind, String value, Supplier<Places> places) {
        add(measures, kind, value, () -> Optional.of(places.get().of(kind, value)));
    }

    private static void add(
            List<Measure> measures, Kind kind, String value, Supplier<Optional<Integer>> beside) {
        if (!value.isEmpty()) {
            measures.add(new Measure(kind, value, beside.get()));
        }
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
}
