package org.w3id.paperkg.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.system.Txn;

/**
 * Finds topics by what people type: a name in English or Korean, a slug or an IRI. Holds the names
 * of one dataset.
 */
public final class TopicLookup {
    private static final String NAMES = "topic/names";
    private static final String FOLDER = "topic/";
    private static final Comparator<KnownTopic> LARGEST_FIRST =
            Comparator.comparingInt((KnownTopic topic) -> -topic.papers())
                    .thenComparing(KnownTopic::iri);

    private final Map<String, KnownTopic> byIri = new HashMap<>();
    private final Map<String, KnownTopic> bySlug = new HashMap<>();
    private final Map<String, List<KnownTopic>> byLabel = new HashMap<>();
    private final Map<String, List<KnownTopic>> byName = new HashMap<>();

    private TopicLookup() {}

    /** Reads all names, in a transaction of its own unless one is open. */
    public static TopicLookup of(Dataset dataset) {
        CannedQuery names =
                QueryCatalog.bundled()
                        .find(NAMES)
                        .orElseThrow(() -> new IllegalStateException("no query '" + NAMES + "'"));
        TopicLookup lookup = new TopicLookup();
        Txn.executeRead(
                dataset,
                () -> {
                    try (QueryExecution execution = new BoundQuery(names, Map.of()).on(dataset)) {
                        ResultSet rows = execution.execSelect();
                        while (rows.hasNext()) {
                            lookup.add(rows.next());
                        }
                    }
                });
        return lookup;
    }

    private void add(QuerySolution row) {
        String iri = row.getResource("topic").getURI();
        KnownTopic topic =
                byIri.computeIfAbsent(
                        iri,
                        known ->
                                new KnownTopic(
                                        iri,
                                        row.getLiteral("label").getLexicalForm(),
                                        row.getLiteral("papers").getInt()));
        bySlug.put(iri.substring(iri.lastIndexOf('/') + 1), topic);
        boolean preferred = row.getLiteral("preferred").getBoolean();
        String name = FoldedName.of(row.getLiteral("name").getLexicalForm()).run();
        (preferred ? byLabel : byName).computeIfAbsent(name, n -> new ArrayList<>()).add(topic);
    }

    /**
     * The label counts before other names; of topics that share a name the one with most papers is
     * meant.
     *
     * @param typed a name in English or Korean, a slug or an IRI
     */
    public TopicAnswer find(String typed) {
        String name = typed.strip();
        int folder = name.lastIndexOf(FOLDER);
        String slug = folder < 0 ? name : name.substring(folder + FOLDER.length());
        String folded = FoldedName.of(name).run();
        return Optional.ofNullable(byIri.get(name))
                .or(() -> Optional.ofNullable(bySlug.get(slug)))
                .or(() -> largest(byLabel, folded))
                .or(() -> largest(byName, folded))
                .or(() -> singular(folded))
                .<TopicAnswer>map(TopicAnswer.Found::new)
                .orElseGet(() -> new TopicAnswer.NotFound(candidates(name)));
    }

    /** Labels name one thing; people ask for LLMs and diffusion models. */
    private Optional<KnownTopic> singular(String folded) {
        if (!folded.matches("\\p{ASCII}{2,}s")) {
            return Optional.empty();
        }
        String one = folded.substring(0, folded.length() - 1);
        return largest(byLabel, one).or(() -> largest(byName, one));
    }

    private static Optional<KnownTopic> largest(
            Map<String, List<KnownTopic>> topics, String folded) {
        return topics.getOrDefault(folded, List.of()).stream().min(LARGEST_FIRST);
    }

    private List<KnownTopic> candidates(String typed) {
        String slug = String.join("-", FoldedName.of(typed).words());
        return Suggestions.of(slug, bySlug.keySet()).stream().map(bySlug::get).toList();
    }
}
