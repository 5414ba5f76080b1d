package org.w3id.paperkg.graph;

import java.util.Map;
import org.apache.jena.riot.system.StreamRDF;
import org.w3id.paperkg.digest.DigestCollection;

/**
 * Writes the whole graph. Its triples and their order depend on the knowledge and the settings
 * alone.
 */
public final class GraphMapper {
    private final GraphSettings settings;
    private final Iris iris;

    public GraphMapper(GraphSettings settings) {
        this.settings = settings;
        this.iris = new Iris(settings.base());
    }

    /**
     * Writes each statement once. Cost: proportional to the number of triples, most of which link
     * co-authors.
     */
    public void write(Knowledge knowledge, StreamRDF out) {
        writeDigests(knowledge.digests(), out);
        writeRest(knowledge, out);
    }

    /** Writes what the digests say alone, for a start before authors and topics are known. */
    public void writeDigests(DigestCollection digests, StreamRDF out) {
        new DigestMapper(iris, out).write(digests);
    }

    /** Writes all that {@link #writeDigests} does not. */
    public void writeRest(Knowledge knowledge, StreamRDF out) {
        new PaperMapper(iris, out).write(knowledge);
        new AuthorMapper(iris, out).write(knowledge);
        new TopicMapper(iris, out).write(knowledge.topics());
        new BuildMapper(iris, out).write(settings, totals(knowledge));
    }

    /** How many of each kind the graph will hold, by the ontology's names for the totals. */
    public static Map<String, Long> totals(Knowledge knowledge) {
        return KnowledgeCounts.of(knowledge);
    }
}
