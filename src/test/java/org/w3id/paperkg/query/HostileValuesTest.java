package org.w3id.paperkg.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.graph.NodeTransformLib;
import org.apache.jena.sparql.util.FmtUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.paperkg.query.resource.ResourceIris;

/**
 * Whatever a value holds, the algebra of a canned query keeps its shape, or the value is refused.
 */
class HostileValuesTest {
    private static final QueryBinder BINDER = new QueryBinder(ResourceIris.DEFAULT);
    private static final List<String> HOSTILE =
            List.of(
                    "\"",
                    "'",
                    "\\",
                    "\\u0022",
                    "\\u003e",
                    ">",
                    "> } { #",
                    "x> } ; DROP ALL #",
                    "}",
                    "{",
                    "#",
                    "\n",
                    "\r\n",
                    "a\nb",
                    "\t",
                    "\u0000",
                    "\u0085",
                    "\u2028",
                    "?x",
                    "$x",
                    "?paper",
                    "\"\"\"",
                    "'''",
                    "\" OR 1=1",
                    "<script>",
                    "a b",
                    "_:b",
                    "_:b0",
                    "[]",
                    "%3E",
                    "urn:x:a>b",
                    "urn:x:\\u003e",
                    "http://a/{b}",
                    "https://w3id.org/paperkg/author/a> <urn:b> <urn:c",
                    "-0",
                    "1e400",
                    "NaN",
                    "2024-02-12T00:00:00",
                    "\u202e",
                    "\ud800",
                    "한글",
                    "0",
                    "2024-02-12",
                    "2402.06619",
                    "author/x");
    private static final String ALPHABET =
            "\"'\\<>{}()[]#?$;:/.*+-^~&|%@_ \n\t\0ab01é한\u202e\ud800";

    static Stream<CannedQuery> queries() {
        return QueryCatalog.ofFolder(Library.QUERIES).queries().stream()
                .filter(query -> !query.parameters().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void keepTheShapeOfTheQuery(CannedQuery canned) {
        Op example = algebra(everyParameter(canned));
        Random random = new Random(20240212);
        for (QueryParameter parameter : canned.parameters()) {
            HOSTILE.forEach(value -> keepsShape(canned, example, parameter, value));
            for (int i = 0; i < 100; i++) {
                keepsShape(canned, example, parameter, randomText(random));
            }
        }
    }

    private static Map<String, String> values(CannedQuery canned) {
        Map<String, String> values = new HashMap<>();
        canned.parameters()
                .forEach(parameter -> values.put(parameter.name(), parameter.type().example()));
        values.putAll(canned.example());
        return values;
    }

    private static BoundQuery everyParameter(CannedQuery canned) {
        return BINDER.bind(canned, values(canned));
    }

    private static Node term(BoundQuery bound, QueryParameter parameter) {
        return parameter.many()
                ? bound.alternatives().get(parameter.name()).get(0)
                : bound.terms().get(parameter.name());
    }

    private static String shown(Node node) {
        return FmtUtils.stringForNode(node);
    }

    private static Op algebra(BoundQuery bound) {
        return Algebra.compile(bound.query());
    }

    private static void keepsShape(
            CannedQuery canned, Op example, QueryParameter parameter, String value) {
        Map<String, String> values = values(canned);
        if (value.isBlank() || values.containsValue(value)) {
            return;
        }
        values.put(parameter.name(), value);
        try {
            BoundQuery bound = BINDER.bind(canned, values);
            Node term = term(bound, parameter);
            Node usual = term(everyParameter(canned), parameter);
            // this way round, since a query may hold the constant that somebody types
            NodeTransform there = node -> node.equals(usual) ? term : node;
            if (parameter.many()) {
                // inline data is no place where nodes are transformed
                String same =
                        example.toString()
                                .replace(
                                        "[?%s %s]".formatted(parameter.name(), shown(usual)),
                                        "[?%s %s]".formatted(parameter.name(), shown(term)));
                assertEquals(same, algebra(bound).toString(), value);
            } else {
                assertEquals(NodeTransformLib.transform(there, example), algebra(bound), value);
            }
            Op reread = Algebra.compile(QueryFactory.create(bound.query().toString()));
            assertEquals(algebra(bound), reread, () -> "as text: " + value);
        } catch (BadParameterException e) {
            assertTrue(e.getMessage().contains("'" + parameter.name() + "'"), e.getMessage());
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
