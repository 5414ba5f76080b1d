package org.w3id.paperkg.server.sparql;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.w3id.paperkg.query.answer.UnwritableTermException;
import org.w3id.paperkg.query.resource.SelfDescription;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.generation.RevalidationFilter;
import org.w3id.paperkg.server.generation.ServiceDescription;
import org.w3id.paperkg.server.http.AnswerTooLargeException;
import org.w3id.paperkg.server.http.Problem;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.server.http.Problems;
import org.w3id.paperkg.server.http.ResultFormat;
import org.w3id.paperkg.store.guard.ExpressionFault;
import org.w3id.paperkg.store.guard.MemoryShortException;
import org.w3id.paperkg.store.guard.NotOfferedException;
import org.w3id.paperkg.store.guard.QueryCalls;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Fuseki's operation for queries, with the form of the answer negotiated before anything is
 * computed, and every refusal with its reason.
 */
public final class SparqlQueries extends SPARQL_QueryDataset {
    static final String HEAD = SparqlQueries.class.getName();

    private static final int FORBIDDEN = 403;
    private static final int NOT_ACCEPTABLE = 406;
    private static final int REFUSED = 422;

    // the language of the page; Fuseki would warn of it
    @Override
    protected Collection<String> customParams() {
        return List.of("lang");
    }

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
                            ProblemType.READ_ONLY,
                            "this server takes queries, and no updates",
                            "The graph changes when its digests do: change them and build again."));
        }
        super.validate(action);
    }

    @Override
    protected void executeBody(HttpAction action) {
        byte[] text;
        try {
            // Fuseki's stream would unpack what is compressed
            text = action.getRequest().getInputStream().readAllBytes();
        } catch (IOException | RuntimeException e) {
            throw Problems.refusal(action, Problems.ofFailure(e));
        }
        execute(new String(text, StandardCharsets.UTF_8), action);
    }

    @Override
    protected void execute(String text, HttpAction action) {
        Query query = admitted(text, action);
        ResultFormat form = form(query, action);
        action.setResponseContentType(query.isJsonType() ? "application/json" : form.contentType());
        if (VolatileQuery.is(query, text)) {
            RevalidationFilter.isVolatile(action.getRequest());
        }
        if (action.getRequest().getAttribute(HEAD) != null) {
            return;
        }
        action.beginRead();
        try {
            Pair<DatasetGraph, Query> on = decideDataset(action, query, text);
            RevalidationFilter.seen(
                    action.getRequest(),
                    ServiceDescription.edition(getDataset(action).getContext()));
            try (QueryExec execution = createQueryExec(action, on.getRight(), on.getLeft())) {
                write(execution, query, text, form, action);
            }
        } catch (QueryCancelledException e) {
            throw Problems.refusal(action, Problems.timedOut());
        } catch (ARQException e) {
            throw Problems.refusal(action, QueryFault.of(e, text));
        } catch (UnwritableTermException
                | IllegalFormatException
                | MemoryShortException
                | OutOfMemoryError e) {
            throw Problems.refusal(action, Problems.ofFailure(e));
        } catch (StackOverflowError e) {
            throw Problems.refusal(action, tooDeep());
        } catch (RuntimeIOException e) {
            if (e.getCause() instanceof AnswerTooLargeException tooLarge) {
                throw Problems.refusal(action, tooLarge.problem());
            }
            throw e;
        } catch (AnswerTooLargeException e) {
            throw Problems.refusal(action, e.problem());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write an answer", e);
        } catch (RuntimeException e) {
            throw ExpressionFault.in(e) ? Problems.refusal(action, Problems.ofFailure(e)) : e;
        } finally {
            action.endRead();
        }
    }

    private static void write(
            QueryExec execution, Query query, String text, ResultFormat form, HttpAction action)
            throws IOException {
        OutputStream out = action.getResponseOutputStream();
        if (form != ResultFormat.HTML || query.isJsonType()) {
            SparqlAnswer.write(execution, query, form, out);
            return;
        }
        String base = LeaseFilter.generation(action.getRequest()).base();
        String page = SparqlPage.of(action.getRequest()).answer(execution, query, text, base);
        out.write(page.getBytes(StandardCharsets.UTF_8));
    }

    /** Those for a description find it, whichever graph it is in. */
    @Override
    protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String text) {
        boolean described =
                SelfDescription.mayBeAskedFor(text)
                        && SPARQLProtocol.getDatasetDescription(action, query) == null
                        && SelfDescription.isAskedFor(query);
        return described
                ? Pair.create(SelfDescription.everything(getDataset(action)), query)
                : super.decideDataset(action, query, text);
    }

    private static void refuse(String why, HttpAction action) {
        throw Problems.refusal(
                action,
                new Problem(
                        REFUSED,
                        ProblemType.QUERY_REFUSED,
                        why,
                        "No time limit could stop such a query. Ask in another way, or in parts."));
    }

    private static Problem tooDeep() {
        return new Problem(
                REFUSED,
                ProblemType.QUERY_TOO_DEEP,
                "the query, or a path it follows, goes deeper than this server can",
                "Use shorter paths (+ and * follow every step there is), and fewer brackets and"
                        + " patterns.");
    }

    private static Query admitted(String text, HttpAction action) {
        try {
            QueryGate.refusal(text).ifPresent(why -> refuse(why, action));
            Query query = QueryFactory.create(text, Fuseki.BaseParserSPARQL, Syntax.syntaxARQ);
            QueryGate.refusal(query).ifPresent(why -> refuse(why, action));
            QueryCalls.check(query);
            return query;
        } catch (NotOfferedException e) {
            throw Problems.refusal(
                    action,
                    new Problem(REFUSED, ProblemType.QUERY_REFUSED, e.getMessage(), e.hint()));
        } catch (QueryException e) {
            boolean deep = e.getCause() instanceof StackOverflowError;
            throw Problems.refusal(action, deep ? tooDeep() : QueryFault.of(e, text));
        } catch (StackOverflowError e) {
            throw Problems.refusal(action, tooDeep());
        } catch (RuntimeException e) {
            throw ExpressionFault.in(e) ? Problems.refusal(action, Problems.ofFailure(e)) : e;
        }
    }

    private static ResultFormat form(Query query, HttpAction action) {
        HttpServletRequest request = action.getRequest();
        List<ResultFormat> offered = ResultFormat.of(query);
        // clients name forms in many ways besides the standard one; an unknown name says nothing
        return Optional.ofNullable(request.getParameter("format"))
                .flatMap(ResultFormat::ofSuffix)
                .filter(offered::contains)
                .or(() -> ResultFormat.best(request.getHeader("Accept"), offered))
                .orElseThrow(() -> Problems.refusal(action, noForm(request, offered)));
    }

    private static Problem noForm(HttpServletRequest request, List<ResultFormat> offered) {
        return new Problem(
                NOT_ACCEPTABLE,
                ProblemType.NO_SUCH_FORM,
                "this query gives none of what is accepted: '%s'"
                        .formatted(request.getHeader("Accept")),
                "It gives "
                        + offered.stream()
                                .map(ResultFormat::mediaType)
                                .collect(Collectors.joining(", ")));
    }
}
