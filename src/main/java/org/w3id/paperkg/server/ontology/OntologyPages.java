package org.w3id.paperkg.server.ontology;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.query.resource.OntologyTerms;
import org.w3id.paperkg.query.resource.ReadTransaction;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.generation.ServedNetwork;
import org.w3id.paperkg.server.http.ResultFormat;
import org.w3id.paperkg.server.page.Hrefs;
import org.w3id.paperkg.server.page.PageFrame;
import org.w3id.paperkg.server.page.PageReader;
import org.w3id.paperkg.server.page.ontology.OntologyExamples;
import org.w3id.paperkg.server.page.ontology.OntologyPage;
import org.w3id.paperkg.server.page.ontology.Vocabulary;
import org.w3id.paperkg.server.page.site.SitePages;
import org.w3id.paperkg.store.Generation;

/** Makes the pages of the documents: terms with examples, or the document as it is written. */
final class OntologyPages {
    private final Vocabulary documents =
            new Vocabulary(
                    OntologyTerms.bundled(),
                    OntologyDocument.ALIGNMENT.model(),
                    OntologyDocument.SHAPES.model());
    private final QueryCatalog queries = QueryCatalog.bundled();

    void send(OntologyDocument document, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PageReader reader = PageReader.of(request);
        response.setHeader("Content-Language", reader.language().language().tag());
        String html =
                document == OntologyDocument.VOCABULARY
                        ? vocabulary(
                                reader,
                                LeaseFilter.generation(request),
                                LeaseFilter.network(request))
                        : source(document, reader);
        PageReader.send(response, html);
    }

    private String vocabulary(PageReader reader, Generation generation, ServedNetwork network) {
        Hrefs hrefs = new Hrefs(generation.base(), reader.language().chosen());
        return ReadTransaction.of(
                generation.dataset(),
                () ->
                        SitePages.ontology(
                                frame(OntologyDocument.VOCABULARY, reader),
                                new OntologyPage(
                                                documents,
                                                reader.words(),
                                                hrefs,
                                                new OntologyExamples(
                                                        reader.source(
                                                                generation.dataset(),
                                                                generation.base(),
                                                                queries,
                                                                network::papers)))
                                        .read()));
    }

    private static String source(OntologyDocument document, PageReader reader) {
        String description = said(document, DCTerms.description, reader).orElse("");
        return SitePages.source(frame(document, reader), description, document.text());
    }

    /** What a document says of itself, in the language of the reader if it can. */
    private static Optional<String> said(
            OntologyDocument document, Property property, PageReader reader) {
        Resource header = document.model().createResource(document.iri());
        return reader.language()
                .language()
                .best(document.model().listObjectsOfProperty(header, property).toList())
                .map(text -> text.asLiteral().getLexicalForm());
    }

    private static PageFrame frame(OntologyDocument document, PageReader reader) {
        String title = said(document, DCTerms.title, reader).orElse(document.iri());
        List<PageFrame.Document> forms =
                ResultFormat.ofGraph().stream()
                        .filter(form -> form != ResultFormat.HTML)
                        .map(
                                form ->
                                        new PageFrame.Document(
                                                form.label(),
                                                document.path() + "." + form.suffix(),
                                                form.mediaType()))
                        .toList();
        return reader.frame(title, document.path(), forms);
    }
}
