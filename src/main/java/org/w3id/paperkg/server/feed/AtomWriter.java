package org.w3id.paperkg.server.feed;

import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of a feed. */
final class AtomWriter {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final XMLStreamWriter xml;

    AtomWriter(OutputStream out) throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    // rfc4287 4.1.1: a feed has an author unless each of its entries has one
    void start(String id, String title, String subtitle, String day) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("feed");
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
        xml.writeCharacters("\n");
        xml.writeEmptyElement("link");
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
        xml.writeCharacters("\n");
        xml.writeStartElement("entry");
        element("id", paper.iri());
        xml.writeCharacters("\n");
        xml.writeStartElement("title");
        if (!paper.language().isEmpty()) {
            xml.writeAttribute("xml", XML, "lang", paper.language());
        }
        text(paper.title());
        xml.writeEndElement();
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
            xml.writeCharacters("\n");
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", topic);
        }
        if (!paper.summary().isEmpty()) {
            xml.writeCharacters("\n");
            xml.writeStartElement("summary");
            xml.writeAttribute("xml", XML, "lang", "ko");
            text(String.join("\n\n", paper.summary()));
            xml.writeEndElement();
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
        xml.writeCharacters("\n");
        xml.writeStartElement("author");
        element("name", name);
        xml.writeEndElement();
    }

    private void element(String name, String content) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        text(content);
        xml.writeEndElement();
    }

    // what XML 1.0 cannot hold is left out
    private void text(String content) throws XMLStreamException {
        xml.writeCharacters(
                content.replaceAll(
                        "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", ""));
    }
}
