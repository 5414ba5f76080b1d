package org.w3id.paperkg.server;

/** A page to write a query on and send it. */
final class QueryPage {
    private static final String EXAMPLE =
            """
            PREFIX pkg:     <https://w3id.org/paperkg/ontology#>
            PREFIX dcterms: <http://purl.org/dc/terms/>

            SELECT ?paper ?title ?listed
            WHERE {
              ?paper a pkg:Paper ;
                     dcterms:title ?title ;
                     pkg:firstListed ?listed .
            }
            ORDER BY DESC(?listed) ?paper
            LIMIT 20
            """;

    private static final String FORM =
            """
            <form action="/sparql" method="get">
            <p><label for="query">Query</label><br>
            <textarea id="query" name="query" rows="16" spellcheck="false">%s</textarea></p>
            <p><label for="format">Form of the answer</label>
            <select id="format" name="format">
            <optgroup label="Rows (SELECT, ASK)"><option value="html">table</option><option>json</option>
            <option>csv</option><option>tsv</option><option>xml</option></optgroup>
            <optgroup label="Graph (CONSTRUCT, DESCRIBE)"><option value="ttl">Turtle</option>
            <option value="nt">N-Triples</option><option value="jsonld">JSON-LD</option></optgroup>
            </select> <button>Ask</button></p>
            </form>
            <p>Programs send the query to this address by GET or POST (SPARQL 1.1 Protocol); without one, they get
            the service description. <a href="/queries">Canned queries</a> answer frequent questions, and show how
            queries are written.</p>
            """;

    private QueryPage() {}

    static String text() {
        return Html.head("SPARQL query") + FORM.formatted(Html.escaped(EXAMPLE)) + Html.FOOT;
    }
}
