package org.w3id.paperkg.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.w3id.paperkg.query.likeness.Suggestions;
import org.w3id.paperkg.query.likeness.TakenName;
import org.w3id.paperkg.query.resource.ResourceIris;

/** Gives values to the parameters of canned queries, for data below one base. */
public final class QueryBinder {
    private static final int MOST_VALUES = 100;

    private final ParameterTerms reader;

    /** Takes resources by IRI, path or id; whether the data have them does not matter. */
    public QueryBinder(ResourceIris iris) {
        this.reader = new ParameterTerms(iris);
    }

    /** Takes authors and topics by their names, too. */
    public QueryBinder(ResourceIris iris, NamedResources names) {
        this.reader = new ParameterTerms(iris, names);
    }

    /**
     * Binds one value to each parameter that is given.
     *
     * @param given by name of the parameter, as typed
     * @throws BadParameterException as for {@link #bindAll}
     */
    public BoundQuery bind(CannedQuery canned, Map<String, String> given) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        given.forEach((name, value) -> lists.put(name, List.of(value)));
        return bindAll(canned, lists);
    }

    /**
     * Optional parameters without value or default stay variables; a blank value counts as none.
     *
     * @param given by name of the parameter, as typed
     * @throws BadParameterException for a name the query does not know, a value of the wrong type,
     *     a required one missing, several where one is expected
     */
    public BoundQuery bindAll(CannedQuery canned, Map<String, List<String>> given) {
        given.keySet().forEach(name -> checkKnown(canned, name));
        Map<String, Node> terms = new LinkedHashMap<>();
        Map<String, List<Node>> alternatives = new LinkedHashMap<>();
        Map<String, List<TakenName>> taken = new LinkedHashMap<>();
        for (QueryParameter parameter : canned.parameters()) {
            String name = parameter.name();
            List<ParameterTerms.Term> read = terms(canned, parameter, given);
            taken.put(name, read.stream().flatMap(one -> one.taken().stream()).toList());
            List<Node> nodes = read.stream().map(ParameterTerms.Term::node).distinct().toList();
            if (parameter.many() && !nodes.isEmpty()) {
                alternatives.put(name, nodes);
            } else {
                nodes.forEach(only -> terms.put(name, only));
            }
        }
        return new BoundQuery(canned, terms, alternatives, taken);
    }

    private static List<String> values(
            CannedQuery canned, QueryParameter parameter, Map<String, List<String>> given) {
        String name = parameter.name();
        List<String> some =
                given.getOrDefault(name, List.of()).stream()
                        .filter(value -> !value.isBlank())
                        .toList();
        if (some.isEmpty() && canned.defaults().containsKey(name)) {
            return List.of(canned.defaults().get(name));
        }
        int most = parameter.many() ? MOST_VALUES : 1;
        if (some.size() > most) {
            throw new BadParameterException(
                    name,
                    "parameter '%s' is given %d times; %s"
                            .formatted(
                                    name,
                                    some.size(),
                                    most == 1
                                            ? "once is expected, such as %s=%s"
                                                    .formatted(name, example(canned, parameter))
                                            : "%d times is the most".formatted(most)));
        }
        return some;
    }

    private List<ParameterTerms.Term> terms(
            CannedQuery canned, QueryParameter parameter, Map<String, List<String>> given) {
        List<String> values = values(canned, parameter, given);
        if (values.isEmpty() && parameter.required()) {
            throw missing(canned, parameter);
        }
        return values.stream().map(value -> reader.term(parameter, value)).toList();
    }

    /** The query with the values of its own example. */
    public BoundQuery bindExample(CannedQuery canned) {
        return bindAll(canned, canned.exampleValues());
    }

    private static String example(CannedQuery canned, QueryParameter parameter) {
        return canned.example().getOrDefault(parameter.name(), parameter.type().example());
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
        return new BadParameterException(
                parameter.name(),
                "query '%s' needs parameter '%s' (%s: %s), for example %s=%s"
                        .formatted(
                                canned.id(),
                                parameter.name(),
                                parameter.type().label(),
                                parameter.meaning().english(),
                                parameter.name(),
                                example(canned, parameter)));
    }
}
