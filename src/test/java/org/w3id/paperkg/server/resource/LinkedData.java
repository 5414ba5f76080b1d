package org.w3id.paperkg.server.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.page.Hrefs;

/** What must hold for the resources of a server, whatever data it has. */
public record LinkedData(Http http, Graph graph) {
    private static final String BASE = "https://w3id.org/paperkg/";
    private static final Pattern HREF = Pattern.compile("(?:href|action)=\"([^\"]*)\"");
    private static final Map<String, Lang> SYNTAXES =
            Map.of(
                    "ttl", Lang.TURTLE,
                    "jsonld", Lang.JSONLD,
                    "nt", Lang.NTRIPLES,
                    "rdf", Lang.RDFXML);

    /** All data of a server, read from the server. */
    static LinkedData of(Http http) {
        HttpResponse<String> data = http.get("data", "application/n-triples");
        assertEquals(200, data.statusCode());
        return new LinkedData(http, parse(data.body(), Lang.NTRIPLES));
    }

    public static Graph parse(String text, Lang lang) {
        return RDFParser.fromString(text, lang).toGraph();
    }

    /** Sorted. */
    List<String> subjects() {
        Set<String> subjects = new HashSet<>();
        graph.find().forEach(triple -> subjects.add(triple.getSubject().getURI()));
        return subjects.stream().filter(iri -> iri.startsWith(BASE)).sorted().toList();
    }

    static String path(String iri) {
        return Hrefs.path(iri.substring(BASE.length())).substring(1);
    }

    /** Each form by suffix and by Accept has exactly the statements of the graph about it. */
    void describes(String iri) {
        Set<Triple> expected = about(graph, iri);
        SYNTAXES.forEach(
                (suffix, lang) -> {
                    HttpResponse<String> document = http.get(path(iri) + "." + suffix);
                    String type = lang.getContentType().getContentTypeStr();
                    HttpResponse<String> negotiated = http.get(path(iri), type);
                    assertEquals(200, document.statusCode(), iri + "." + suffix);
                    assertEquals(document.body(), negotiated.body(), iri + " as " + type);
                    assertEquals(
                            "/" + path(iri) + "." + suffix,
                            negotiated.headers().firstValue("Content-Location").orElse(""));
                    Graph read = parse(document.body(), lang);
                    assertEquals(expected, about(read, iri), iri + "." + suffix);
                    read.find().forEach(triple -> assertTrue(graph.contains(triple), iri));
                });
        HttpResponse<String> page = http.get(path(iri), "text/html");
        assertEquals(200, page.statusCode(), iri);
        assertTrue(page.body().contains("<code class=\"iri\">"), iri);
    }

    private static Set<Triple> about(Graph graph, String iri) {
        return graph.find(NodeFactory.createURI(iri), Node.ANY, Node.ANY).toSet();
    }

    /** Follows links from the home page; returns how many addresses answered. */
    int crawl(int most) {
        Deque<String> waiting = new ArrayDeque<>(List.of("/"));
        Set<String> seen = new LinkedHashSet<>(waiting);
        List<String> dead = new ArrayList<>();
        int pages = 0;
        while (!waiting.isEmpty() && pages < most) {
            String address = waiting.removeFirst();
            HttpResponse<String> page = http.get(address, "text/html,*/*;q=0.5");
            pages++;
            if (page.statusCode() != 200) {
                dead.add(address + " " + page.statusCode());
            } else if (page.headers()
                    .firstValue("Content-Type")
                    .orElse("")
                    .startsWith("text/html")) {
                links(page.body(), address, dead).stream().filter(seen::add).forEach(waiting::add);
            }
        }
        assertEquals(List.of(), dead);
        return pages;
    }

    private static List<String> links(String html, String address, List<String> dead) {
        List<String> links = new ArrayList<>();
        Matcher href = HREF.matcher(html);
        while (href.find()) {
            String link = href.group(1).replace("&amp;", "&");
            if (link.startsWith("#") && !html.contains("id=\"" + link.substring(1) + "\"")) {
                dead.add(address + link);
            }
            // the whole graph is not a page
            if (link.startsWith("/") && !link.equals("/data")) {
                links.add(link.replaceFirst("#.*", ""));
            }
        }
        return links;
    }
}
