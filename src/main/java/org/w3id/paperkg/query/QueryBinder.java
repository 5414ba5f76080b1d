package org.w3id.paperkg.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Gives values to the parameters of canned queries, for data below one base. */
public final class QueryBinder {
    private final ParameterReader reader;

    public QueryBinder(ResourceIris iris) {
        this.reader = new ParameterReader(iris);
    }

    /**
     * Optional parameters without value or default stay variables.
     *
     * @param given by name of the parameter, as typed
     * @throws BadParameterException for a name the query does not know, a value of the wrong type,
     *     a required one missing
     */
    public BoundQuery bind(CannedQuery canned, Map<String, String> given) {
        given.keySet().forEach(name -> checkKnown(canned, name));
        Map<String, Node> terms = new LinkedHashMap<>();
        for (QueryParameter parameter : canned.parameters()) {
            String name = parameter.name();
            String value = given.getOrDefault(name, canned.defaults().getOrDefault(name, ""));
            if (!value.isBlank()) {
                terms.put(name, reader.term(parameter, value));
            } else if (parameter.required()) {
                throw missing(canned, parameter);
            }
        }
        return new BoundQuery(canned, terms);
    }

    /** The query with the values of its own example. */
    public BoundQuery bindExample(CannedQuery canned) {
        return bind(canned, canned.example());
    }

    private static void checkKnown(CannedQuery canned, String name) {
        if (canned.header().parameter(name).isPresent()) {
            return;
        }
        List<String> names = canned.parameters().stream().map(QueryParameter::name).toList();
        String known =
                names.isEmpty()
                        ? "it declares none; '#+ params:' lines do that"
                        : "it takes " + String.join(", ", names);
        List<String> close = Suggestions.of(name, names);
        String hint = close.isEmpty() ? "" : "; did you mean '" + close.get(0) + "'?";
        throw new BadParameterException(
                name,
                "query '%s' has no parameter '%s'; %s%s".formatted(canned.id(), name, known, hint));
    }

    private static BadParameterException missing(CannedQuery canned, QueryParameter parameter) {
        String example =
                canned.example().getOrDefault(parameter.name(), parameter.type().example());
        return new BadParameterException(
                parameter.name(),
                "query '%s' needs parameter '%s' (%s: %s), for example %s=%s"
                        .formatted(
                                canned.id(),
                                parameter.name(),
                                parameter.type().label(),
                                parameter.meaning(),
                                parameter.name(),
                                example));
    }
}
