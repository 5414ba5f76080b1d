package org.w3id.paperkg.graph;

import java.util.Map;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.XSD;
import org.w3id.paperkg.author.AuthorIdentity;
import org.w3id.paperkg.author.AuthorIndex;
import org.w3id.paperkg.author.CoauthorNetwork;
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
        writePeople(knowledge.digests(), knowledge.authors(), knowledge.coauthors(), out);
        writeIdentity(AuthorIdentity.of(knowledge.authors(), knowledge.coauthors()), out);
        writeTopics(knowledge, out);
    }

    /**
     * Writes the base and the prefixes of all terms used, what may be done with the graph, then the
     * digests, their listings and summaries.
     */
    public void writeDigests(DigestCollection digests, StreamRDF out) {
        out.base(settings.base());
        prefixes(out);
        new DatasetMapper(iris, out).write(settings.rights());
        new DigestMapper(iris, out).write(digests);
    }

    /** Writes the papers, their authors and who works with whom. */
    public void writePeople(
            DigestCollection digests,
            AuthorIndex authors,
            CoauthorNetwork coauthors,
            StreamRDF out) {
        new PaperMapper(iris, out).write(digests.papers(), authors);
        new AuthorMapper(iris, out).write(authors, coauthors);
    }

    /** Writes how ambiguous the authors' names are and which two may be one person. */
    public void writeIdentity(AuthorIdentity identity, StreamRDF out) {
        new IdentityMapper(iris, out).write(identity);
    }

    /**
     * Writes the topics, what mentions them, the authors' places in the network, whose communities
     * have labels made of topics, and the totals of the whole.
     */
    public void writeTopics(Knowledge knowledge, StreamRDF out) {
        new TopicMapper(iris, out).write(knowledge.topics());
        new MeasureMapper(iris, out).write(knowledge);
        new BuildMapper(iris, out).write(settings, totals(knowledge));
    }

    private static void prefixes(StreamRDF out) {
        out.prefix("dcterms", DCTerms.getURI());
        out.prefix("foaf", FOAF.getURI());
        out.prefix("pkg", Pkg.NAMESPACE);
        out.prefix("rdfs", RDFS.getURI());
        out.prefix("schema", SchemaDO.NS);
        out.prefix("skos", SKOS.getURI());
        out.prefix("xsd", XSD.getURI());
    }

    /** How many of each kind the graph will hold, by the ontology's names for the totals. */
    public static Map<String, Long> totals(Knowledge knowledge) {
        return KnowledgeCounts.of(knowledge);
    }
}
