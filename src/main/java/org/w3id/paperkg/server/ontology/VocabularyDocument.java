package org.w3id.paperkg.server.ontology;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3id.paperkg.server.resource.ResourceForm;

/**
 * What a path means: a file of the vocabulary, by its IRI or its version's, perhaps in one form.
 *
 * @param path without the suffix of the form
 * @param form named by the suffix
 */
record VocabularyDocument(VocabularyFile file, String path, Optional<ResourceForm> form) {
    private static final Map<String, VocabularyDocument> BY_PATH = new TreeMap<>();

    static {
        for (VocabularyFile file : VocabularyFile.values()) {
            add(file, file.path());
            add(file, file.path() + "/" + file.version());
        }
    }

    private static void add(VocabularyFile file, String path) {
        BY_PATH.put(path, new VocabularyDocument(file, path, Optional.empty()));
        for (ResourceForm form : VocabularyFile.FORMS) {
            BY_PATH.put(
                    path + "." + form.suffix(),
                    new VocabularyDocument(file, path, Optional.of(form)));
        }
    }

    /**
     * @param path below the root of the server
     */
    static Optional<VocabularyDocument> at(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }

    /** Its address in a form. */
    String address(ResourceForm form) {
        return "/" + path + "." + form.suffix();
    }
}
