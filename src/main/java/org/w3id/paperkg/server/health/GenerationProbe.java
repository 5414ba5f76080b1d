package org.w3id.paperkg.server.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.w3id.paperkg.query.resource.ReadTransaction;
import org.w3id.paperkg.store.Generation;
import org.w3id.paperkg.vocabulary.Pkg;

/**
 * Reads a little of a generation: the sizes of its files, the title of a paper at random, and the
 * text index. At random, because what is cached would be read from a lost disk, too.
 */
final class GenerationProbe {
    private static final String PAPER =
            """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX pkg:     <%1$s>
            PREFIX text:    <http://jena.apache.org/text#>
            SELECT ?title {
              { SELECT ?title { ?paper a pkg:Paper ; dcterms:title ?title } OFFSET %2$d LIMIT 1 }
              OPTIONAL { ?found text:query (dcterms:title "model" 1) }
            }
            """;

    private GenerationProbe() {}

    /**
     * @return the generation's name
     * @throws IllegalStateException when there is nothing to read
     */
    static String read(Generation generation) {
        try {
            generation.check();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Long> totals = generation.manifest().totals();
        long papers = Math.max(1, totals.getOrDefault("paperTotal", 1L));
        String query = PAPER.formatted(Pkg.NAMESPACE, ThreadLocalRandom.current().nextLong(papers));
        Dataset dataset = generation.dataset();
        ReadTransaction.run(dataset, () -> ask(dataset, query));
        return generation.name();
    }

    private static void ask(Dataset dataset, String query) {
        try (QueryExecution execution =
                QueryExecution.dataset(dataset)
                        .query(query)
                        .timeout(ReadyServlet.DEADLINE, TimeUnit.SECONDS)
                        .build()) {
            ResultSet rows = execution.execSelect();
            if (!rows.hasNext()) {
                throw new IllegalStateException("no paper where the manifest counts some");
            }
            rows.next().getLiteral("title").getLexicalForm();
        }
    }
}
