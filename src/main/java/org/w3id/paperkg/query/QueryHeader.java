package org.w3id.paperkg.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the {@code #+} lines of a query file say about it.
 *
 * @param summary one line
 * @param description more, or empty
 * @param example parameter values, as written, that give rows on the bundled sample; several for
 *     those that take many
 * @param defaults parameter values, as written, for what a user leaves out
 * @param columns those that a picture is drawn from, without their question marks; whoever draws
 *     chooses the others
 * @param pagination rows on one page, if the answer comes in pages
 */
public record QueryHeader(
        BilingualText summary,
        BilingualText description,
        List<String> tags,
        List<QueryParameter> parameters,
        Map<String, List<String>> example,
        Map<String, String> defaults,
        QueryView view,
        Map<ColumnRole, String> columns,
        OptionalInt pagination) {
    /** For a query of a user that says nothing about itself. */
    static final QueryHeader NONE =
            new QueryHeader(
                    BilingualText.english(""),
                    BilingualText.english(""),
                    List.of(),
                    List.of(),
                    Map.of(),
                    Map.of(),
                    QueryView.TABLE,
                    Map.of(),
                    OptionalInt.empty());

    public QueryHeader {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
        Map<String, List<String>> lists = new LinkedHashMap<>();
        example.forEach((name, values) -> lists.put(name, List.copyOf(values)));
        example = Collections.unmodifiableMap(lists);
        columns = Map.copyOf(columns);
        defaults = Collections.unmodifiableMap(new LinkedHashMap<>(defaults));
    }

    Optional<QueryParameter> parameter(String name) {
        return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
    }
}
