package org.w3id.paperkg.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/** RDF4J's memory store behind the least HTTP that answers a query in JSON. */
final class Rdf4jServer {
    private static final String QUERY = "query=";

    private Rdf4jServer() {}

    /**
     * @param args port, dump in N-Triples, packed by gzip
     */
    public static void main(String[] args) throws IOException {
        SailRepository store = new SailRepository(new MemoryStore());
        try (RepositoryConnection connection = store.getConnection();
                InputStream dump = new GZIPInputStream(Files.newInputStream(Path.of(args[1])))) {
            connection.add(dump, RDFFormat.NTRIPLES);
        }
        InetSocketAddress address =
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0]));
        // else each answer waits for the client's acknowledgement of its headers
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(address, 0);
        server.createContext("/sparql", exchange -> answer(exchange, store));
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    private static void answer(HttpExchange exchange, SailRepository store) throws IOException {
        String asked = exchange.getRequestURI().getRawQuery().substring(QUERY.length());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int status = 200;
        try (RepositoryConnection connection = store.getConnection()) {
            Query query = connection.prepareQuery(URLDecoder.decode(asked, StandardCharsets.UTF_8));
            SPARQLResultsJSONWriter writer = new SPARQLResultsJSONWriter(body);
            if (query instanceof BooleanQuery question) {
                writer.handleBoolean(question.evaluate());
            } else {
                ((TupleQuery) query).evaluate(writer);
            }
        } catch (RuntimeException e) {
            status = 400;
            body.reset();
        }
        exchange.sendResponseHeaders(status, body.size() == 0 ? -1 : body.size());
        body.writeTo(exchange.getResponseBody());
        exchange.close();
    }
}
