package org.w3id.paperkg.server.page.resource;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.vocabulary.ArxivId;
import org.w3id.paperkg.vocabulary.Pkg;

/**
 * A resource in the terms that search engines read.
 *
 * @see <a href="https://schema.org/ScholarlyArticle">schema.org</a>
 */
final class SchemaOrg {
    private final PageSource source;

    private SchemaOrg(PageSource source) {
        this.source = source;
    }

    /** JSON-LD that is safe inside a script element; empty for kinds that schema.org lacks. */
    static String of(PageSource source, Resource resource) {
        SchemaOrg writer = new SchemaOrg(source);
        if (PageSource.isA(resource, Pkg.Paper)) {
            return written(writer.paper(resource));
        }
        if (PageSource.isA(resource, Pkg.Author)) {
            return written(writer.author(resource));
        }
        return PageSource.isA(resource, Pkg.Topic) ? written(writer.topic(resource)) : "";
    }

    // HTML ends a script at the first "</script", whatever JSON thinks of it
    private static String written(JsonObject object) {
        JsonObject document = new JsonObject();
        document.put("@context", "https://schema.org");
        object.forEach(document::put);
        return document.toString().replace("<", "\\u003c");
    }

    private JsonObject paper(Resource paper) {
        JsonObject article = thing("ScholarlyArticle", paper);
        String id = PageSource.text(paper, DCTerms.identifier.asNode());
        article.put("headline", source.label(paper).plain());
        article.put("name", source.label(paper).plain());
        article.put("identifier", "arXiv:" + id);
        article.put("url", ArxivId.PAGES + id);
        article.put("sameAs", "https://doi.org/10.48550/arXiv." + id);
        article.put("author", all(paper, DCTerms.creator.asNode(), Pkg.Author));
        article.put("about", all(paper, DCTerms.subject.asNode(), Pkg.Topic));
        return article;
    }

    private JsonArray all(Resource subject, Node property, Node type) {
        JsonArray all = new JsonArray();
        for (Resource one : PageSource.resources(subject, property)) {
            String kind = type.equals(Pkg.Author) ? person(one) : "DefinedTerm";
            JsonObject object = thing(kind, one);
            object.put("name", source.label(one).plain());
            all.add(object);
        }
        return all;
    }

    private static String person(Resource author) {
        return PageSource.has(author, Pkg.organisation) ? "Organization" : "Person";
    }

    private JsonObject author(Resource author) {
        JsonObject person = thing(person(author), author);
        person.put("name", source.label(author).plain());
        names(person, author);
        return person;
    }

    private JsonObject topic(Resource topic) {
        JsonObject term = thing("DefinedTerm", topic);
        term.put("name", source.label(topic).plain());
        names(term, topic);
        List<Resource> schemes = PageSource.resources(topic, SKOS.inScheme.asNode());
        schemes.forEach(scheme -> term.put("inDefinedTermSet", scheme.getURI()));
        return term;
    }

    private static void names(JsonObject thing, Resource resource) {
        JsonArray names = new JsonArray();
        String shown = thing.getString("name");
        Stream.of(SKOS.prefLabel, SKOS.altLabel)
                .flatMap(label -> resource.listProperties(label).toList().stream())
                .map(statement -> statement.getString())
                .filter(name -> !name.equals(shown))
                .distinct()
                .sorted()
                .forEach(names::add);
        if (!names.isEmpty()) {
            thing.put("alternateName", names);
        }
    }

    private static JsonObject thing(String type, Resource resource) {
        JsonObject thing = new JsonObject();
        thing.put("@type", type);
        thing.put("@id", resource.getURI());
        return thing;
    }
}
