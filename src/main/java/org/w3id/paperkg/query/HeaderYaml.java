package org.w3id.paperkg.query;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** The {@code #+} lines of a query file as the YAML that grlc takes them for. */
final class HeaderYaml {
    static final String MARK = "#+";

    private static final int LONGEST = 100_000;
    private static final int DEEPEST = 20;
    private static final int MOST_ALIASES = 20;

    private final String file;
    private final List<Integer> lineNumbers = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private HeaderYaml(String file) {
        this.file = file;
    }

    static HeaderYaml of(String file, String text) {
        HeaderYaml header = new HeaderYaml(file);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].startsWith(MARK)) {
                header.lineNumbers.add(i + 1);
                header.text.append(lines[i].substring(MARK.length()).stripTrailing()).append('\n');
            }
        }
        return header;
    }

    /** Empty without any header line. Nodes, since these know their lines, and build no objects. */
    Optional<Node> root() {
        try {
            Yaml yaml = new Yaml(new SafeConstructor(limits()));
            return Optional.ofNullable(yaml.compose(new StringReader(text.toString())));
        } catch (MarkedYAMLException e) {
            throw error(
                    lineNumber(e.getProblemMark().getLine()),
                    "the header is not YAML: %s; a value with ': ' or ' #' in it needs quotes"
                            .formatted(e.getProblem()));
        } catch (YAMLException e) {
            throw error(
                    lineNumber(0),
                    "the header is not YAML: " + e.getMessage().lines().findFirst().orElse(""));
        }
    }

    // a header is a page of plain text; whoever sends more wants to keep us busy
    private static LoaderOptions limits() {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(LONGEST);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setMaxAliasesForCollections(MOST_ALIASES);
        return limits;
    }

    /** In the file, from 1. */
    int line(Node node) {
        return lineNumber(node.getStartMark().getLine());
    }

    // where the text ends too early, the mark stands behind its last line
    private int lineNumber(int index) {
        return lineNumbers.get(Math.min(index, lineNumbers.size() - 1));
    }

    QueryFileException error(Node node, String reason) {
        return error(line(node), reason);
    }

    QueryFileException error(int line, String reason) {
        return new QueryFileException(file, line, reason);
    }
}
