package org.w3id.paperkg.store.search;

import java.io.IOException;
import java.util.List;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;

/**
 * {@code matches(words, property, ...)}: how many texts of some properties the words match, each as
 * {@code text:query} would find it, without reading any of them.
 */
final class Matches extends SearchFunction {
    @Override
    int least() {
        return 2;
    }

    @Override
    NodeValue of(List<NodeValue> values, TextIndexLucene index) throws IOException {
        String words = text(values.get(0));
        long count = 0;
        try (DirectoryReader reader = DirectoryReader.open(index.getDirectory())) {
            IndexSearcher searcher = new IndexSearcher(reader);
            for (NodeValue property : values.subList(1, values.size())) {
                count += searcher.count(parsed(words, field(property, index), index));
            }
        }
        return NodeValue.makeInteger(count);
    }

    private static String field(NodeValue property, TextIndexLucene index) {
        String field = index.getDocDef().getField(property.asNode());
        if (field == null) {
            throw new ExprEvalException("no texts of " + property + " are indexed");
        }
        return field;
    }
}
