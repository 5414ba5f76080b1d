package org.w3id.paperkg.query;

import java.util.List;
import java.util.Optional;
import org.w3id.paperkg.query.resource.ResourceKind;

/**
 * A variable of a canned query that its user may or must set.
 *
 * @param name of the variable, without question mark
 * @param choices the only values that it takes; empty when any of its type will do
 * @param required whether the query has no answer without it
 * @param many whether it takes several values, any of which may stand for it
 * @param meaning what to give, as a phrase
 */
public record QueryParameter(
        String name,
        ParameterType type,
        List<String> choices,
        boolean required,
        boolean many,
        BilingualText meaning) {
    public QueryParameter {
        choices = List.copyOf(choices);
    }

    /** One that takes any value of its type. */
    public QueryParameter(
            String name, ParameterType type, boolean required, boolean many, String meaning) {
        this(name, type, List.of(), required, many, BilingualText.english(meaning));
    }

    /**
     * The same for readers of Korean, too.
     *
     * @param translated meaning; empty for none
     */
    QueryParameter inKorean(String translated) {
        BilingualText both = new BilingualText(meaning.english(), translated);
        return new QueryParameter(name, type, choices, required, many, both);
    }

    /** The kind of resource that an author, a paper, a topic or a day is; empty for all else. */
    public Optional<ResourceKind> kind() {
        return type == ParameterType.IRI ? ResourceKind.ofParameter(name) : Optional.empty();
    }
}
