package org.w3id.paperkg.topic.naming;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.paperkg.topic.text.Acronym;
import org.w3id.paperkg.topic.text.EnglishForm;
import org.w3id.paperkg.topic.thesaurus.ListedConcept;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;

/**
 * Forms that may mean one of several concepts or none (정렬, AR): they mean one that the same paper
 * mentions in other words, or else, when only one is listed, that one with less certainty.
 */
public final class AmbiguousForms {
    private final Map<String, List<String>> concepts = new HashMap<>();
    private final Set<String> acronyms = new HashSet<>();

    public AmbiguousForms(TopicCuration curation, EnglishNames names) {
        for (ListedConcept entry : curation.concepts()) {
            String key = names.canonical(names.key(entry.english()));
            for (ListedConcept.Form form : entry.forms()) {
                if (form.ambiguous()) {
                    String text = form.label().text();
                    concepts.computeIfAbsent(EnglishForm.key(text), k -> new ArrayList<>())
                            .add(key);
                    if (Acronym.hasCapitals(text)) {
                        acronyms.add(EnglishForm.key(text));
                    }
                }
            }
        }
    }

    boolean has(String form) {
        return concepts.containsKey(form);
    }

    /**
     * Whether a form may be taken for its concept where nothing else is known: no acronym, whose
     * letters may be an ordinary word (mAP, map), and listed for one concept only.
     */
    public boolean mostlyOne(String form) {
        return concepts(form).size() == 1 && !acronyms.contains(form);
    }

    /** What a form may mean; empty when it is not ambiguous. */
    public List<String> concepts(String form) {
        return concepts.getOrDefault(form, List.of());
    }

    public Set<String> forms() {
        return Collections.unmodifiableSet(concepts.keySet());
    }
}
