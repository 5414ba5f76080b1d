package org.w3id.paperkg.server.feed;

import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3id.paperkg.unicode.XmlGate;

/** Writes the elements of a feed. */
final class AtomElements {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final XMLStreamWriter xml;

    AtomElements(OutputStream out) throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    // rfc4287 4.1.1: a feed has an author unless each of its entries has one
    void start(String id, String title, String subtitle, String day) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        begin("feed");
        xml.writeDefaultNamespace(ATOM);
        element("id", id);
        element("title", title);
        if (!subtitle.isEmpty()) {
            element("subtitle", subtitle);
        }
        element("updated", instant(day));
        person("PaperKG");
        element("generator", "PaperKG");
    }

    void link(String relation, String address, String mediaType) throws XMLStreamException {
        empty("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", mediaType);
        xml.writeAttribute("href", address);
    }

    void rights(String sentence) throws XMLStreamException {
        if (!sentence.isEmpty()) {
            element("rights", sentence);
        }
    }

    /**
     * @param here where this server tells of the paper
     */
    void entry(PaperEntry paper, String here) throws XMLStreamException {
        begin("entry");
        element("id", paper.iri());
        element("title", paper.language(), paper.title());
        element("updated", instant(paper.day()));
        element("published", instant(paper.day()));
        for (String author : paper.authors()) {
            person(author);
        }
        if (!paper.page().isEmpty()) {
            link("alternate", paper.page(), "text/html");
        }
        link("related", here, "text/html");
        for (String topic : paper.topics()) {
            category(topic);
        }
        if (!paper.summary().isEmpty()) {
            element("summary", "ko", String.join("\n\n", paper.summary()));
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    void end() throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    // digests know days; a day begins at midnight, UTC
    private static String instant(String day) {
        return day + "T00:00:00Z";
    }

    private void person(String name) throws XMLStreamException {
        begin("author");
        element("name", name);
        xml.writeEndElement();
    }

    private void begin(String name) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
    }

    private void category(String topic) throws XMLStreamException {
        empty("category");
        xml.writeAttribute("term", topic);
    }

    private void empty(String name) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement(name);
    }

    private void element(String name, String content) throws XMLStreamException {
        element(name, "", content);
    }

    /** With its language as BCP 47 has it, if it has one. */
    private void element(String name, String language, String content) throws XMLStreamException {
        begin(name);
        if (!language.isEmpty()) {
            xml.writeAttribute("xml", XML, "lang", language);
        }
        // what XML 1.0 cannot hold is left out
        xml.writeCharacters(XmlGate.passed(content));
        xml.writeEndElement();
    }
}
