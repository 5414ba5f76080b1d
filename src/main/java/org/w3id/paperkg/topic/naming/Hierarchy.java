package org.w3id.paperkg.topic.naming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.w3id.paperkg.topic.text.EnglishForm;
import org.w3id.paperkg.topic.text.Phrase;
import org.w3id.paperkg.topic.thesaurus.ListedConcept;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;

/**
 * Which topic is broader than which: what people pinned, then what the authority list says, then
 * the longest other topic at the end of the label, which is its head (multimodal large language
 * model, large language model). A link that would close a circle is left out.
 */
public final class Hierarchy {
    private final SortedMap<String, Phrase> labels;
    private final EnglishNames names;
    private final Map<String, String> broader = new HashMap<>();
    private final Map<String, String> listed = new HashMap<>();
    private final Map<String, String> slugs = new HashMap<>();

    /**
     * @param labels of all topics by their keys
     */
    public Hierarchy(SortedMap<String, Phrase> labels, EnglishNames names, TopicCuration curation) {
        this.labels = labels;
        this.names = names;
        for (ListedConcept entry : curation.concepts()) {
            entry.broader()
                    .ifPresent(
                            label ->
                                    listed.put(
                                            names.canonical(names.key(entry.english())),
                                            names.canonical(names.key(label))));
        }
        labels.forEach((key, label) -> slugs.putIfAbsent(EnglishForm.slug(label.source()), key));
        curation.broader().forEach((slug, up) -> link(keyOfSlug(slug), keyOfSlug(up)));
        labels.keySet().forEach(key -> listed(key).ifPresent(up -> link(key, up)));
        labels.forEach((key, label) -> head(key, label).ifPresent(up -> link(key, up)));
    }

    /** The key of the topic above; empty at the top. */
    public Optional<String> broader(String key) {
        return Optional.ofNullable(broader.get(key));
    }

    private void link(String key, String up) {
        boolean topics = labels.containsKey(key) && labels.containsKey(up);
        if (topics && !broader.containsKey(key) && !above(up).contains(key)) {
            broader.put(key, up);
        }
    }

    /** The topic shown under a slug, or the one that it was merged into. */
    private String keyOfSlug(String slug) {
        String shown = slugs.get(slug);
        return shown == null ? names.keyOfSlug(slug) : shown;
    }

    /** A topic and all that are broader. */
    private Set<String> above(String key) {
        Set<String> above = new HashSet<>();
        for (String at = key; at != null && above.add(at); at = broader.get(at)) {}
        return above;
    }

    /** The next listed concept above that is a topic here. */
    private Optional<String> listed(String key) {
        Set<String> seen = new HashSet<>();
        String up = listed.get(key);
        while (up != null && seen.add(up) && !labels.containsKey(up)) {
            up = listed.get(up);
        }
        return Optional.ofNullable(up);
    }

    private Optional<String> head(String key, Phrase label) {
        for (int words = label.size() - 1; words > 0; words--) {
            String head = names.canonical(names.key(label.tail(words).text()));
            if (labels.containsKey(head) && !head.equals(key)) {
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }
}
