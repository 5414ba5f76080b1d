package org.w3id.paperkg.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * What somebody may have meant by the path of a resource that is not there: resources of the same
 * folder whose id differs by a slip, people and topics by the words of their names.
 */
public final class NearResources {
    private static final int MOST = 5;

    private final Dataset dataset;
    private final AuthorLookup names;
    private final String base;
    private final CannedRows rows;

    /**
     * @param dataset with a transaction open
     * @param names of its authors
     */
    public NearResources(Dataset dataset, String base, QueryCatalog queries, AuthorLookup names) {
        this.dataset = dataset;
        this.names = names;
        this.base = base;
        this.rows = new CannedRows(queries, dataset, base);
    }

    /**
     * Costs a pass over the ids of the folder.
     *
     * @param path below the base, such as {@code author/percy-laing}
     * @return paths below the base, closest first
     */
    public List<String> to(String path) {
        int slash = path.indexOf('/');
        if (slash < 0 || slash == path.length() - 1 || path.indexOf('/', slash + 1) >= 0) {
            return List.of();
        }
        String folder = path.substring(0, slash + 1);
        String id = path.substring(slash + 1);
        List<String> byName =
                switch (folder) {
                    case "author/" -> authors(id);
                    case "topic/" -> topics(id);
                    default -> List.of();
                };
        return Stream.concat(byName.stream(), byId(folder, id).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private List<String> authors(String slug) {
        AuthorAnswer answer = names.find(slug.replace('-', ' '));
        if (answer instanceof AuthorAnswer.Found found) {
            return List.of(local(found.author().iri()));
        }
        return answer instanceof AuthorAnswer.NotFound none
                ? none.candidates().stream().map(near -> local(near.author().iri())).toList()
                : List.of();
    }

    private List<String> topics(String slug) {
        String words = slug.replace('-', ' ');
        if (SearchWords.lucene(words).isEmpty()) {
            return List.of();
        }
        return rows.of("topic/search", Map.of("words", words), 0, MOST).stream()
                .map((QuerySolution row) -> local(row.getResource("topic").getURI()))
                .toList();
    }

    private List<String> byId(String folder, String id) {
        String name =
                folder.substring(0, 1).toUpperCase(Locale.ROOT)
                        + folder.substring(1, folder.length() - 1);
        Resource type = ResourceFactory.createResource(OntologyTerms.NAMESPACE + name);
        TreeSet<String> ids = new TreeSet<>();
        dataset.getDefaultModel()
                .listSubjectsWithProperty(RDF.type, type)
                .mapWith(resource -> local(resource.getURI()))
                .filterKeep(local -> local.startsWith(folder))
                .forEach(local -> ids.add(local.substring(folder.length())));
        return Suggestions.of(id, ids).stream().map(near -> folder + near).toList();
    }

    private String local(String iri) {
        return iri.startsWith(base) ? iri.substring(base.length()) : iri;
    }
}
