package org.w3id.paperkg.server.canned;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.query.SparqlExamples;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.host.Site;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.server.http.ResultFormat;

/** The canned queries as examples for query editors, at {@code /.well-known/sparql-examples}. */
public final class SparqlExamplesServlet extends HttpServlet {
    public static final String PATH = "/.well-known/sparql-examples";

    private static final long serialVersionUID = 1L;

    private final transient QueryCatalog queries;

    public SparqlExamplesServlet(QueryCatalog queries) {
        this.queries = queries;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Vary", "Accept");
        String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        List<Triple> wanted = triples(request, name);
        String accept = request.getHeader("Accept");
        ResultFormat format = ResultFormat.acceptedGraph(accept).orElseThrow(() -> noForm(accept));
        byte[] body = written(wanted, format.lang());
        response.setContentType(format.contentType());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /**
     * @param name of the only example that is wanted; empty for all
     */
    private List<Triple> triples(HttpServletRequest request, String name) {
        // in the graph the endpoint has its address below the base, here that of the server asked
        String endpoint = Site.of(request) + "sparql";
        List<Triple> all =
                SparqlExamples.of(queries, LeaseFilter.generation(request).base(), endpoint);
        if (name.isEmpty()) {
            return all;
        }
        String end = SparqlExamples.PATH + name;
        List<Triple> wanted =
                all.stream().filter(triple -> triple.getSubject().getURI().endsWith(end)).toList();
        if (wanted.isEmpty()) {
            throw new ProblemException(
                    HttpServletResponse.SC_NOT_FOUND,
                    ProblemType.NO_SUCH_EXAMPLE,
                    "there is no example '%s'; %s has them all".formatted(name, PATH),
                    queries.suggestions(name).stream().map(id -> PATH + "/" + id).toList());
        }
        return wanted;
    }

    private static ProblemException noForm(String accept) {
        return new ProblemException(
                HttpServletResponse.SC_NOT_ACCEPTABLE,
                ProblemType.NO_SUCH_FORM,
                "the examples come as text/turtle, application/n-triples, application/ld+json and application/rdf+xml; '%s' is none of them"
                        .formatted(accept));
    }

    // pretty Turtle has no stable order; blocks of sorted triples have
    private static byte[] written(List<Triple> triples, Lang lang) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (lang.equals(Lang.TURTLE) || lang.equals(Lang.NTRIPLES)) {
            RDFFormat format =
                    lang.equals(Lang.TURTLE) ? RDFFormat.TURTLE_BLOCKS : RDFFormat.NTRIPLES_UTF8;
            StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
            stream.start();
            stream.prefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
            stream.prefix("schema", "https://schema.org/");
            stream.prefix("sh", "http://www.w3.org/ns/shacl#");
            triples.forEach(stream::triple);
            stream.finish();
        } else {
            Graph graph = GraphFactory.createDefaultGraph();
            triples.forEach(graph::add);
            RDFDataMgr.write(out, graph, lang);
        }
        return out.toByteArray();
    }
}
