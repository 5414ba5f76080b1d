package org.w3id.paperkg.server.resource;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.w3id.paperkg.query.Description;
import org.w3id.paperkg.query.LabelLanguage;
import org.w3id.paperkg.server.page.Hrefs;
import org.w3id.paperkg.server.page.PageFrame;
import org.w3id.paperkg.store.Generation;

/** A document that a client asked for, with what goes into its header. */
record DocumentRequest(
        Generation generation,
        RequestedResource resource,
        ResourceForm form,
        HttpServletRequest request,
        Description description) {
    ReaderLanguage language() {
        return ReaderLanguage.of(
                request.getParameter("lang"), request.getHeader("Accept-Language"));
    }

    /** The same page in the language it is not in. */
    String inOtherLanguage() {
        LabelLanguage other =
                language().language() == LabelLanguage.KOREAN
                        ? LabelLanguage.ENGLISH
                        : LabelLanguage.KOREAN;
        return request.getRequestURI() + "?lang=" + other.tag();
    }

    /** The resource in all its forms. */
    List<PageFrame.Document> documents() {
        Hrefs hrefs = new Hrefs(generation.base(), Optional.empty());
        return ResourceDocuments.offered(generation, resource.iri()).stream()
                .filter(other -> other != ResourceForm.CSL_SHORT)
                .map(
                        other ->
                                new PageFrame.Document(
                                        other.label(),
                                        hrefs.document(resource.iri(), other.suffix()),
                                        other.mediaType()))
                .toList();
    }

    void headers(HttpServletResponse response) {
        boolean html = form == ResourceForm.HTML;
        boolean negotiated = resource.form().isEmpty();
        response.setContentType(
                form.mediaType() + (form.mediaType().startsWith("text/") ? ";charset=utf-8" : ""));
        if (negotiated) {
            response.addHeader("Vary", "Accept");
            response.setHeader("Content-Location", location());
        }
        if (html) {
            response.addHeader("Vary", "Accept-Language");
            response.setHeader("Content-Language", language().language().tag());
        }
        String about = Hrefs.path(resource.iri().substring(generation.base().length()));
        response.addHeader(
                "Link", "<%s%s>; rel=\"describes\"".formatted(generation.base(), about.substring(1)));
        documents().stream()
                .filter(document -> !document.mediaType().equals(form.mediaType()))
                .forEach(
                        document ->
                                response.addHeader(
                                        "Link",
                                        "<%s>; rel=\"alternate\"; type=\"%s\""
                                                .formatted(
                                                        document.href(), document.mediaType())));
        if (!form.isBibliography()) {
            page(response, description.page() - 1, "prev");
            page(response, description.page() + 1, "next");
        }
    }

    // rfc9110, Content-Location: the address of this very representation
    private String location() {
        Hrefs hrefs = new Hrefs(generation.base(), Optional.empty());
        String query = request.getQueryString();
        return hrefs.document(resource.iri(), form.suffix()) + (query == null ? "" : "?" + query);
    }

    private void page(HttpServletResponse response, int page, String relation) {
        if (page < 1 || page > description.pages()) {
            return;
        }
        String language =
                language().chosen().map(chosen -> "lang=" + chosen.tag() + "&").orElse("");
        response.addHeader(
                "Link",
                "<%s?%spage=%d>; rel=\"%s\""
                        .formatted(request.getRequestURI(), language, page, relation));
    }
}
