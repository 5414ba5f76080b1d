package org.w3id.paperkg.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.paperkg.query.HeaderLines.Pair;

/** Reads which parameters a query takes: {@code - author: iri, required, who wrote it}. */
final class ParameterDeclarations {
    private static final Pattern DECLARATION =
            Pattern.compile("([\\w|]+)\\s*,\\s*(\\w+)(\\s+many)?\\s*,\\s*(\\S.*)");
    private static final Set<String> RESERVED = Set.of("page", "limit", "lang");

    private final HeaderLines lines;

    ParameterDeclarations(HeaderLines lines) {
        this.lines = lines;
    }

    List<QueryParameter> read() {
        Map<String, QueryParameter> parameters = new LinkedHashMap<>();
        for (Pair pair : lines.pairs("params")) {
            if (parameters.put(pair.name(), parameter(pair)) != null) {
                throw lines.error(pair.line(), "parameter '" + pair.name() + "' occurs twice");
            }
        }
        return List.copyOf(parameters.values());
    }

    private QueryParameter parameter(Pair pair) {
        if (RESERVED.contains(pair.name())) {
            throw lines.error(
                    pair.line(),
                    "a parameter cannot be called '%s', which chooses the page or its language"
                            .formatted(pair.name()));
        }
        Matcher parts = DECLARATION.matcher(pair.value());
        if (!parts.matches()) {
            throw lines.error(
                    pair.line(),
                    "'%s: %s' is not 'name: type, required or optional, meaning'; 'required many' and 'optional many' take several values"
                            .formatted(pair.name(), pair.value()));
        }
        List<String> choices = choices(parts.group(1));
        return new QueryParameter(
                pair.name(),
                type(choices.isEmpty() ? parts.group(1) : "string", pair.line()),
                choices,
                isRequired(parts.group(2), pair.line()),
                parts.group(3) != null,
                BilingualText.english(parts.group(4)));
    }

    private static List<String> choices(String type) {
        return type.contains("|") ? List.of(type.split("\\|")) : List.of();
    }

    private ParameterType type(String label, int line) {
        return ParameterType.ofLabel(label)
                .orElseThrow(
                        () ->
                                lines.error(
                                        line,
                                        "unknown type '%s'; known are iri, string, words, integer, date, and choices with a bar between"
                                                .formatted(label)));
    }

    private boolean isRequired(String need, int line) {
        if (!need.equals("required") && !need.equals("optional")) {
            throw lines.error(line, "'" + need + "' must be 'required' or 'optional'");
        }
        return need.equals("required");
    }
}
