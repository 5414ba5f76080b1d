package org.w3id.paperkg.query.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jena's own writer is the judge. */
class RowSyntaxTest {
    private static final DatasetGraph NOTHING = DatasetGraphFactory.empty();

    private static QueryExec execution(String query) {
        return QueryExec.dataset(NOTHING)
                .query(QueryFactory.create(query, Syntax.syntaxARQ))
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * {}",
                "SELECT ?a { VALUES ?a {} }",
                "SELECT * { VALUES (?a ?b) { (1 UNDEF) (UNDEF 'x') (UNDEF UNDEF) } }",
                "SELECT * { VALUES ?a { <http://example.org/a?b=c#d> <x:y> 1 1.5e0 true 'plain' }"
                        + " }",
                "SELECT * { VALUES ?a { 'text'@en 'text'@ko-KR '한국어'@ko '' 'x'^^<urn:type> } }",
                "SELECT * { VALUES ?a { 'text'@ar--rtl } }",
                "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>"
                        + " SELECT ?a { BIND(STRDT('a', rdf:langString) AS ?a) }",
                "SELECT * { VALUES ?a { '\"\\\\ \\b\\f\\n"
                        + "\\r"
                        + "\\t </p> a/b' '\u0001 \u007f \u009f \u2028 \u2100 😀' } }",
                "SELECT ?a ?b { BIND(BNODE('x') AS ?a) BIND(BNODE('y') AS ?b) }",
                "SELECT ?a { VALUES ?a { <<( <urn:s> <urn:p> 'o' )>> <<( <urn:s> <urn:p> <<("
                        + " <urn:s> <urn:p> 1 )>> )>> } }",
                "SELECT ?é ?e { VALUES (?é ?e) { (1 2) } }"
            })
    void writesWhatJenaWrites(String query) {
        for (Lang lang :
                List.of(ResultSetLang.RS_JSON, ResultSetLang.RS_XML, ResultSetLang.RS_TSV)) {
            ByteArrayOutputStream jena = new ByteArrayOutputStream();
            ByteArrayOutputStream ours = new ByteArrayOutputStream();
            try (QueryExec execution = execution(query)) {
                RowSetRewindable rows = execution.select().rewindable();
                ResultsWriter.create().lang(lang).build().write(jena, rows);
                rows.reset();
                write(lang, rows, ours);
            }
            assertEquals(
                    jena.toString(StandardCharsets.UTF_8), ours.toString(StandardCharsets.UTF_8));
        }
    }

    // without the look at what a syntax can hold: here all is written
    private static void write(Lang lang, RowSet rows, OutputStream out) {
        if (lang.equals(ResultSetLang.RS_JSON)) {
            JsonRows.write(out, rows);
        } else if (lang.equals(ResultSetLang.RS_XML)) {
            XmlRows.write(out, rows);
        } else {
            TsvRows.write(out, rows);
        }
    }
}
