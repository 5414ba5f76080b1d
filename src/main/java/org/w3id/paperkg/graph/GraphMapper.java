package org.w3id.paperkg.graph;

import java.util.Map;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;

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
        new DigestMapper(iris, out).write(knowledge.digests());
        new PaperMapper(iris, out).write(knowledge);
        new AuthorMapper(iris, out).write(knowledge);
        new TopicMapper(iris, out).write(knowledge.topics());
        new BuildMapper(iris, out).write(settings, totals(knowledge));
    }

    /** How many of each kind the graph will hold, by the ontology's names for the totals. */
    public static Map<String, Long> totals(Knowledge knowledge) {
        return KnowledgeCounts.of(knowledge);
    }

    /** The number of triples of a graph. */
    public long size(Knowledge knowledge) {
        var counting = StreamRDFLib.count();
        write(knowledge, counting);
        return counting.countTriples();
    }
}
