package org.w3id.paperkg.server.page.resource;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
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

    /**
     * What is wanted of a page.
     *
     * @param list page of the list on the page, from 1
     * @param statements whether all statements are wanted, and not what is made of them
     */
    public record Part(int list, boolean statements) {}

    /** What a page shows between its frame and the statements. */
    private record Content(String template, Object view) {}

    /**
     * @param network of the generation
     */
    public String html(
            PageSource source,
            Description description,
            PageFrame frame,
            Part part,
            NetworkSource network) {
        Resource resource = resource(source, description);
        Content content =
                (part.statements()
                                ? Optional.<Content>empty()
                                : content(source, resource, part.list(), network))
                        .orElseGet(
                                () ->
                                        new Content(
                                                "statements",
                                                StatementsPage.read(source, description)));
        return Templates.render(
                content.template(),
                Map.of("frame", frame.around(source.rows()), "view", content.view()));
    }

    /** Empty for kinds that have no page of their own. */
    private static Optional<Content> content(
            PageSource source, Resource resource, int list, NetworkSource network) {
        if (PageSource.isA(resource, Pkg.Paper)) {
            return Optional.of(new Content("paper", PaperPage.read(source, resource)));
        }
        if (PageSource.isA(resource, Pkg.Author)) {
            return Optional.of(
                    new Content("author", AuthorPage.read(source, resource, list, network)));
        }
        if (PageSource.isA(resource, Pkg.Topic)) {
            return Optional.of(new Content("topic", TopicPage.read(source, resource, list)));
        }
        if (PageSource.isA(resource, Pkg.Community)) {
            return Optional.of(
                    new Content("community", CommunityPage.read(source, resource, list)));
        }
        if (PageSource.isA(resource, Pkg.Collaboration)) {
            return Optional.of(
                    new Content("collaboration", CollaborationPage.read(source, resource, list)));
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
