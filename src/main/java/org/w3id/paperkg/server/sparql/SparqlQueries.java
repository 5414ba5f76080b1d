package org.w3id.paperkg.server.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.w3id.paperkg.query.resource.SelfDescription;
import org.w3id.paperkg.server.admission.AdmissionFilter;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.generation.RevalidationFilter;
import org.w3id.paperkg.server.generation.ServiceDescription;
import org.w3id.paperkg.server.http.FusekiRefusal;
import org.w3id.paperkg.server.http.Problem;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.server.http.Problems;
import org.w3id.paperkg.server.http.ResultFormat;

/**
 * Fuseki's operation for queries, with the form of the answer negotiated before anything is
 * computed, and every refusal with its reason.
 */
public final class SparqlQueries extends SPARQL_QueryDataset {
    static final String HEAD = SparqlQueries.class.getName();

    private static final int FORBIDDEN = 403;
    private static final int NOT_ACCEPTABLE = 406;

    // the language of the page; Fuseki would warn of it
    @Override
    protected Collection<String> customParams() {
        return List.of("lang");
    }

    /** Whatever ends a query is told like all else that ends a request. */
    @Override
    public void process(HttpAction action) {
        try {
            super.process(action);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            Optional<Problem> problem = QueryFault.known(e);
            if (problem.isEmpty()) {
                throw e;
            }
            throw FusekiRefusal.of(action, problem.get());
        }
    }

    @Override
    public void validate(HttpAction action) {
        HttpServletRequest request = action.getRequest();
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        if (type.startsWith("application/sparql-update")
                || request.getParameter("update") != null) {
            throw new ProblemException(
                    FORBIDDEN,
                    ProblemType.READ_ONLY,
                    "this server takes queries, and no updates",
                    "The graph changes when its digests do: change them and build again.");
        }
        super.validate(action);
    }

    @Override
    protected void executeBody(HttpAction action) {
        try {
            // Fuseki's stream would unpack what is compressed
            byte[] text = action.getRequest().getInputStream().readAllBytes();
            execute(new String(text, StandardCharsets.UTF_8), action);
        } catch (IOException e) {
            throw new ProblemException(Problems.ofFailure(e));
        }
    }

    @Override
    protected void execute(String text, HttpAction action) {
        Query query = QueryGate.admit(text);
        ResultFormat form = form(query, action.getRequest());
        action.setResponseContentType(query.isJsonType() ? "application/json" : form.contentType());
        if (VolatileQuery.is(query, text)) {
            RevalidationFilter.isVolatile(action.getRequest());
        }
        if (action.getRequest().getAttribute(HEAD) != null) {
            return;
        }
        AdmissionFilter.asks(action.getRequest(), text, query.isAskType());
        action.beginRead();
        try {
            run(query, text, form, action);
        } catch (ARQException e) {
            throw new ProblemException(QueryFault.of(e, text));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write an answer", e);
        } finally {
            action.endRead();
        }
    }

    private void run(Query query, String text, ResultFormat form, HttpAction action)
            throws IOException {
        Pair<DatasetGraph, Query> on = decideDataset(action, query, text);
        RevalidationFilter.seen(
                action.getRequest(), ServiceDescription.edition(getDataset(action).getContext()));
        OutputStream out = action.getResponseOutputStream();
        try (QueryExec execution = createQueryExec(action, on.getRight(), on.getLeft())) {
            if (form != ResultFormat.HTML || query.isJsonType()) {
                SparqlAnswer.write(execution, query, form, out);
            } else {
                String base = LeaseFilter.generation(action.getRequest()).base();
                String page =
                        SparqlPage.of(action.getRequest()).answer(execution, query, text, base);
                out.write(page.getBytes(StandardCharsets.UTF_8));
            }
        }
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

    private static ResultFormat form(Query query, HttpServletRequest request) {
        List<ResultFormat> offered = ResultFormat.of(query);
        // clients name forms in many ways besides the standard one; an unknown name says nothing
        return Optional.ofNullable(request.getParameter("format"))
                .flatMap(ResultFormat::ofSuffix)
                .filter(offered::contains)
                .or(() -> ResultFormat.best(request.getHeader("Accept"), offered))
                .orElseThrow(() -> noForm(request, offered));
    }

    private static ProblemException noForm(HttpServletRequest request, List<ResultFormat> offered) {
        return new ProblemException(
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
