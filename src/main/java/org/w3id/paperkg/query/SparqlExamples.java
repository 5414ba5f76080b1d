package org.w3id.paperkg.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.paperkg.query.resource.LabelLanguage;
import org.w3id.paperkg.query.resource.ResourceIris;

/**
 * Canned queries as resources, with the values of their examples in place of parameters, so that
 * each runs as it is; query editors list them.
 *
 * @see <a href="https://www.w3.org/TR/shacl/#sparql-prefixes">SHACL, 5.2.1 Prefix Declarations</a>
 * @see <a href="https://github.com/sib-swiss/sparql-examples">SIB sparql-examples</a>
 */
public final class SparqlExamples {
    /** Path of the graph below the base, as editors expect it. */
    public static final String PATH = ".well-known/sparql-examples/";

    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final String SCHEMA = "https://schema.org/";

    private final QueryCatalog queries;
    private final ResourceIris iris;
    private final String endpoint;
    private final List<Triple> triples = new ArrayList<>();

    private SparqlExamples(QueryCatalog queries, String base, String endpoint) {
        this.queries = queries;
        this.iris = new ResourceIris(base);
        this.endpoint = endpoint;
    }

    private static final Map<String, String> USUAL =
            Map.of(
                    "rdf",
                    RDF.getURI(),
                    "rdfs",
                    RDFS.getURI(),
                    "schema",
                    "https://schema.org/",
                    "prov",
                    "http://www.w3.org/ns/prov#",
                    "void",
                    "http://rdfs.org/ns/void#",
                    "sh",
                    SH,
                    "xsd",
                    XSDDatatype.XSD + "#");

    /** The name of the graph that holds them. */
    public static String graph(String base) {
        return base + PATH;
    }

    /** For the endpoint below the base. */
    public static List<Triple> of(QueryCatalog queries, String base) {
        return of(queries, base, base + "sparql");
    }

    /**
     * Sorted, so that the same queries give the same text.
     *
     * @param endpoint to which the examples are to be sent
     */
    public static List<Triple> of(QueryCatalog queries, String base, String endpoint) {
        SparqlExamples examples = new SparqlExamples(queries, base, endpoint);
        // those of the data that no query happens to use, too
        Map<String, String> prefixes = new TreeMap<>(USUAL);
        queries.queries()
                .forEach(
                        canned ->
                                prefixes.putAll(
                                        canned.query().getPrefixMapping().getNsPrefixMap()));
        examples.declare(prefixes);
        queries.queries().forEach(examples::describe);
        examples.triples.sort(Comparator.comparing((Triple triple) -> NodeFmtLib.str(triple)));
        return List.copyOf(examples.triples);
    }

    /** Writes quads of the named graph. */
    public static void write(QueryCatalog queries, String base, StreamRDF out) {
        Node graph = NodeFactory.createURI(graph(base));
        of(queries, base).forEach(triple -> out.quad(Quad.create(graph, triple)));
    }

    private void declare(Map<String, String> prefixes) {
        prefixes.forEach(
                (prefix, namespace) -> {
                    Node declaration = node("prefix/" + prefix);
                    add(node("prefixes"), SH + "declare", declaration);
                    add(declaration, SH + "prefix", NodeFactory.createLiteralString(prefix));
                    add(
                            declaration,
                            SH + "namespace",
                            NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
                });
    }

    private void describe(CannedQuery canned) {
        Query query = new QueryBinder(iris).bindExample(canned).query();
        Form form = Form.of(query);
        Node example = node(canned.id().toString());
        add(example, RDF.type.getURI(), NodeFactory.createURI(SH + "SPARQLExecutable"));
        add(example, RDF.type.getURI(), NodeFactory.createURI(SH + form.type));
        // editors ask for a comment and no language: one in Korean, too, would list each query
        // twice
        add(example, RDFS.label.getURI(), english(canned.summary().english()));
        add(example, RDFS.comment.getURI(), english(comment(canned)));
        add(example, SH + form.property, NodeFactory.createLiteralString(query.toString()));
        add(example, SH + "prefixes", node("prefixes"));
        add(example, SCHEMA + "target", NodeFactory.createURI(endpoint));
        canned.tags()
                .forEach(
                        tag ->
                                add(
                                        example,
                                        SCHEMA + "keywords",
                                        NodeFactory.createLiteralString(tag)));
    }

    private static Node english(String text) {
        return NodeFactory.createLiteralLang(text, LabelLanguage.ENGLISH.tag());
    }

    private static String comment(CannedQuery canned) {
        String summary = canned.summary().english();
        String description = canned.description().english();
        return description.isEmpty() ? summary : summary + ". " + description;
    }

    private Node node(String local) {
        return NodeFactory.createURI(iris.base() + PATH + local);
    }

    private void add(Node subject, String property, Node object) {
        triples.add(Triple.create(subject, NodeFactory.createURI(property), object));
    }

    /** What SHACL calls a kind of query, and the property with its text. */
    private enum Form {
        SELECT("SPARQLSelectExecutable", "select"),
        ASK("SPARQLAskExecutable", "ask"),
        CONSTRUCT("SPARQLConstructExecutable", "construct"),
        // SHACL has none for this one; the examples of SIB do
        DESCRIBE("SPARQLDescribeExecutable", "describe");

        private final String type;
        private final String property;

        Form(String type, String property) {
            this.type = type;
            this.property = property;
        }

        static Form of(Query query) {
            if (query.isAskType()) {
                return ASK;
            }
            if (query.isConstructType()) {
                return CONSTRUCT;
            }
            return query.isDescribeType() ? DESCRIBE : SELECT;
        }
    }
}
