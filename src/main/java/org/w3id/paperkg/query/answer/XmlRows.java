package org.w3id.paperkg.query.answer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeToLabel;
import org.apache.jena.riot.system.SyntaxLabels;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes rows as XML, byte for byte as Jena does, at a fraction of its work, like {@link JsonRows}.
 *
 * @see <a href="https://www.w3.org/TR/rdf-sparql-XMLres/">SPARQL Query Results XML Format</a>
 */
final class XmlRows {
    // where a value stands in its binding
    private static final int INDENT = 8;

    private final NodeToLabel labels = SyntaxLabels.createNodeToLabel();
    private final Writer out;

    private XmlRows(Writer out) {
        this.out = out;
    }

    /**
     * Writes all rows and flushes, but does not close.
     *
     * @throws RuntimeIOException when they cannot be written
     */
    static void write(OutputStream to, RowSet rows) {
        Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        try {
            new XmlRows(out).write(rows);
            out.flush();
        } catch (IOException e) {
            throw new RuntimeIOException(e);
        }
    }

    private void write(RowSet rows) throws IOException {
        List<Var> columns = rows.getResultVars();
        out.write("<?xml version=\"1.0\"?>\n");
        out.write("<sparql xmlns=\"http://www.w3.org/2005/sparql-results#\">\n  <head>\n");
        for (Var column : columns) {
            out.write("    <variable name=\"" + column.getVarName() + "\"/>\n");
        }
        out.write("  </head>\n  <results>\n");
        List<String> opening =
                columns.stream()
                        .map(column -> "      <binding name=\"" + column.getVarName() + "\">\n")
                        .toList();
        while (rows.hasNext()) {
            row(rows.next(), columns, opening);
        }
        out.write("  </results>\n</sparql>\n");
    }

    private void row(Binding row, List<Var> columns, List<String> opening) throws IOException {
        out.write("    <result>\n");
        for (int i = 0; i < opening.size(); i++) {
            Node term = row.get(columns.get(i));
            if (term != null) {
                out.write(opening.get(i));
                term(term, INDENT);
                out.write("      </binding>\n");
            }
        }
        out.write("    </result>\n");
    }

    private void term(Node term, int indent) throws IOException {
        for (int i = 0; i < indent; i++) {
            out.write(' ');
        }
        if (term.isURI()) {
            out.write("<uri>");
            escaped(term.getURI());
            out.write("</uri>\n");
        } else if (term.isLiteral()) {
            literal(term, indent);
        } else if (term.isBlank()) {
            out.write("<bnode>");
            // without _:
            escaped(labels.get(null, term).substring(2));
            out.write("</bnode>\n");
        } else {
            triple(term.getTriple(), indent);
        }
    }

    private void literal(Node literal, int indent) throws IOException {
        out.write("<literal");
        String type = literal.getLiteralDatatypeURI();
        String language = literal.getLiteralLanguage();
        if (literal.getLiteralBaseDirection() != null) {
            out.write(" xmlns:its=\"http://www.w3.org/2005/11/its\" its:version=\"2.0\"\n");
            out.write(" ".repeat(indent + INDENT) + " xml:lang=\"" + language);
            out.write("\" its:dir=\"" + literal.getLiteralBaseDirection().direction() + '"');
        } else if (!language.isEmpty()) {
            attribute("xml:lang", language);
        } else if (!type.equals(XSD.xstring.getURI())) {
            attribute("datatype", type);
        }
        out.write('>');
        escaped(literal.getLiteralLexicalForm());
        out.write("</literal>\n");
    }

    private void attribute(String name, String value) throws IOException {
        out.write(' ');
        out.write(name);
        out.write("=\"");
        out.write(value);
        out.write('"');
    }

    private void triple(Triple triple, int indent) throws IOException {
        String margin = " ".repeat(indent);
        out.write("<triple>\n");
        part("subject", triple.getSubject(), indent + 2);
        part("predicate", triple.getPredicate(), indent + 2);
        part("object", triple.getObject(), indent + 2);
        out.write(margin + "</triple>\n");
    }

    private void part(String name, Node term, int indent) throws IOException {
        String margin = " ".repeat(indent);
        out.write(margin + "<" + name + ">\n");
        term(term, indent + 2);
        out.write(margin + "</" + name + ">\n");
    }

    private void escaped(String text) throws IOException {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '&' || c == '<' || c == '>') {
                out.write(text, written, i - written);
                out.write(escape(c));
                written = i + 1;
            }
        }
        out.write(text, written, text.length() - written);
    }

    private static String escape(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> "&#x%04X;".formatted((int) c);
        };
    }
}
