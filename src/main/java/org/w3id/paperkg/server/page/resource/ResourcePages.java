package org.w3id.paperkg.server.page.resource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.paperkg.query.resource.ResourceDescription;
import org.w3id.paperkg.server.page.ItemList;
import org.w3id.paperkg.server.page.Lists;
import org.w3id.paperkg.server.page.PageFrame;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.Templates;
import org.w3id.paperkg.vocabulary.Pkg;

/** The page of a resource: one of its own for kinds that have one, a table for all others. */
public final class ResourcePages {
    /** The title of the page of a resource, without markup. */
    public static String title(PageSource source, ResourceDescription description) {
        return source.label(resource(source, description)).plain();
    }

    /** For search engines; empty for kinds they do not know. */
    public static String jsonLd(PageSource source, ResourceDescription description) {
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
            ResourceDescription description,
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

    /** Reads what the page of a resource shows. */
    private interface Reader {
        Object view(PageSource source, Resource resource, int list, NetworkSource network);
    }

    /**
     * A class of resources that has a page of its own.
     *
     * @param template that shows it
     */
    private record Kind(Node type, String template, Reader reader) {}

    private static final List<Kind> KINDS =
            List.of(
                    new Kind(Pkg.Paper, "paper", (s, r, list, net) -> PaperPage.read(s, r)),
                    new Kind(Pkg.Author, "author", AuthorPage::read),
                    new Kind(Pkg.Topic, "topic", (s, r, list, n) -> TopicPage.read(s, r, list)),
                    new Kind(
                            Pkg.Community,
                            "community",
                            (s, r, list, n) -> CommunityPage.read(s, r, list)),
                    new Kind(
                            Pkg.Collaboration,
                            "collaboration",
                            (s, r, list, n) -> CollaborationPage.read(s, r, list)),
                    new Kind(Pkg.Digest, "digest", (s, r, list, n) -> DigestPage.read(s, r, list)),
                    new Kind(
                            SKOS.ConceptScheme.asNode(),
                            "scheme",
                            (s, r, list, n) -> scheme(s, r, list)));

    /** Empty for kinds that have no page of their own. */
    private static Optional<Content> content(
            PageSource source, Resource resource, int list, NetworkSource network) {
        return KINDS.stream()
                .filter(kind -> PageSource.isA(resource, kind.type()))
                .findFirst()
                .map(
                        kind ->
                                new Content(
                                        kind.template(),
                                        kind.reader().view(source, resource, list, network)));
    }

    private static SchemeView scheme(PageSource source, Resource scheme, int list) {
        Lists lists = new Lists(source, scheme, "");
        ItemList topics = lists.all("topic/list", list, row -> lists.topic(row, "topic"));
        return new SchemeView(source.label(scheme), topics);
    }

    private static Resource resource(PageSource source, ResourceDescription description) {
        return source.model().createResource(description.resource().getURI());
    }
}
