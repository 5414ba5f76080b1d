package org.w3id.paperkg.server.sparql;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.server.http.ResultFormat;
import org.w3id.paperkg.server.page.PageReader;
import org.w3id.paperkg.store.Generation;

/**
 * Answers a request at the endpoint that asks nothing: with a page to ask on for a browser, with
 * the service description for a program.
 */
public final class EndpointFilter implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        // the language of a page is no question
        boolean nothing =
                Optional.ofNullable(asked.getQueryString())
                                .orElse("")
                                .matches(
                                        "(lang=[a-z]*|example=[a-z/-]*)?(&(lang=[a-z]*|example=[a-z/-]*))*")
                        && !asked.getMethod().equals("POST");
        if (nothing) {
            answer(asked, (HttpServletResponse) response);
        } else {
            // broken parameters fail here, where their reason is kept
            asked.getParameterMap();
            chain.doFilter(request, response);
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String accept = request.getHeader("Accept");
        if (ResultFormat.prefersPage(accept)) {
            PageReader.send(response, SparqlPage.of(request).blank());
            return;
        }
        Optional<ResultFormat> form = ResultFormat.acceptedGraph(accept);
        if (form.isEmpty()) {
            throw new ProblemException(
                    HttpServletResponse.SC_NOT_ACCEPTABLE,
                    ProblemType.NO_SUCH_FORM,
                    "the service description is RDF or a page; '%s' is none of them"
                            .formatted(accept),
                    "Accept text/turtle, or send a query: /sparql?query=…");
        }
        Generation generation = LeaseFilter.generation(request);
        Model description = EndpointDescription.of(request.getRequestURL().toString(), generation);
        response.setContentType(form.get().contentType());
        RDFDataMgr.write(response.getOutputStream(), description, form.get().lang());
    }
}
