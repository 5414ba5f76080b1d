package org.w3id.paperkg.store.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.search.highlight.Highlighter;
import org.apache.lucene.search.highlight.InvalidTokenOffsetsException;
import org.apache.lucene.search.highlight.QueryScorer;
import org.apache.lucene.search.highlight.SimpleFragmenter;
import org.apache.lucene.search.highlight.SimpleHTMLFormatter;
import org.apache.lucene.search.highlight.TextFragment;

/**
 * {@code marked(text, words)}: the parts of a text in which the words are, « and » around what
 * matches; the text itself when nothing does. Costs an analysis of the text, so it is for the rows
 * that are shown.
 */
final class Marked extends SearchFunction {
    private static final int MOST_PARTS = 3;
    private static final int PART_LENGTH = 128;
    private static final String BETWEEN = " … ";

    /** Marks are one where nothing but a blank is between them. */
    private static final Pattern BETWEEN_MARKS = Pattern.compile("»( ?)«");

    // which field is asked for says how words are cut; all are cut alike
    private static final String FIELD = "text";

    private String lastWords = "";
    private QueryScorer scorer;

    @Override
    int least() {
        return 2;
    }

    @Override
    NodeValue of(List<NodeValue> values, TextIndexLucene index) throws IOException {
        String text = text(values.get(0));
        String words = text(values.get(1));
        if (scorer == null || !words.equals(lastWords)) {
            scorer = new QueryScorer(parsed(words, FIELD, index));
            lastWords = words;
        }
        Highlighter highlighter = new Highlighter(new SimpleHTMLFormatter("«", "»"), scorer);
        highlighter.setTextFragmenter(new SimpleFragmenter(PART_LENGTH));
        try (TokenStream cut = index.getQueryAnalyzer().tokenStream(FIELD, text)) {
            TextFragment[] parts = highlighter.getBestTextFragments(cut, text, true, MOST_PARTS);
            String marked =
                    Arrays.stream(parts)
                            .filter(part -> part != null && part.getScore() > 0)
                            .map(TextFragment::toString)
                            .collect(Collectors.joining(BETWEEN));
            String joined = BETWEEN_MARKS.matcher(marked).replaceAll("$1");
            return like(values.get(0).asNode(), joined.isEmpty() ? text : joined);
        } catch (InvalidTokenOffsetsException e) {
            throw new IllegalStateException("words lie outside of their text", e);
        }
    }

    private static NodeValue like(Node text, String marked) {
        return NodeValue.makeNode(
                NodeFactory.createLiteral(
                        marked, text.getLiteralLanguage(), text.getLiteralDatatype()));
    }
}
