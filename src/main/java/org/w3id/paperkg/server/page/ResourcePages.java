package org.w3id.paperkg.server.page;

import java.util.Map;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.paperkg.query.Description;

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
     * @param list page of the list on the page, from 1
     */
    public String html(PageSource source, Description description, PageFrame frame, int list) {
        Resource resource = resource(source, description);
        StatementsView statements = StatementsPage.read(source, description);
        if (description.page() > 1) {
            return render("statements", frame, "view", statements, statements);
        }
        if (resource.hasProperty(RDF.type, Pkg.Paper)) {
            return render("paper", frame, "view", PaperPage.read(source, resource), statements);
        }
        if (resource.hasProperty(RDF.type, Pkg.Author)) {
            AuthorView author = AuthorPage.read(source, resource, list);
            return render("author", frame, "view", author, statements);
        }
        if (resource.hasProperty(RDF.type, Pkg.Topic)) {
            return render(
                    "topic", frame, "view", TopicPage.read(source, resource, list), statements);
        }
        if (resource.hasProperty(RDF.type, Pkg.Digest)) {
            DigestView digest = DigestPage.read(source, resource, list);
            return render("digest", frame, "view", digest, statements);
        }
        if (resource.hasProperty(RDF.type, SKOS.ConceptScheme)) {
            Lists lists = new Lists(source, resource, "");
            ItemList topics = lists.all("topic/list", list, row -> lists.topic(row, "topic"));
            return render(
                    "scheme",
                    frame,
                    "view",
                    new SchemeView(source.label(resource), topics),
                    statements);
        }
        return render("statements", frame, "view", statements, statements);
    }

    private static Resource resource(PageSource source, Description description) {
        return source.model().createResource(description.resource().getURI());
    }

    private String render(
            String template, PageFrame frame, String name, Object view, StatementsView statements) {
        return Templates.render(
                template, Map.of("frame", frame, name, view, "statements", statements));
    }
}
