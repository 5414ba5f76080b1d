package org.w3id.paperkg.server.ontology;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.system.Txn;
import org.w3id.paperkg.server.LeaseFilter;
import org.w3id.paperkg.server.Problems;
import org.w3id.paperkg.server.resource.Negotiation;
import org.w3id.paperkg.server.resource.ReaderLanguage;
import org.w3id.paperkg.server.resource.ResourceForm;
import org.w3id.paperkg.store.Generation;

/**
 * The ontology, its alignment and its shapes: a page for a browser, RDF by Accept or suffix, by
 * their IRIs and those of their version.
 *
 * @see <a href="https://www.w3.org/TR/swbp-vocab-pub/">Best Practice Recipes for Publishing RDF
 *     Vocabularies</a>
 */
public final class OntologyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Where it is to be found. */
    public static final List<String> PATHS =
            Stream.of(VocabularyFile.ONTOLOGY, VocabularyFile.SHAPES)
                    .flatMap(
                            file ->
                                    Stream.concat(
                                            Stream.of("/" + file.path() + "/*"),
                                            VocabularyFile.FORMS.stream()
                                                    .map(
                                                            form ->
                                                                    "/%s.%s"
                                                                            .formatted(
                                                                                    file.path(),
                                                                                    form
                                                                                            .suffix()))))
                    .toList();

    private static final List<ResourceForm> OFFERED =
            VocabularyFile.FORMS.stream().sorted().toList();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<VocabularyDocument> document =
                VocabularyDocument.at(request.getRequestURI().substring(1));
        if (document.isEmpty()) {
            notFound(request, response);
            return;
        }
        Optional<ResourceForm> form =
                document.get()
                        .form()
                        .or(() -> Negotiation.of(request.getHeader("Accept")).best(OFFERED));
        response.addHeader("Vary", "Accept, Accept-Language");
        if (form.isEmpty()) {
            notAcceptable(document.get(), request, response);
            return;
        }
        send(document.get(), form.get(), request, response);
    }

    private static void send(
            VocabularyDocument document,
            ResourceForm form,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        byte[] body =
                form == ResourceForm.HTML
                        ? page(document, request, response)
                        : document.file().in(form);
        String charset = form.mediaType().startsWith("text/") ? ";charset=utf-8" : "";
        response.setContentType(form.mediaType() + charset);
        response.addHeader("Link", "<%s>; rel=\"describes\"".formatted(document.file().iri()));
        for (ResourceForm other : OFFERED) {
            if (other != form) {
                response.addHeader(
                        "Link",
                        "<%s>; rel=\"alternate\"; type=\"%s\""
                                .formatted(document.address(other), other.mediaType()));
            }
        }
        if (document.form().isEmpty()) {
            String query = request.getQueryString();
            response.setHeader(
                    "Content-Location",
                    document.address(form) + (query == null ? "" : "?" + query));
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static byte[] page(
            VocabularyDocument document, HttpServletRequest request, HttpServletResponse response) {
        ReaderLanguage language =
                ReaderLanguage.of(
                        request.getParameter("lang"), request.getHeader("Accept-Language"));
        response.setHeader("Content-Language", language.language().tag());
        Generation generation = LeaseFilter.generation(request);
        String html =
                Txn.calculateRead(
                        generation.dataset(),
                        () ->
                                new VocabularyPages(
                                                document,
                                                language,
                                                generation.dataset().getDefaultModel(),
                                                generation.base())
                                        .html());
        return html.getBytes(StandardCharsets.UTF_8);
    }

    private static void notAcceptable(
            VocabularyDocument document, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String forms =
                OFFERED.stream()
                        .map(form -> "." + form.suffix() + " (" + form.mediaType() + ")")
                        .collect(Collectors.joining(", "));
        Problems.send(
                response,
                HttpServletResponse.SC_NOT_ACCEPTABLE,
                "No such form",
                "%s comes as %s; '%s' is none of them"
                        .formatted(document.file().iri(), forms, request.getHeader("Accept")),
                List.of());
    }

    private static void notFound(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<String> versions =
                Arrays.stream(VocabularyFile.values())
                        .map(file -> "/" + file.path() + "/" + file.version())
                        .toList();
        Problems.send(
                response,
                HttpServletResponse.SC_NOT_FOUND,
                "No such document",
                "there is no '%s' among the documents of the vocabulary; their only versions are %s, and a term is a part of the page /ontology, such as /ontology#Paper"
                        .formatted(request.getRequestURI(), String.join(", ", versions)),
                versions);
    }
}
