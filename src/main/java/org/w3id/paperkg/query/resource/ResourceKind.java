package org.w3id.paperkg.query.resource;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a parameter's name says about the resource it takes: {@code author}, {@code paper}, {@code
 * topic}, {@code digest}, {@code community}.
 */
public enum ResourceKind {
    AUTHOR("percy-liang"),
    PAPER("2402.06619"),
    TOPIC("large-language-model"),
    DIGEST("2024-02-12"),
    COMMUNITY("percy-liang");

    private static final Pattern PAPER_ID = Pattern.compile("(\\d{4}\\.\\d{4,5})(?:v\\d+)?");
    private static final Pattern PAPER_PAGE =
            Pattern.compile(
                    "(?:https?://(?:www\\.|export\\.)?(?:arxiv\\.org/(?:abs|pdf|html)|huggingface\\.co/papers)/"
                        + "|https?://(?:dx\\.)?doi\\.org/10\\.48550/arxiv\\.|arxiv:\\s?)"
                            + PAPER_ID
                            + "(?:\\.pdf)?/?(?:[?#].*)?",
                    Pattern.CASE_INSENSITIVE);

    private final String example;

    ResourceKind(String example) {
        this.example = example;
    }

    /** {@code author}, {@code author1} and {@code otherAuthor} all take authors. */
    public static Optional<ResourceKind> ofParameter(String name) {
        String plain = name.replaceAll("\\d+$", "").toLowerCase(Locale.ROOT);
        for (ResourceKind kind : values()) {
            if (plain.endsWith(kind.folder())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The class in the ontology. */
    public String className() {
        return name().charAt(0) + folder().substring(1);
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
            case PAPER -> paperId(typed);
            case DIGEST -> date(typed);
        };
    }

    // all versions of a paper are one resource
    private static Optional<String> paperId(String typed) {
        Matcher id = PAPER_ID.matcher(typed);
        return id.matches() ? Optional.of(id.group(1)) : Optional.empty();
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
        Matcher page = PAPER_PAGE.matcher(address);
        return this == PAPER && page.matches() ? Optional.of(page.group(1)) : Optional.empty();
    }
}
