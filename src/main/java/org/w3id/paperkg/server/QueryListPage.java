package org.w3id.paperkg.server;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryCatalog;

/** The list of canned queries as a page for a browser. */
final class QueryListPage {
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>PaperKG</title>
            <meta name="viewport" content="width=device-width">
            <style>body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
            h2{font-size:1.1rem;margin:1.5rem 0 .3rem}li{margin:.2rem 0}code{background:#f2f2f2;padding:0 .2rem}
            </style></head>
            <body><h1>PaperKG</h1>
            <p>Ask by SPARQL at <code>/sparql?query=…</code>, take the graph from <a href="/data">/data</a>, or use a
            canned query. Every resource has a page, too: begin with <a href="/topics">the topics</a>. Each link asks it with the values of its example; end the name with <code>.json</code>,
            <code>.csv</code>, <code>.tsv</code>, <code>.xml</code> or <code>.ttl</code> for another form, with
            <code>.rq</code> for its text.</p>
            %s
            </body></html>
            """;

    private QueryListPage() {}

    static String of(QueryCatalog queries) {
        return PAGE.formatted(
                queries.queries().stream()
                        .collect(
                                Collectors.groupingBy(
                                        QueryListPage::aspect, TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(aspect -> section(aspect.getKey(), aspect.getValue()))
                        .collect(Collectors.joining("\n")));
    }

    private static String aspect(CannedQuery canned) {
        String id = canned.id().toString();
        return id.substring(0, Math.max(0, id.indexOf('/')));
    }

    private static String section(String aspect, List<CannedQuery> queries) {
        return "<h2>%s</h2>\n<ul>%s</ul>"
                .formatted(
                        escaped(aspect),
                        queries.stream()
                                .map(QueryListPage::item)
                                .collect(Collectors.joining("\n")));
    }

    private static String item(CannedQuery canned) {
        boolean graph = canned.query().isConstructType();
        return "<li><a href=\"/queries/%s.%s%s\">%s</a> (<a href=\"/queries/%s.rq\">text</a>): %s</li>"
                .formatted(
                        canned.id(),
                        graph ? "ttl" : "csv",
                        escaped(QueryListServlet.example(canned)),
                        escaped(canned.id().toString()),
                        canned.id(),
                        escaped(canned.summary()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
