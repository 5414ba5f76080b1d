package org.w3id.paperkg.query.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.w3id.paperkg.query.resource.ReadTransaction;

/**
 * The papers of one dataset, by IRI, day, author and topic. Immutable; some 1,500 bytes for each
 * paper.
 */
public final class PaperCards {
    private static final Comparator<PaperCard> NEWEST_FIRST =
            Comparator.comparing(PaperCard::day).reversed().thenComparing(PaperCard::iri);

    private static final Comparator<PaperCard> BEST_FIRST =
            Comparator.comparingInt((PaperCard card) -> -card.votes().orElse(0))
                    .thenComparing(PaperCard::iri);

    private final Map<String, PaperCard> byIri = new HashMap<>();
    private final Map<String, List<PaperCard>> byAuthor = new HashMap<>();
    private final Map<String, List<PaperCard>> byTopic = new HashMap<>();
    private final NavigableMap<LocalDate, List<PaperCard>> byDay;

    private PaperCards(Collection<PaperCard> cards) {
        cards.stream().sorted(NEWEST_FIRST).forEach(this::add);
        byDay =
                cards.stream()
                        .sorted(BEST_FIRST)
                        .collect(
                                Collectors.groupingBy(
                                        PaperCard::day, TreeMap::new, Collectors.toList()));
    }

    private void add(PaperCard card) {
        byIri.put(card.iri(), card);
        for (String author : card.creators()) {
            byAuthor.computeIfAbsent(author, iri -> new ArrayList<>(2)).add(card);
        }
        for (PaperCard.Mention mention : card.mentions()) {
            byTopic.computeIfAbsent(mention.topic(), iri -> new ArrayList<>(2)).add(card);
        }
    }

    /**
     * Reads all papers, in a transaction of its own unless one is open. Cost: some fifteen look-ups
     * a paper.
     *
     * @param base of the data
     * @param thumbnails whether cards have them
     */
    public static PaperCards of(Dataset dataset, String base, boolean thumbnails) {
        return new PaperCards(
                ReadTransaction.of(
                        dataset,
                        () ->
                                new PaperCardReader(
                                                dataset.asDatasetGraph().getDefaultGraph(),
                                                base,
                                                thumbnails)
                                        .all()));
    }

    /**
     * @param iri in full
     */
    public Optional<PaperCard> of(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    /**
     * Newest first.
     *
     * @param author IRI
     */
    public List<PaperCard> ofAuthor(String author) {
        return Collections.unmodifiableList(byAuthor.getOrDefault(author, List.of()));
    }

    /**
     * Papers about it, newest first.
     *
     * @param topic IRI
     */
    public List<PaperCard> onTopic(String topic) {
        return Collections.unmodifiableList(byTopic.getOrDefault(topic, List.of()));
    }

    public Collection<PaperCard> all() {
        return byIri.values();
    }

    /** The days on which a paper was first listed, each with those papers, most votes first. */
    public NavigableMap<LocalDate, List<PaperCard>> byDay() {
        return byDay;
    }

    /**
     * Papers first listed in a period, most votes first.
     *
     * @param first day of it
     * @param last day of it
     */
    public List<PaperCard> between(LocalDate first, LocalDate last) {
        return byDay.subMap(first, true, last, true).values().stream()
                .flatMap(List::stream)
                .sorted(BEST_FIRST)
                .toList();
    }
}
