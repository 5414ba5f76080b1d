package org.w3id.paperkg.query;

import java.util.List;

/**
 * A parameter value that a canned query cannot take; the message says which, why, and how to write
 * it.
 */
public final class BadParameterException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    private final String parameter;
    private final transient List<String> suggestions;

    /** For callers that read the values from where they came. */
    public BadParameterException(String parameter, String message) {
        this(parameter, message, List.of());
    }

    /**
     * @param suggestions what may have been meant, closest first
     */
    public BadParameterException(String parameter, String message, List<String> suggestions) {
        super(message);
        this.parameter = parameter;
        this.suggestions = List.copyOf(suggestions);
    }

    public static BadParameterException value(
            QueryParameter parameter, String value, String reason) {
        return value(parameter, value, reason, List.of());
    }

    public static BadParameterException value(
            QueryParameter parameter, String value, String reason, List<String> suggestions) {
        String shown = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
        return new BadParameterException(
                parameter.name(),
                "parameter '%s': '%s' %s".formatted(parameter.name(), shown, reason),
                suggestions);
    }

    /** What may have been meant, closest first; often empty. */
    public List<String> suggestions() {
        return suggestions;
    }

    /** The name as given. */
    public String parameter() {
        return parameter;
    }
}
