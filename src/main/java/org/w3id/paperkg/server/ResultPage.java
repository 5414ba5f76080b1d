package org.w3id.paperkg.server;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** What a query answers, as a table on a page. */
final class ResultPage {
    private static final String WAYS =
            "<p><a href=\"/sparql\">Another query</a> · <a href=\"/queries\">Canned"
                    + " queries</a></p>\n";

    private ResultPage() {}

    static void write(boolean answer, OutputStream out) {
        PrintWriter page = writer(out);
        page.print(Html.head("Answer"));
        page.print("<p>" + (answer ? "Yes" : "No") + "</p>\n");
        end(page);
    }

    static void write(RowSet rows, OutputStream out) {
        PrintWriter page = writer(out);
        page.print(Html.head("Result"));
        page.print("<table><thead><tr>");
        rows.getResultVars().forEach(v -> page.print("<th>" + Html.escaped(v.getName()) + "</th>"));
        page.print("</tr></thead><tbody>\n");
        long count = 0;
        while (rows.hasNext()) {
            Binding row = rows.next();
            page.print("<tr>");
            for (Var variable : rows.getResultVars()) {
                page.print(cell(row.get(variable)));
            }
            page.print("</tr>\n");
            count++;
            // a print writer keeps errors to itself; an answer that grows too large must end
            if (page.checkError()) {
                break;
            }
        }
        page.print("</tbody></table>\n<p>" + (count == 1 ? "1 row" : count + " rows") + "</p>\n");
        end(page);
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private static void end(PrintWriter page) {
        page.print(WAYS);
        page.print(Html.FOOT);
        page.flush();
    }

    private static String cell(Node term) {
        if (term == null) {
            return "<td></td>";
        }
        if (term.isURI()) {
            String iri = Html.escaped(term.getURI());
            boolean web = iri.startsWith("http://") || iri.startsWith("https://");
            return web
                    ? "<td><a href=\"%1$s\">%1$s</a></td>".formatted(iri)
                    : "<td>" + iri + "</td>";
        }
        if (term.isLiteral()) {
            String language = term.getLiteralLanguage();
            String lang = language.isEmpty() ? "" : " lang=\"" + Html.escaped(language) + "\"";
            String text = Html.escaped(term.getLiteralLexicalForm());
            return "<td dir=\"auto\"%s>%s</td>".formatted(lang, text);
        }
        return "<td>" + Html.escaped(NodeFmtLib.strNT(term)) + "</td>";
    }
}
