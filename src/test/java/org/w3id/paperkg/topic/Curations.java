package org.w3id.paperkg.topic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Invented decisions about topics. */
final class Curations {
    private Curations() {}

    static Curation listing(ListedConcept... concepts) {
        return new Curation(List.of(concepts), Map.of(), Set.of(), Map.of(), Map.of());
    }

    static Curation merging(Map<String, String> merges) {
        return new Curation(List.of(), merges, Set.of(), Map.of(), Map.of());
    }

    static Curation banning(String... slugs) {
        return new Curation(List.of(), Map.of(), Set.of(slugs), Map.of(), Map.of());
    }

    static Curation renaming(String slug, String name) {
        return new Curation(List.of(), Map.of(), Set.of(), Map.of(slug, name), Map.of());
    }

    static Curation pinning(Map<String, String> broader) {
        return new Curation(List.of(), Map.of(), Set.of(), Map.of(), broader);
    }

    static ListedConcept concept(String english, ListedConcept.Form... forms) {
        return new ListedConcept(english, List.of(forms), Optional.empty());
    }

    static ListedConcept below(String broader, String english) {
        return new ListedConcept(english, List.of(), Optional.of(broader));
    }

    static ListedConcept.Form english(String text) {
        return new ListedConcept.Form(new Label(text, Language.ENGLISH), false);
    }

    static ListedConcept.Form korean(String text) {
        return new ListedConcept.Form(new Label(text, Language.KOREAN), false);
    }

    static ListedConcept.Form ambiguous(ListedConcept.Form form) {
        return new ListedConcept.Form(form.label(), true);
    }
}
