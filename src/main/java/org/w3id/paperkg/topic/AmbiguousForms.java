package org.w3id.paperkg.topic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Forms that may mean one of several concepts or none (정렬, AR): they mean one that the same paper
 * mentions in other words.
 */
final class AmbiguousForms {
    private final Map<String, List<String>> concepts = new HashMap<>();

    AmbiguousForms(Curation curation, EnglishNames names) {
        for (ListedConcept entry : curation.concepts()) {
            String key = names.canonical(names.key(entry.english()));
            for (ListedConcept.Form form : entry.forms()) {
                if (form.ambiguous()) {
                    concepts.computeIfAbsent(
                                    EnglishForm.key(form.label().text()), k -> new ArrayList<>())
                            .add(key);
                }
            }
        }
    }

    boolean has(String form) {
        return concepts.containsKey(form);
    }

    /** What a form may mean; empty when it is not ambiguous. */
    List<String> concepts(String form) {
        return concepts.getOrDefault(form, List.of());
    }

    Set<String> forms() {
        return Collections.unmodifiableSet(concepts.keySet());
    }
}
