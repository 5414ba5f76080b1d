package org.w3id.paperkg.query;

import java.util.Locale;
import java.util.Optional;

/** What a parameter of a canned query takes. */
public enum ParameterType {
    /** A resource: an IRI, its path below the base, or its id alone. */
    IRI("author/percy-liang"),
    STRING("text"),
    /** Words for the text index, all of which must occur. */
    WORDS("diffusion model"),
    INTEGER("10"),
    DATE("2024-02-12");

    private final String example;

    ParameterType(String example) {
        this.example = example;
    }

    /** As written in a header: {@code iri}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    String example() {
        return example;
    }

    static Optional<ParameterType> ofLabel(String label) {
        for (ParameterType type : values()) {
            if (type.label().equals(label)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
