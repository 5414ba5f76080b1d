package org.w3id.paperkg.topic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.paperkg.topic.text.Language;
import org.w3id.paperkg.topic.thesaurus.ListedConcept;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;
import org.w3id.paperkg.topic.thesaurus.TopicLabel;

/** Invented decisions about topics. */
public final class Curations {
    private Curations() {}

    public static TopicCuration listing(ListedConcept... concepts) {
        return new TopicCuration(List.of(concepts), Map.of(), Set.of(), Map.of(), Map.of());
    }

    public static TopicCuration merging(Map<String, String> merges) {
        return new TopicCuration(List.of(), merges, Set.of(), Map.of(), Map.of());
    }

    public static TopicCuration banning(String... slugs) {
        return new TopicCuration(List.of(), Map.of(), Set.of(slugs), Map.of(), Map.of());
    }

    public static TopicCuration renaming(String slug, String name) {
        return new TopicCuration(List.of(), Map.of(), Set.of(), Map.of(slug, name), Map.of());
    }

    public static TopicCuration pinning(Map<String, String> broader) {
        return new TopicCuration(List.of(), Map.of(), Set.of(), Map.of(), broader);
    }

    public static ListedConcept concept(String english, ListedConcept.Form... forms) {
        return new ListedConcept(english, List.of(forms), Optional.empty());
    }

    public static ListedConcept below(String broader, String english) {
        return new ListedConcept(english, List.of(), Optional.of(broader));
    }

    public static ListedConcept.Form english(String text) {
        return new ListedConcept.Form(new TopicLabel(text, Language.ENGLISH), false);
    }

    public static ListedConcept.Form korean(String text) {
        return new ListedConcept.Form(new TopicLabel(text, Language.KOREAN), false);
    }

    public static ListedConcept.Form ambiguous(ListedConcept.Form form) {
        return new ListedConcept.Form(form.label(), true);
    }
}
