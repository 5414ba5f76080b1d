package org.w3id.paperkg.network.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML document in the making, by the Java's own writer; an element that may get children has a
 * line of its own.
 */
final class Xml {
    private final Writer text;
    private final XMLStreamWriter xml;

    Xml(OutputStream out) throws IOException {
        // the writer's own encoder takes characters beyond the first plane apart
        text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /**
     * @param attributes names and values in turn; one whose value is empty is left out
     */
    Xml start(String element, String... attributes) throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeStartElement(element);
            write(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    Xml empty(String element, String... attributes) throws IOException {
        try {
            xml.writeEmptyElement(element);
            write(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** An element that holds text only. */
    Xml text(String element, String content, String... attributes) throws IOException {
        try {
            xml.writeStartElement(element);
            write(attributes);
            xml.writeCharacters(content);
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
        }
    }

    Xml end() throws IOException {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Closes what is open; the stream below stays open. */
    void finish() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
            text.write('\n');
            text.flush();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private static IOException failure(XMLStreamException e) {
        return e.getNestedException() instanceof IOException below
                ? below
                : new IOException("cannot write XML: " + e.getMessage(), e);
    }
}
