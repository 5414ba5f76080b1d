package org.w3id.paperkg.network.standing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionDatasetBuilder;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.engine.binding.Binding;

/** Asks a dataset the queries of this package, inside the caller's transaction. */
record GraphReader(Dataset dataset) {
    /** A row of an answer. */
    record Row(Binding binding) {
        /** The IRI or the text in a column; empty when the row has none. */
        public String text(String column) {
            Node node = binding.get(column);
            if (node == null) {
                return "";
            }
            return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
        }

        public String language(String column) {
            return binding.get(column).getLiteralLanguage();
        }
    }

    /**
     * @param query name of a file beside this class, without its ending
     */
    public void forEach(String query, Consumer<Row> row) {
        forEach(query, Map.of(), row);
    }

    /**
     * @param query name of a file beside this class, without its ending
     * @param values that take the places of variables
     */
    public void forEach(String query, Map<String, RDFNode> values, Consumer<Row> row) {
        QueryExecutionDatasetBuilder asked = QueryExecution.dataset(dataset).query(text(query));
        values.forEach(asked::substitution);
        try (QueryExecution execution = asked.build()) {
            ResultSet rows = execution.execSelect();
            while (rows.hasNext()) {
                row.accept(new Row(rows.nextBinding()));
            }
        }
    }

    private static String text(String query) {
        try (InputStream in = GraphReader.class.getResourceAsStream(query + ".rq")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its query " + query);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
