package org.w3id.paperkg.query.lookup;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.vocabulary.RDF;
import org.w3id.paperkg.query.likeness.Suggestions;
import org.w3id.paperkg.vocabulary.Pkg;
import org.w3id.paperkg.vocabulary.ResourcePaths;

/**
 * What somebody may have meant by the path of a resource that is not there: resources of the same
 * folder whose id differs by a slip, people and topics by the words of their names.
 */
public final class NearResources {
    private static final int MOST = 5;

    private final Dataset dataset;
    private final String base;
    private final Supplier<AuthorLookup> authors;
    private final Supplier<TopicLookup> topics;

    /**
     * @param dataset with a transaction open when paths are looked for
     * @param authors those of the dataset, from where they are kept
     * @param topics those of the dataset, from where they are kept
     */
    public NearResources(
            Dataset dataset,
            String base,
            Supplier<AuthorLookup> authors,
            Supplier<TopicLookup> topics) {
        this.dataset = dataset;
        this.base = base;
        this.authors = authors;
        this.topics = topics;
    }

    /**
     * May cost a pass over the ids of the folder.
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
        return switch (folder) {
            case ResourcePaths.AUTHORS -> authors(id.replace('-', ' '));
            case ResourcePaths.TOPICS -> topics(id.replace('-', ' '));
            default -> byId(folder, id);
        };
    }

    /** Paths of authors whose names are like one, closest first. */
    public List<String> authors(String name) {
        return authors.get().candidates(name).stream()
                .limit(MOST)
                .map(near -> local(near.author().iri()))
                .toList();
    }

    /** Paths of topics with a name like one, closest first. */
    public List<String> topics(String name) {
        return topics.get().candidates(name).stream()
                .limit(MOST)
                .map(near -> local(near.iri()))
                .toList();
    }

    private List<String> byId(String folder, String id) {
        String name =
                folder.substring(0, 1).toUpperCase(Locale.ROOT)
                        + folder.substring(1, folder.length() - 1);
        TreeSet<String> ids = new TreeSet<>();
        dataset.getDefaultModel()
                .listSubjectsWithProperty(RDF.type, Pkg.property(Pkg.term(name)))
                .mapWith(resource -> local(resource.getURI()))
                .filterKeep(local -> local.startsWith(folder))
                .forEach(local -> ids.add(local.substring(folder.length())));
        return Suggestions.of(id, ids).stream().map(near -> folder + near).toList();
    }

    private String local(String iri) {
        return iri.startsWith(base) ? iri.substring(base.length()) : iri;
    }
}
