package org.w3id.paperkg.server.page.resource;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.paperkg.network.standing.Places;
import org.w3id.paperkg.query.resource.Description;
import org.w3id.paperkg.server.page.ItemList;
import org.w3id.paperkg.server.page.Lists;
import org.w3id.paperkg.server.page.PageFrame;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.Templates;
import org.w3id.paperkg.vocabulary.Pkg;

/** The page of a resource: one of its own for kinds that have one, a table for all others. */
public final class ResourcePages {
    /** The title of the page of a resource, without markup. */
    public static String title(PageSource source, Description description) {
        return source.label(resource(source, description)).plain();
    }

    /** For search engines; empty for kinds they do not know. */
    public static String jsonLd(PageSource source, Description description) {
        return SchemaOrg.of(source, resource(source, description));
    }

    /** What a page shows between its frame and the statements. */
    private record Content(String template, Object view) {}

    /**
     * @param list page of the list on the page, from 1
     * @param places of all authors
     */
    public String html(
            PageSource source,
            Description description,
            PageFrame frame,
            int list,
            Supplier<Places> places) {
        Resource resource = resource(source, description);
        StatementsView statements = StatementsPage.read(source, description);
        Content content =
                description.page() > 1
                        ? new Content("statements", statements)
                        : content(source, resource, list, places)
                                .orElseGet(() -> new Content("statements", statements));
        return Templates.render(
                content.template(),
                Map.of(
                        "frame",
                        frame.around(source.rows()),
                        "view",
                        content.view(),
                        "statements",
                        statements));
    }

    /** Empty for kinds that have no page of their own. */
    private static Optional<Content> content(
            PageSource source, Resource resource, int list, Supplier<Places> places) {
        if (PageSource.isA(resource, Pkg.Paper)) {
            return Optional.of(new Content("paper", PaperPage.read(source, resource)));
        }
        if (PageSource.isA(resource, Pkg.Author)) {
            return Optional.of(
                    new Content("author", AuthorPage.read(source, resource, list, places)));
        }
        if (PageSource.isA(resource, Pkg.Topic)) {
            return Optional.of(new Content("topic", TopicPage.read(source, resource, list)));
        }
        if (PageSource.isA(resource, Pkg.Digest)) {
            return Optional.of(new Content("digest", DigestPage.read(source, resource, list)));
        }
        if (resource.hasProperty(RDF.type, SKOS.ConceptScheme)) {
            Lists lists = new Lists(source, resource, "");
            ItemList topics = lists.all("topic/list", list, row -> lists.topic(row, "topic"));
            return Optional.of(
                    new Content("scheme", new SchemeView(source.label(resource), topics)));
        }
        return Optional.empty();
    }

    private static Resource resource(PageSource source, Description description) {
        return source.model().createResource(description.resource().getURI());
    }
}
