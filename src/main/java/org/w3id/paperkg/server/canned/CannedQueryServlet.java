package org.w3id.paperkg.server.canned;

import static jakarta.servlet.http.HttpServletResponse.SC_NOT_ACCEPTABLE;
import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.w3id.paperkg.query.BadParameterException;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.server.http.ResultFormat;
import org.w3id.paperkg.store.guard.NotOfferedException;

/**
 * Answers {@code /queries/ASPECT/NAME?parameter=value}; a suffix chooses the form, {@code .rq}
 * gives the query's text.
 */
public final class CannedQueryServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    private final transient QueryCatalog queries;
    private final transient CannedForms forms;
    private final transient QueryPages pages;

    /**
     * @param forms of these queries
     */
    public CannedQueryServlet(QueryCatalog queries, CannedForms forms) {
        this.queries = queries;
        this.forms = forms;
        this.pages = new QueryPages(queries);
    }

    /** As for GET, with the query bound and not run. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        doGet(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        CannedForms.Address address = CannedForms.Address.of(path);
        String id = address.id();
        Optional<CannedQuery> canned = queries.find(id);
        if (canned.isEmpty()) {
            throw new ProblemException(
                    SC_NOT_FOUND,
                    ProblemType.NO_SUCH_QUERY,
                    "there is no canned query '%s'; /queries lists them".formatted(id),
                    queries.suggestions(id));
        } else if (address.suffix().equals("rq")) {
            response.setContentType("application/sparql-query");
            response.getOutputStream().write(canned.get().text().getBytes(StandardCharsets.UTF_8));
        } else {
            answer(request, response, canned.get(), address.suffix());
        }
    }

    private void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            CannedQuery canned,
            String suffix)
            throws IOException {
        response.setHeader("Vary", "Accept");
        String accept = request.getHeader("Accept");
        ResultFormat format =
                forms.chosen(canned, suffix, accept)
                        .orElseThrow(() -> noForm(canned, suffix, accept));
        run(request, response, canned, format);
    }

    private ProblemException noForm(CannedQuery canned, String suffix, String accept) {
        List<String> offered =
                forms.offered(canned).stream()
                        .map(form -> "." + form.suffix() + " (" + form.mediaType() + ")")
                        .toList();
        return new ProblemException(
                suffix.isEmpty() ? SC_NOT_ACCEPTABLE : SC_NOT_FOUND,
                ProblemType.NO_SUCH_FORM,
                "query '%s' gives %s; '%s' is none of them"
                        .formatted(canned.id(), offered, suffix.isEmpty() ? accept : "." + suffix));
    }

    private void run(
            HttpServletRequest request,
            HttpServletResponse response,
            CannedQuery canned,
            ResultFormat format)
            throws IOException {
        try {
            new CannedAnswer(CannedRequest.of(canned, request), format, request, pages)
                    .to(response);
        } catch (BadParameterException e) {
            throw new ProblemException(
                    HttpServletResponse.SC_BAD_REQUEST,
                    ProblemType.WRONG_PARAMETER,
                    e.getMessage(),
                    e.suggestions());
        } catch (NotOfferedException e) {
            throw new ProblemException(
                    UNPROCESSABLE,
                    ProblemType.QUERY_REFUSED,
                    "query '%s': %s".formatted(canned.id(), e.getMessage()),
                    e.hint());
        }
    }
}
