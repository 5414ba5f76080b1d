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
    private static final String SCHEMAS = "http://www.w3.org/2001/XMLSchema-instance";

    private final Writer text;
    private final XMLStreamWriter xml;

    /** What the writer of Java does, with its own exception. */
    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }

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

    private Xml write(Step step) throws IOException {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /**
     * The outermost element.
     *
     * @param schema where the schema of its namespace is, below the namespace
     */
    Xml root(String element, String namespace, String schema) throws IOException {
        return start(element)
                .with("xmlns", namespace)
                .with("xmlns:xsi", SCHEMAS)
                .with("xsi:schemaLocation", namespace + " " + namespace + schema);
    }

    Xml start(String element) throws IOException {
        return write(
                () -> {
                    xml.writeCharacters("\n");
                    xml.writeStartElement(element);
                });
    }

    /** An element without children, in the line of its parent. */
    Xml empty(String element) throws IOException {
        return write(() -> xml.writeEmptyElement(element));
    }

    /** An attribute of the element that was begun last; left out when it is empty. */
    Xml with(String attribute, String value) throws IOException {
        return value.isEmpty() ? this : write(() -> xml.writeAttribute(attribute, value));
    }

    /** An element in the line of its parent. */
    Xml inline(String element) throws IOException {
        return write(() -> xml.writeStartElement(element));
    }

    /** Text in the element that was begun last, which ends with it. */
    Xml content(String content) throws IOException {
        return write(
                () -> {
                    xml.writeCharacters(content);
                    xml.writeEndElement();
                });
    }

    Xml end() throws IOException {
        return write(xml::writeEndElement);
    }

    /** Closes what is open; the stream below stays open. */
    void finish() throws IOException {
        write(
                () -> {
                    xml.writeEndDocument();
                    xml.flush();
                });
        text.write('\n');
        text.flush();
    }

    private static IOException failure(XMLStreamException e) {
        return e.getNestedException() instanceof IOException below
                ? below
                : new IOException("cannot write XML: " + e.getMessage(), e);
    }
}
