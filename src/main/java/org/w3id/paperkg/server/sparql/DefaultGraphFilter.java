package org.w3id.paperkg.server.sparql;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.server.http.ResultFormat;

/**
 * Takes a request for the data as one for a graph, in the form that the client accepts. One that
 * names no graph means the default graph: Fuseki would send the whole dataset, in a quad syntax
 * whatever the client accepts.
 */
public final class DefaultGraphFilter implements Filter {
    private static final String DEFAULT = "default";
    private static final String FORMAT = "format";
    private static final Set<String> OURS = Set.of(DEFAULT, FORMAT);

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        String accept = asked.getHeader("Accept");
        Optional<ResultFormat> form =
                Optional.ofNullable(asked.getParameter(FORMAT))
                        .flatMap(ResultFormat::ofSuffix)
                        .filter(ResultFormat.ofGraph()::contains)
                        .filter(format -> format != ResultFormat.HTML)
                        .or(() -> ResultFormat.acceptedGraph(accept));
        if (form.isEmpty()) {
            throw new ProblemException(
                    HttpServletResponse.SC_NOT_ACCEPTABLE,
                    ProblemType.NO_SUCH_FORM,
                    "a graph is none of what is accepted: '%s'".formatted(accept),
                    "Accept text/turtle, application/n-triples, application/ld+json or"
                            + " application/rdf+xml.");
        }
        HttpServletRequest negotiated = new Negotiated(asked, form.get().mediaType());
        // all else is for Fuseki to take or to refuse
        boolean named = !OURS.containsAll(asked.getParameterMap().keySet());
        chain.doFilter(named ? negotiated : new DefaultGraph(negotiated), response);
    }

    /** The request with one form only to choose from. */
    private static final class Negotiated extends HttpServletRequestWrapper {
        private final String mediaType;

        Negotiated(HttpServletRequest request, String mediaType) {
            super(request);
            this.mediaType = mediaType;
        }

        @Override
        public String getHeader(String name) {
            return name.equalsIgnoreCase("Accept") ? mediaType : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase("Accept")
                    ? Collections.enumeration(Collections.singleton(mediaType))
                    : super.getHeaders(name);
        }
    }

    /** The request with {@code ?default}, as the Graph Store Protocol names the default graph. */
    private static final class DefaultGraph extends HttpServletRequestWrapper {
        DefaultGraph(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getQueryString() {
            return DEFAULT;
        }

        @Override
        public String getParameter(String name) {
            return name.equals(DEFAULT) ? "" : null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of(DEFAULT, new String[] {""});
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(Collections.singleton(DEFAULT));
        }

        @Override
        public String[] getParameterValues(String name) {
            return name.equals(DEFAULT) ? new String[] {""} : null;
        }
    }
}
