package org.w3id.paperkg.server.dataset;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.host.Site;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.store.Generation;

/**
 * Answers {@code /sitemap.xml}, an index, and {@code /sitemap/KIND-N.xml}, the addresses of all
 * papers, authors, topics and digests at this server. States no times: the graph knows none.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps XML format</a>
 */
public final class SitemapServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final Pattern PART = Pattern.compile("/(\\w+)-(\\d{1,5})\\.xml");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Generation generation = LeaseFilter.generation(request);
        String site = Site.of(request);
        if (request.getPathInfo() == null) {
            send(response, "sitemapindex", "sitemap", SitemapPart.all(generation, site));
            return;
        }
        Matcher part = PART.matcher(request.getPathInfo());
        Optional<SitemapPart> found =
                part.matches()
                        ? SitemapPart.of(part.group(1), Integer.parseInt(part.group(2)))
                        : Optional.empty();
        List<String> addresses =
                found.map(known -> known.addresses(generation, site)).orElse(List.of());
        if (addresses.isEmpty()) {
            throw new ProblemException(
                    HttpServletResponse.SC_NOT_FOUND,
                    ProblemType.NO_SUCH_PART_OF_THE_SITEMAP,
                    "there is no '%s'; /sitemap.xml lists the parts"
                            .formatted(request.getPathInfo()));
        }
        send(response, "urlset", "url", addresses);
    }

    private static void send(
            HttpServletResponse response, String root, String entry, List<String> addresses)
            throws IOException {
        response.setContentType("application/xml");
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(response.getOutputStream(), "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            for (String address : addresses) {
                xml.writeCharacters("\n");
                xml.writeStartElement(entry);
                xml.writeStartElement("loc");
                xml.writeCharacters(address);
                xml.writeEndElement();
                xml.writeEndElement();
            }
            xml.writeCharacters("\n");
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
