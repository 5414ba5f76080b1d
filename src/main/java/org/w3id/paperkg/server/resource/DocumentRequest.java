package org.w3id.paperkg.server.resource;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.paperkg.query.resource.ResourceDescription;
import org.w3id.paperkg.server.http.ReaderLanguage;
import org.w3id.paperkg.server.page.Hrefs;
import org.w3id.paperkg.server.page.PageFrame;
import org.w3id.paperkg.server.page.PageReader;
import org.w3id.paperkg.store.Generation;

/** A document that a client asked for, with what goes into its header. */
record DocumentRequest(
        Generation generation,
        RequestedResource resource,
        ResourceForm form,
        HttpServletRequest request,
        ResourceDescription description) {
    /** A line of a response's header. */
    record Header(String name, String value) {}

    ReaderLanguage language() {
        return PageReader.of(request).language();
    }

    /** The same page in the language it is not in. */
    String inOtherLanguage() {
        return request.getRequestURI() + "?lang=" + language().other().tag();
    }

    /** The resource in all its forms. */
    List<PageFrame.Document> documents() {
        Hrefs hrefs = new Hrefs(generation.base(), Optional.empty());
        Stream<PageFrame.Document> forms =
                ResourceDocuments.offered(generation, resource.iri()).stream()
                        .filter(other -> other != ResourceForm.CSL_SHORT)
                        .map(
                                other ->
                                        new PageFrame.Document(
                                                other.label(),
                                                hrefs.document(resource.iri(), other.suffix()),
                                                other.mediaType()));
        return Stream.concat(forms, feed().stream()).toList();
    }

    /** New papers of a person or on a topic, to subscribe to. */
    private Optional<PageFrame.Document> feed() {
        String[] parts = resource.iri().substring(generation.base().length()).split("/");
        if (parts.length != 2 || !List.of("author", "topic").contains(parts[0])) {
            return Optional.empty();
        }
        String address =
                "/queries/%1$s/papers.atom?%1$s=%2$s"
                        .formatted(parts[0], URLEncoder.encode(parts[1], StandardCharsets.UTF_8));
        return Optional.of(new PageFrame.Document("Atom", address, "application/atom+xml"));
    }

    /** Names and values, in the order to send them. */
    List<Header> headers() {
        List<Header> headers = new ArrayList<>();
        String charset = form.mediaType().startsWith("text/") ? ";charset=utf-8" : "";
        headers.add(new Header("Content-Type", form.mediaType() + charset));
        if (resource.form().isEmpty()) {
            headers.add(new Header("Vary", "Accept"));
            headers.add(new Header("Content-Location", location()));
        }
        if (form == ResourceForm.HTML) {
            headers.add(new Header("Vary", "Accept-Language"));
            headers.add(new Header("Content-Language", language().language().tag()));
        }
        headers.addAll(links());
        return headers;
    }

    // rfc6892: what a document describes; rfc8288: its other forms and its neighbours
    private List<Header> links() {
        List<Header> links = new ArrayList<>();
        String local = Hrefs.path(resource.iri().substring(generation.base().length()));
        links.add(link(generation.base() + local.substring(1), "describes", ""));
        for (PageFrame.Document document : documents()) {
            if (!document.mediaType().equals(form.mediaType())) {
                links.add(link(document.href(), "alternate", document.mediaType()));
            }
        }
        if (!form.isBibliography()) {
            page(description.page() - 1, "prev").ifPresent(links::add);
            page(description.page() + 1, "next").ifPresent(links::add);
        }
        return links;
    }

    private static Header link(String address, String relation, String mediaType) {
        String type = mediaType.isEmpty() ? "" : "; type=\"" + mediaType + "\"";
        return new Header("Link", "<%s>; rel=\"%s\"%s".formatted(address, relation, type));
    }

    // rfc9110, Content-Location: the address of this very representation
    private String location() {
        Hrefs hrefs = new Hrefs(generation.base(), Optional.empty());
        String query = request.getQueryString();
        return hrefs.document(resource.iri(), form.suffix()) + (query == null ? "" : "?" + query);
    }

    private Optional<Header> page(int page, String relation) {
        if (page < 1 || page > description.pages()) {
            return Optional.empty();
        }
        String language =
                language().chosen().map(chosen -> "lang=" + chosen.tag() + "&").orElse("");
        String address = request.getRequestURI() + "?" + language + "page=" + page;
        return Optional.of(link(address, relation, ""));
    }
}
