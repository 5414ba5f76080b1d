package org.w3id.paperkg.query;

/**
 * A parameter value that a canned query cannot take; the message says which, why, and how to write
 * it.
 */
public final class BadParameterException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    private final String parameter;

    /** For callers that read the values from where they came. */
    public BadParameterException(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    static BadParameterException value(QueryParameter parameter, String value, String reason) {
        String shown = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
        return new BadParameterException(
                parameter.name(),
                "parameter '%s': '%s' %s".formatted(parameter.name(), shown, reason));
    }

    /** The name as given. */
    public String parameter() {
        return parameter;
    }
}
