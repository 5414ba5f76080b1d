package org.w3id.paperkg.server.page.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.w3id.paperkg.query.resource.LabelLanguage;

/**
 * The drawing of the classes and of what leads from one to another, narrow enough for a phone. Made
 * by hand, a file for each language, since no layout is as clear; the style of the page colours it.
 */
final class ClassDiagram {
    private ClassDiagram() {}

    /** SVG for the inside of a page, whose terms are linked to their places there. */
    static String in(LabelLanguage language) {
        String name = "classes_" + language.tag() + ".svg";
        try (InputStream drawing = ClassDiagram.class.getResourceAsStream(name)) {
            return new String(drawing.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the drawing '" + name + "'", e);
        }
    }
}
