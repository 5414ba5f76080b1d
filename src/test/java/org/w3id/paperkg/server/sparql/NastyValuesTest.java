package org.w3id.paperkg.server.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.SampleServer;
import org.w3id.paperkg.server.http.ResultFormat;

/**
 * Queries can make terms that no document has. In each form, each of them is answered so that it is
 * read back as it is, or refused with a reason and a form that works.
 */
// only so that a hang ends
@Timeout(120)
class NastyValuesTest {
    private static final String BASE = "http://server/unset-base/";
    private static final String PREFIXES =
            """
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            """;
    private static final Path TERMS = Path.of("src/test/resources/server/terms");

    @TempDir static Path folder;

    private static SampleServer sample;

    @BeforeAll
    static void start() throws IOException {
        Path own = Files.createDirectories(folder.resolve("my"));
        List<String> queries = queries().toList();
        for (int i = 0; i < queries.size(); i++) {
            Files.writeString(
                    own.resolve(name(i) + ".rq"), "#+ summary: Nasty\n" + queries.get(i) + "\n");
        }
        sample = SampleServer.start(QueryCatalog.bundled().and(QueryCatalog.ofFolder(folder)));
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    static Stream<String> queries() throws IOException {
        List<String> queries = new ArrayList<>();
        for (String kind : List.of("texts", "literals", "iris", "triples")) {
            for (String value : terms(kind)) {
                queries.add("SELECT ?v { BIND(%s AS ?v) }".formatted(value));
                queries.add(
                        "CONSTRUCT { <http://x/s> <http://x/p> ?v } { BIND(%s AS ?v) }"
                                .formatted(value));
            }
        }
        for (String value :
                Stream.concat(terms("iris").stream(), Stream.of("BNODE()", "'text'")).toList()) {
            queries.add("CONSTRUCT { ?v <http://x/p> 'o' } { BIND(%s AS ?v) }".formatted(value));
            queries.add("CONSTRUCT { <http://x/s> ?v 'o' } { BIND(%s AS ?v) }".formatted(value));
            queries.add(
                    "CONSTRUCT { GRAPH ?v { <http://x/s> <http://x/p> 'o' } } { BIND(%s AS ?v) }"
                            .formatted(value));
        }
        return queries.stream().map(PREFIXES::concat);
    }

    /** Expressions of SPARQL, one on each line. */
    private static List<String> terms(String kind) throws IOException {
        return Files.readAllLines(TERMS.resolve(kind + ".txt"));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void areReadBackAsTheyAreOrRefused(String text) {
        var query = QueryFactory.create(text, BASE, Syntax.syntaxARQ);
        String path = "sparql?query=" + Http.encode(text) + "&format=";
        for (ResultFormat form : ResultFormat.of(query)) {
            check(text, form, sample.http().get(path + form.suffix()));
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void areTheSameInQueriesFromAFolder(String text) throws IOException {
        if (text.contains("GRAPH")) {
            return;
        }
        int number = queries().toList().indexOf(text);
        for (ResultFormat form :
                ResultFormat.of(QueryFactory.create(text, BASE, Syntax.syntaxARQ))) {
            check(
                    text,
                    form,
                    sample.http().get("queries/my/" + name(number) + "." + form.suffix()));
        }
    }

    // names of queries have no digits
    private static String name(int number) {
        return "q"
                + Integer.toString(number, 10)
                        .chars()
                        .mapToObj(c -> "" + (char) (c - '0' + 'a'))
                        .collect(Collectors.joining());
    }

    private static void check(String text, ResultFormat form, HttpResponse<String> answer) {
        String told = form + " " + text + "\n" + answer.body();
        assertFalse(answer.body().matches("(?s).*(Exception|java\\.lang|org\\.apache).*"), told);
        if (answer.statusCode() != 200) {
            assertTrue(List.of(406, 422).contains(answer.statusCode()), told);
            JsonObject problem = JSON.parse(answer.body());
            boolean language = problem.getString("detail").contains("no language tag");
            assertTrue(language || problem.getString("type").endsWith("/unwritable-value"), told);
            if (answer.statusCode() == 406) {
                String other =
                        problem.getString("hint").replaceAll("Accept (\\S+?)( .*|\\.$)", "$1");
                assertEquals(200, sample.http().sparql(text, other).statusCode(), told);
            }
        } else if (form != ResultFormat.HTML && !text.contains("BNODE('a b')")) {
            assertEquals(expected(text, form), readBack(form, answer.body()), told);
        }
    }

    private static List<String> expected(String text, ResultFormat form) {
        var query = QueryFactory.create(text, BASE, Syntax.syntaxARQ);
        try (QueryExec execution =
                QueryExec.dataset(DatasetGraphFactory.empty()).query(query).build()) {
            return query.isSelectType()
                    ? rows(execution.select(), form)
                    : quads(execution.constructDataset(), form);
        }
    }

    private static List<String> readBack(ResultFormat form, String body) {
        Lang lang = form.lang();
        if (form == ResultFormat.TSV && body.contains("<<(")) {
            // jena 5.6 writes triple terms in TSV and does not read them
            String triple = "<x:s> <x:p> %s .".formatted(body.lines().toList().get(1));
            return List.of(
                    shown(
                            RDFParser.fromString(triple, Lang.NTRIPLES).toGraph().stream()
                                    .findFirst()
                                    .orElseThrow()
                                    .getObject()));
        }
        if (RowSetReaderRegistry.isRegistered(lang)) {
            ByteArrayInputStream in =
                    new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
            RowSetReader reader = RowSetReaderRegistry.getFactory(lang).create(lang);
            return rows(reader.read(in, new Context()), form);
        }
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.fromString(body, lang)
                .base("http://elsewhere/")
                .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
                .parse(read);
        return quads(read, form);
    }

    private static List<String> rows(RowSet rows, ResultFormat form) {
        return rows.stream()
                .map(row -> row.get(Var.alloc("v")))
                .map(term -> form == ResultFormat.CSV ? plain(term) : shown(term))
                .toList();
    }

    // csv: texts only, the label of a blank node is its own, and nothing is the empty text
    private static String plain(Node term) {
        if (term == null) {
            return "";
        }
        return term.isURI() ? term.getURI() : term.isLiteral() ? term.getLiteralLexicalForm() : "_";
    }

    private static String shown(Node term) {
        return term == null ? "" : term.isBlank() ? "_" : term.toString();
    }

    private static List<String> quads(DatasetGraph dataset, ResultFormat form) {
        boolean all = form == ResultFormat.TRIG || form == ResultFormat.NQUADS;
        return dataset.stream()
                .filter(quad -> all || quad.isDefaultGraph())
                .filter(NastyValuesTest::isRdf)
                .map(
                        quad ->
                                shown(quad.getGraph())
                                        + " "
                                        + shown(quad.getSubject())
                                        + " "
                                        + shown(quad.getPredicate())
                                        + " "
                                        + shown(quad.getObject()))
                .sorted()
                .toList();
    }

    // sparql: "If any such instantiation produces [...] an illegal RDF construct, [...] then that
    // triple is not included"
    private static boolean isRdf(Quad quad) {
        return !quad.getGraph().isLiteral()
                && !quad.getSubject().isLiteral()
                && quad.getPredicate().isURI();
    }
}
