package org.w3id.paperkg.server.page.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryParameter;
import org.w3id.paperkg.vocabulary.PublishedGraph;

/**
 * A field of the form for a query.
 *
 * @param input the kind of control, as HTML calls it
 * @param values one for each control; the last is empty where more can be added
 * @param hint what an empty control shows
 */
public record QueryField(QueryParameter parameter, String input, List<String> values, String hint) {
    public QueryField {
        values = List.copyOf(values);
    }

    static List<QueryField> of(CannedQuery canned, Map<String, List<String>> given) {
        return canned.parameters().stream().map(one -> field(canned, one, given)).toList();
    }

    private static QueryField field(
            CannedQuery canned, QueryParameter parameter, Map<String, List<String>> given) {
        String name = parameter.name();
        String otherwise = canned.defaults().getOrDefault(name, "");
        List<String> values =
                new ArrayList<>(
                        given.getOrDefault(name, List.of(otherwise)).stream()
                                .map(QueryField::shortened)
                                .toList());
        if (parameter.many() && values.stream().noneMatch(String::isEmpty)) {
            values.add("");
        }
        return new QueryField(
                parameter,
                input(parameter),
                values,
                shortened(canned.example().getOrDefault(name, "")));
    }

    private static String input(QueryParameter parameter) {
        return switch (parameter.type()) {
            case DATE -> "date";
            case INTEGER -> "number";
            case WORDS -> "search";
            case IRI, STRING -> "text";
        };
    }

    /** What stands below the default base means the same without it. */
    private static String shortened(String value) {
        return value.startsWith(PublishedGraph.BASE)
                ? value.substring(PublishedGraph.BASE.length())
                : value;
    }
}
