package org.w3id.paperkg.query;

/**
 * A variable of a canned query that its user may or must set.
 *
 * @param name of the variable, without question mark
 * @param required whether the query has no answer without it
 * @param meaning what to give, as a phrase
 */
public record QueryParameter(String name, ParameterType type, boolean required, String meaning) {}
