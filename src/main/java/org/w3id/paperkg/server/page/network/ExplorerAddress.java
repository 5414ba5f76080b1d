package org.w3id.paperkg.server.page.network;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of a state of the network page: each look at the network can be linked to.
 *
 * @param path such as {@code /network}
 * @param values by parameter; those without values are not there
 */
public record ExplorerAddress(String path, Map<String, List<String>> values) {
    /** Where the network is shown. */
    public static final String PAGE = "/network";

    /** Where what is shown is a file. */
    static final String PICTURE = PAGE + "/picture";

    public ExplorerAddress {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach(
                (name, all) -> {
                    if (!all.isEmpty()) {
                        copy.put(name, List.copyOf(all));
                    }
                });
        values = copy;
    }

    /**
     * The network around one resource.
     *
     * @param kind of the resource, which is the parameter that takes it
     */
    public static ExplorerAddress of(String kind, String iri) {
        return new ExplorerAddress(PAGE, Map.of(kind, List.of(slug(iri))));
    }

    /** What an IRI ends with. */
    public static String slug(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    /** The first value of a parameter; empty when it has none. */
    public String value(String name) {
        return values.getOrDefault(name, List.of("")).get(0);
    }

    /** The same with other values of one parameter; none remove it. */
    public ExplorerAddress with(String name, List<String> all) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(name, all);
        return new ExplorerAddress(path, changed);
    }

    public ExplorerAddress with(String name, String value) {
        return with(name, List.of(value));
    }

    public ExplorerAddress without(String... names) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.keySet().removeAll(List.of(names));
        return new ExplorerAddress(path, changed);
    }

    /** The same with one value more. */
    public ExplorerAddress and(String name, String value) {
        List<String> all = new ArrayList<>(values.getOrDefault(name, List.of()));
        if (!all.contains(value)) {
            all.add(value);
        }
        return with(name, all);
    }

    /** The same with one value less. */
    public ExplorerAddress less(String name, String value) {
        return with(
                name,
                values.getOrDefault(name, List.of()).stream()
                        .filter(one -> !one.equals(value))
                        .toList());
    }

    /** The same values elsewhere. */
    public ExplorerAddress at(String other) {
        return new ExplorerAddress(other, values);
    }

    @Override
    public String toString() {
        String query =
                values.entrySet().stream()
                        .flatMap(
                                one ->
                                        one.getValue().stream()
                                                .map(value -> encoded(one.getKey(), value)))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
