package org.w3id.paperkg.query.resource;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.w3id.paperkg.vocabulary.ArxivId;
import org.w3id.paperkg.vocabulary.ResourcePaths;

/**
 * What a parameter's name says about the resource it takes: {@code author}, {@code paper}, {@code
 * topic}, {@code digest}, {@code community}.
 */
public enum ResourceKind {
    AUTHOR(ResourcePaths.AUTHORS, "percy-liang"),
    PAPER(ResourcePaths.PAPERS, "2402.06619"),
    TOPIC(ResourcePaths.TOPICS, "large-language-model"),
    DIGEST(ResourcePaths.DIGESTS, "2024-02-12"),
    COMMUNITY(ResourcePaths.COMMUNITIES, "percy-liang");

    private final String folder;
    private final String example;

    ResourceKind(String folder, String example) {
        this.folder = folder;
        this.example = example;
    }

    /** {@code author}, {@code author1} and {@code otherAuthor} all take authors. */
    public static Optional<ResourceKind> ofParameter(String name) {
        String plain = name.replaceAll("\\d+$", "").toLowerCase(Locale.ROOT);
        for (ResourceKind kind : values()) {
            if (plain.endsWith(kind.word())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** What the paths of these resources begin with. */
    public String folder() {
        return folder;
    }

    /** What one of them is called in a sentence. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The class in the ontology. */
    public String className() {
        return name().charAt(0) + word().substring(1);
    }

    public String example() {
        return example;
    }

    /** Whether people call it by a name, which may be that of several. */
    public boolean named() {
        return this == AUTHOR || this == TOPIC;
    }

    /** The id that something typed stands for, if it can be one. */
    Optional<String> id(String typed) {
        return switch (this) {
            case AUTHOR, TOPIC, COMMUNITY -> Optional.of(typed);
            case PAPER -> ArxivId.ofVersion(typed).map(ArxivId::value);
            case DIGEST -> date(typed);
        };
    }

    private static Optional<String> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed).toString());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * The id of a paper whose page at arXiv or Hugging Face, or whose DOI, was given in place of
     * its IRI.
     */
    Optional<String> idOfPage(String address) {
        return this == PAPER ? ArxivId.ofAddress(address).map(ArxivId::value) : Optional.empty();
    }
}
