package org.w3id.paperkg.network;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.w3id.paperkg.query.Suggestions;

/**
 * Finds topics by what people type: a name in English or Korean, a slug or an IRI. Holds the names
 * of one dataset.
 */
public final class TopicLookup {
    private static final String PREFERRED = "prefLabel";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    private final Set<String> iris = new HashSet<>();
    private final Map<String, TreeSet<String>> byPreferred = new HashMap<>();
    private final Map<String, TreeSet<String>> byOther = new HashMap<>();
    private final TreeSet<String> labels = new TreeSet<>();

    private TopicLookup() {}

    /** Reads all names, in a transaction of its own unless one is open. */
    public static TopicLookup of(Dataset dataset) {
        return Txn.calculateRead(
                dataset,
                () -> {
                    TopicLookup lookup = new TopicLookup();
                    new GraphReader(dataset).forEach("topic-names", lookup::add);
                    return lookup;
                });
    }

    private void add(GraphReader.Row row) {
        String iri = row.text("topic");
        String name = row.text("name");
        boolean preferred = row.text("kind").endsWith(PREFERRED);
        iris.add(iri);
        Map<String, TreeSet<String>> names = preferred ? byPreferred : byOther;
        names.computeIfAbsent(folded(name), n -> new TreeSet<>()).add(iri);
        if (preferred) {
            labels.add(name);
        }
    }

    /** The IRI of the one topic that is meant; empty when there is none, or when two may be. */
    public Optional<String> find(String typed) {
        String stripped = typed.strip();
        if (iris.contains(stripped)) {
            return Optional.of(stripped);
        }
        Optional<String> bySlug =
                iris.stream().filter(iri -> iri.endsWith("/" + stripped)).findFirst();
        return bySlug.or(() -> one(byPreferred, stripped)).or(() -> one(byOther, stripped));
    }

    private static Optional<String> one(Map<String, TreeSet<String>> names, String typed) {
        TreeSet<String> found = names.getOrDefault(folded(typed), new TreeSet<>());
        return found.size() == 1 ? Optional.of(found.first()) : Optional.empty();
    }

    /** Preferred labels that may have been meant; a few. */
    public List<String> suggestions(String typed) {
        return Suggestions.of(typed, labels);
    }

    // 확산모델 and 확산 모델 are one name, as are fine-tuning and finetuning
    private static String folded(String name) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(plain).replaceAll("");
    }
}
