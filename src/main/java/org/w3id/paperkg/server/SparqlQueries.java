package org.w3id.paperkg.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Fuseki's operation for queries, with the form of the answer negotiated before anything is
 * computed, and every refusal with its reason.
 */
final class SparqlQueries extends SPARQL_QueryDataset {
    static final String HEAD = SparqlQueries.class.getName();

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_ACCEPTABLE = 406;
    private static final int REFUSED = 422;
    private static final int UNAVAILABLE = 503;
    private static final Pattern POSITION =
            Pattern.compile("(?s)(Lexical error )?at line \\d+, column \\d+\\.?\\s*");

    @Override
    public void validate(HttpAction action) {
        HttpServletRequest request = action.getRequest();
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        if (type.startsWith("application/sparql-update")
                || request.getParameter("update") != null) {
            throw Problems.refusal(
                    action,
                    new Problem(
                            FORBIDDEN,
                            "Read only",
                            "this server takes queries, and no updates",
                            "The graph changes when its digests do: change them and build again."));
        }
        super.validate(action);
    }

    @Override
    protected void execute(String text, HttpAction action) {
        Query query = parse(text, action);
        ResultFormat form = form(query, action);
        action.setResponseContentType(query.isJsonType() ? "application/json" : form.contentType());
        if (action.getRequest().getAttribute(HEAD) != null) {
            return;
        }
        if (VolatileQuery.is(query, text)) {
            RevalidationFilter.isVolatile(action.getRequest());
        }
        action.beginRead();
        try {
            Pair<DatasetGraph, Query> on = decideDataset(action, query, text);
            RevalidationFilter.seen(
                    action.getRequest(),
                    ServiceDescription.edition(getDataset(action).getContext()));
            try (QueryExec execution = createQueryExec(action, on.getRight(), on.getLeft())) {
                SparqlAnswer.write(execution, query, form, action.getResponseOutputStream());
            }
        } catch (QueryParseException | QueryBuildException | TextIndexException e) {
            throw Problems.refusal(action, badQuery(e.getMessage()));
        } catch (QueryCancelledException e) {
            action.setResponseHeader("Retry-After", "10");
            throw Problems.refusal(action, timeout());
        } catch (StackOverflowError e) {
            throw Problems.refusal(action, tooDeep());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("cannot write an answer", e);
        } finally {
            action.endRead();
        }
    }

    private static Problem timeout() {
        return new Problem(
                UNAVAILABLE,
                "Query timed out",
                "the query took longer than this server allows, and no part of its answer is sent",
                "Ask for less: name more of what you look for, or add LIMIT.");
    }

    private static Problem tooDeep() {
        return new Problem(
                REFUSED,
                "Query too deep",
                "the query, or a path it follows, goes deeper than this server can",
                "Use shorter paths: + and * follow every step there is.");
    }

    private static Problem badQuery(String why) {
        return new Problem(
                BAD_REQUEST,
                "Query not understood",
                Optional.ofNullable(why).orElse("the query cannot be run").strip(),
                "See https://www.w3.org/TR/sparql11-query/ for what a query looks like.");
    }

    private static Query parse(String text, HttpAction action) {
        try {
            return QueryFactory.create(text, Syntax.syntaxARQ);
        } catch (QueryParseException e) {
            throw Problems.refusal(action, located(e, text));
        } catch (QueryException e) {
            throw Problems.refusal(action, badQuery(e.getMessage()));
        }
    }

    private static Problem located(QueryParseException e, String text) {
        Problem problem = badQuery(POSITION.matcher(e.getMessage()).replaceAll(""));
        List<String> lines = text.lines().toList();
        if (e.getLine() < 1 || e.getLine() > lines.size()) {
            return problem;
        }
        return new Problem(
                problem.status(),
                problem.title(),
                "line %d, column %d: %s".formatted(e.getLine(), e.getColumn(), problem.detail()),
                problem.hint(),
                new Problem.Place(e.getLine(), e.getColumn(), lines.get(e.getLine() - 1)),
                List.of());
    }

    private static ResultFormat form(Query query, HttpAction action) {
        HttpServletRequest request = action.getRequest();
        String named = request.getParameter("format");
        List<ResultFormat> offered = ResultFormat.of(query);
        return (named == null
                        ? ResultFormat.accepted(request.getHeader("Accept"), query)
                        : ResultFormat.ofSuffix(named).filter(offered::contains))
                .orElseThrow(
                        () ->
                                Problems.refusal(
                                        action,
                                        new Problem(
                                                named == null ? NOT_ACCEPTABLE : BAD_REQUEST,
                                                "No such form",
                                                "this query gives none of what is accepted: '%s'"
                                                        .formatted(
                                                                named == null
                                                                        ? request.getHeader(
                                                                                "Accept")
                                                                        : named),
                                                "It gives "
                                                        + offered.stream()
                                                                .map(ResultFormat::mediaType)
                                                                .toList())));
    }
}
