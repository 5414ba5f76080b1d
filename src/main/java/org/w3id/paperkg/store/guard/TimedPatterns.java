package org.w3id.paperkg.store.guard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/**
 * {@code REGEX} and {@code REPLACE} as Jena computes them, for as long as the query may take and
 * with results of a length that a text may have.
 */
final class TimedPatterns {
    private static final int MOST_PATTERNS = 100;
    private static final int FLAGS = 3;

    private final Deadline deadline;
    private final Map<List<NodeValue>, Pattern> compiled = new HashMap<>();

    TimedPatterns(Deadline deadline) {
        this.deadline = deadline;
    }

    /**
     * @param arguments text, pattern, and flags if any
     */
    NodeValue matches(List<NodeValue> arguments) {
        String text = text("REGEX", arguments.get(0));
        Pattern pattern = pattern("REGEX", arguments.subList(1, arguments.size()));
        return NodeValue.booleanReturn(pattern.matcher(new TimedText(text, deadline)).find());
    }

    /**
     * @param arguments text, pattern, replacement, and flags if any
     */
    NodeValue replaced(List<NodeValue> arguments) {
        String text = text("REPLACE", arguments.get(0));
        List<NodeValue> patternAndFlags =
                arguments.size() > FLAGS
                        ? List.of(arguments.get(1), arguments.get(FLAGS))
                        : List.of(arguments.get(1));
        Matcher matcher =
                pattern("REPLACE", patternAndFlags).matcher(new TimedText(text, deadline));
        String replaced = replaced(matcher, text("REPLACE", arguments.get(2)));
        return replaced.equals(text) ? arguments.get(0) : like(arguments.get(0), replaced);
    }

    private static String replaced(Matcher matcher, String replacement) {
        StringBuilder made = new StringBuilder();
        boolean first = true;
        while (matcher.find()) {
            // as Jena does: nothing is replaced where a match is empty, but for the first
            if (first || matcher.start() < matcher.end()) {
                matcher.appendReplacement(made, replacement);
                ValueLimits.checkLength(made.length());
            }
            first = false;
        }
        matcher.appendTail(made);
        return made.toString();
    }

    /** In the language and of the type of another. */
    private static NodeValue like(NodeValue other, String text) {
        Node node = other.asNode();
        return NodeValue.makeNode(
                NodeFactory.createLiteral(
                        text, node.getLiteralLanguage(), node.getLiteralDatatype()));
    }

    private static String text(String function, NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
    }

    /** A query has few patterns, and asks for each with every row. */
    private Pattern pattern(String function, List<NodeValue> patternAndFlags) {
        Pattern known = compiled.get(patternAndFlags);
        if (known != null) {
            return known;
        }
        String flags = patternAndFlags.size() > 1 ? text(function, patternAndFlags.get(1)) : "";
        Pattern pattern =
                RegexEngine.makePattern(function, text(function, patternAndFlags.get(0)), flags);
        if (compiled.size() < MOST_PATTERNS) {
            compiled.put(patternAndFlags, pattern);
        }
        return pattern;
    }
}
