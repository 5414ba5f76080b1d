package org.w3id.paperkg.query.lookup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.w3id.paperkg.query.likeness.FoldedName;
import org.w3id.paperkg.query.likeness.TakenName;
import org.w3id.paperkg.query.resource.ReadTransaction;
import org.w3id.paperkg.vocabulary.ResourcePaths;

/**
 * Finds topics by what people type: a name in English or Korean, a slug or an IRI. Holds the names
 * of one dataset.
 */
public final class TopicLookup {
    private static final int MOST = 10;
    private static final Comparator<KnownTopic> LARGEST_FIRST =
            Comparator.comparingInt((KnownTopic topic) -> -topic.papers())
                    .thenComparing(KnownTopic::iri);

    private final Map<String, KnownTopic> byIri = new HashMap<>();
    private final Map<String, KnownTopic> bySlug = new HashMap<>();
    private final Map<String, SortedSet<KnownTopic>> byLabel = new HashMap<>();
    private final Map<String, SortedSet<KnownTopic>> byName = new HashMap<>();

    private final NearNames<KnownTopic> near;
    private final List<TopicName> names;

    private TopicLookup(List<TopicName> names) {
        this.names = List.copyOf(names);
        Map<KnownTopic, List<FoldedName>> forms = new LinkedHashMap<>();
        for (TopicName name : names) {
            KnownTopic topic = byIri.computeIfAbsent(name.topic().iri(), iri -> name.topic());
            bySlug.put(TakenName.slug(topic.iri()), topic);
            FoldedName folded = FoldedName.of(name.name());
            forms.computeIfAbsent(topic, t -> new ArrayList<>()).add(folded);
            (name.preferred() ? byLabel : byName)
                    .computeIfAbsent(folded.run(), n -> new TreeSet<>(LARGEST_FIRST))
                    .add(topic);
        }
        near = new NearNames<>(forms);
    }

    /** Reads all names, in a transaction of its own unless one is open. */
    public static TopicLookup of(Dataset dataset) {
        return of(
                ReadTransaction.of(
                        dataset, () -> TopicNames.of(dataset.asDatasetGraph().getDefaultGraph())));
    }

    /** Holds names that were read before. */
    public static TopicLookup of(List<TopicName> names) {
        return new TopicLookup(names);
    }

    /** Every name of every topic. */
    public List<TopicName> all() {
        return names;
    }

    /**
     * The label counts before other names; of topics that share a name the one with most papers is
     * meant, and the others are named with it.
     *
     * @param typed a name in English or Korean, a slug or an IRI
     */
    public TopicAnswer find(String typed) {
        String name = typed.strip();
        String slug = TakenName.slugIn(name, ResourcePaths.TOPICS);
        return Optional.ofNullable(byIri.get(name))
                .or(() -> Optional.ofNullable(bySlug.get(slug)))
                .<TopicAnswer>map(topic -> new TopicAnswer.Found(topic, Optional.empty()))
                .or(() -> called(typed))
                .orElseGet(() -> new TopicAnswer.NotFound(candidates(name)));
    }

    private Optional<TopicAnswer> called(String typed) {
        String name = FoldedName.of(typed).run();
        return taken(typed, byLabel, name, true)
                .or(() -> taken(typed, byName, name, false))
                .or(() -> singulars(name).flatMap(one -> ofOne(typed, one).stream()).findFirst());
    }

    private Optional<TopicAnswer> ofOne(String typed, String singular) {
        return taken(typed, byLabel, singular, false)
                .or(() -> taken(typed, byName, singular, false));
    }

    /** Labels name one thing; people ask for LLMs, diffusion models and ontologies. */
    private static Stream<String> singulars(String plural) {
        if (!plural.matches("\\p{ASCII}{2,}[^s]s")) {
            return Stream.empty();
        }
        return Stream.of(plural.substring(0, plural.length() - 1), plural.replaceAll("ies$", "y"));
    }

    private static Optional<TopicAnswer> taken(
            String typed, Map<String, SortedSet<KnownTopic>> topics, String name, boolean label) {
        SortedSet<KnownTopic> called = topics.getOrDefault(name, Collections.emptySortedSet());
        return called.stream()
                .findFirst()
                .map(
                        topic ->
                                new TopicAnswer.Found(
                                        topic, Optional.of(taken(typed, called, label))));
    }

    private static TakenName taken(String typed, SortedSet<KnownTopic> called, boolean label) {
        KnownTopic topic = called.first();
        return new TakenName(
                typed,
                topic.label(),
                topic.iri(),
                label && called.size() == 1,
                called.stream()
                        .skip(1)
                        .map(other -> TakenName.withSlug(other.label(), other.iri()))
                        .toList());
    }

    /** Topics with a name like one, closest first. */
    public List<KnownTopic> candidates(String typed) {
        return near.like(FoldedName.of(typed)).stream()
                .sorted(
                        NearNames.Near.<KnownTopic>closestFirst()
                                .thenComparing(NearNames.Near::named, LARGEST_FIRST))
                .limit(MOST)
                .map(NearNames.Near::named)
                .toList();
    }
}
