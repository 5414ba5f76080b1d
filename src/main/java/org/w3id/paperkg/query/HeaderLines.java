package org.w3id.paperkg.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What the {@code #+} lines of a query file say, by their keys, each with its line. */
final class HeaderLines {
    static final String MARK = HeaderYaml.MARK;

    private static final Set<String> LISTS =
            Set.of("tags", "params", "params-ko", "example", "defaults");
    private static final Set<String> VALUES =
            Set.of(
                    "summary",
                    "summary-ko",
                    "description",
                    "description-ko",
                    "view",
                    "columns",
                    "pagination");
    // grlc reads these; whatever they say, it holds there and not here
    private static final Set<String> OF_GRLC =
            Set.of(
                    "endpoint",
                    "endpoint_in_url",
                    "method",
                    "enumerate",
                    "transform",
                    "licence",
                    "mime",
                    "auth");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** A value with its place. */
    record Item(int line, String value) {}

    /** What is said of a parameter, with its place. */
    record Pair(int line, String name, String value) {}

    private final HeaderYaml yaml;
    private final Map<String, Node> nodeByKey = new LinkedHashMap<>();

    private HeaderLines(HeaderYaml yaml) {
        this.yaml = yaml;
    }

    static HeaderLines read(String file, String text) {
        HeaderYaml yaml = HeaderYaml.of(file, text);
        HeaderLines lines = new HeaderLines(yaml);
        yaml.root().ifPresent(lines::keys);
        return lines;
    }

    private void keys(Node root) {
        if (!(root instanceof MappingNode header)) {
            throw yaml.error(root, "the header is no list of 'key: value' lines");
        }
        for (NodeTuple entry : header.getValue()) {
            String key = scalar(entry.getKeyNode());
            if (!OF_GRLC.contains(key)) {
                checkKey(key, entry);
                nodeByKey.put(key, entry.getValueNode());
            }
        }
    }

    private void checkKey(String key, NodeTuple entry) {
        if (!LISTS.contains(key) && !VALUES.contains(key)) {
            throw yaml.error(
                    entry.getKeyNode(),
                    "unknown key '%s'; known are summary, description, tags, params, example, defaults, view, columns, pagination, and in Korean summary-ko, description-ko, params-ko"
                            .formatted(key));
        }
        if (nodeByKey.containsKey(key)) {
            throw yaml.error(entry.getKeyNode(), "key '" + key + "' occurs twice");
        }
        boolean empty = entry.getValueNode() instanceof ScalarNode value && isBlank(value);
        if (LISTS.contains(key) && !empty && !(entry.getValueNode() instanceof SequenceNode)) {
            throw yaml.error(
                    entry.getKeyNode(),
                    "'" + key + "' takes a list: write '- item' lines below it");
        }
    }

    boolean isEmpty() {
        return nodeByKey.isEmpty();
    }

    /** The value of a key that has one. */
    Optional<Item> value(String key) {
        return Optional.ofNullable(nodeByKey.get(key)).map(this::item);
    }

    /** The values below a key that takes a list. */
    List<Item> items(String key) {
        return below(key).stream().map(this::item).toList();
    }

    /** The {@code - name: value} lines below a key that takes a list. */
    List<Pair> pairs(String key) {
        List<Pair> pairs = new ArrayList<>();
        for (Node node : below(key)) {
            if (!(node instanceof MappingNode named)) {
                throw yaml.error(node, "'" + scalar(node) + "' is not 'name: value'");
            }
            named.getValue().forEach(pair -> pairs.add(pair(pair)));
        }
        return pairs;
    }

    private List<Node> below(String key) {
        return nodeByKey.get(key) instanceof SequenceNode list ? list.getValue() : List.of();
    }

    private Pair pair(NodeTuple pair) {
        String name = scalar(pair.getKeyNode());
        String value = scalar(pair.getValueNode());
        if (!NAME.matcher(name).matches() || value.isEmpty()) {
            throw yaml.error(
                    pair.getKeyNode(), "'%s: %s' is not 'name: value'".formatted(name, value));
        }
        return new Pair(yaml.line(pair.getKeyNode()), name, value);
    }

    private Item item(Node node) {
        return new Item(yaml.line(node), scalar(node));
    }

    private String scalar(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw yaml.error(node, "a plain value is expected here, and no list");
        }
        // a text over several lines is one paragraph
        return scalar.getValue().strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static boolean isBlank(ScalarNode node) {
        return node.getValue().isBlank();
    }

    QueryFileException error(int line, String reason) {
        return yaml.error(line, reason);
    }
}
