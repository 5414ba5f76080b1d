package org.w3id.paperkg.store.search;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.rdf.model.Resource;

/**
 * A text index that finds all there is when nobody says how much to find. Jena's stops at 10,000
 * without a word. For reading.
 */
public final class WholeTextIndex implements TextIndex {
    // Lucene makes room for no more than there are texts
    private static final int ALL = Integer.MAX_VALUE;

    private final TextIndex index;

    public WholeTextIndex(TextIndex index) {
        this.index = index;
    }

    @Override
    public List<TextHit> query(
            Node subject,
            List<Resource> properties,
            String words,
            String graph,
            String language,
            int limit,
            String highlight) {
        return limit == 0
                ? List.of()
                : index.query(subject, properties, words, graph, language, most(limit), highlight);
    }

    @Override
    public List<TextHit> query(
            String subject,
            List<Resource> properties,
            String words,
            String graph,
            String language,
            int limit,
            String highlight) {
        return index.query(subject, properties, words, graph, language, most(limit), highlight);
    }

    @Override
    public List<TextHit> query(
            List<Resource> properties,
            String words,
            String graph,
            String language,
            int limit,
            String highlight) {
        return index.query(properties, words, graph, language, most(limit), highlight);
    }

    @Override
    public List<TextHit> query(
            Node property,
            String words,
            String graph,
            String language,
            int limit,
            String highlight) {
        return index.query(property, words, graph, language, most(limit), highlight);
    }

    @Override
    public List<TextHit> query(
            Node property, String words, String graph, String language, int limit) {
        return index.query(property, words, graph, language, most(limit));
    }

    @Override
    public List<TextHit> query(Node property, String words, String graph, String language) {
        return index.query(property, words, graph, language, ALL);
    }

    private static int most(int limit) {
        return limit < 0 ? ALL : limit;
    }

    @Override
    public Map<String, Node> get(String uri) {
        return index.get(uri);
    }

    @Override
    public EntityDefinition getDocDef() {
        return index.getDocDef();
    }

    @Override
    public void addEntity(Entity entity) {
        throw readOnly();
    }

    @Override
    public void updateEntity(Entity entity) {
        throw readOnly();
    }

    @Override
    public void deleteEntity(Entity entity) {
        throw readOnly();
    }

    @Override
    public void prepareCommit() {
        throw readOnly();
    }

    @Override
    public void commit() {
        throw readOnly();
    }

    @Override
    public void rollback() {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("a generation is read only");
    }

    @Override
    public void close() {
        index.close();
    }
}
