package org.w3id.paperkg.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryBinder;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.query.resource.ResourceIris;
import org.w3id.paperkg.server.canned.QueryListServlet;
import org.w3id.paperkg.vocabulary.PublishedGraph;

/** What is asked: each canned query with its example, ten thousand rows in each form, pages. */
final class Questions {
    private static final String TEN_THOUSAND = "SELECT * { ?s ?p ?o } LIMIT 10000";
    private static final List<String> PAGES =
            List.of("/", "/topics", "/search?q=language+model", "/queries", "/sparql", "/ontology");

    private Questions() {}

    static List<Question> all() {
        return Stream.of(List.of(Question.NOTHING), rows(), canned(), pages())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Question> rows() {
        return Stream.of(
                        Question.JSON,
                        "text/csv",
                        "text/tab-separated-values",
                        "application/sparql-results+xml")
                .map(form -> new Question("10,000 rows, " + form, "", TEN_THOUSAND, form))
                .toList();
    }

    private static List<Question> canned() {
        QueryBinder binder = new QueryBinder(new ResourceIris(PublishedGraph.BASE));
        List<Question> questions = new ArrayList<>();
        for (CannedQuery canned : QueryCatalog.bundled().queries()) {
            Query bound = binder.bindExample(canned).query();
            if (bound.isSelectType()) {
                String path =
                        "/queries/" + canned.id() + ".json" + QueryListServlet.example(canned);
                questions.add(
                        new Question(
                                canned.id().toString(), path, bound.serialize(), Question.JSON));
            }
        }
        return questions;
    }

    private static List<Question> pages() {
        return PAGES.stream()
                .map(path -> new Question("page " + path, path, "", "text/html"))
                .toList();
    }
}
