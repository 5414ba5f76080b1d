package org.w3id.paperkg.query.lookup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.w3id.paperkg.query.likeness.FoldedName;
import org.w3id.paperkg.query.likeness.TakenName;
import org.w3id.paperkg.query.resource.ReadTransaction;
import org.w3id.paperkg.vocabulary.ResourcePaths;

/** Finds authors by what people type. Holds the names of one dataset. */
public final class AuthorLookup {
    private static final int MOST = 10;
    private static final Comparator<NearNames.Near<KnownAuthor>> CLOSEST_FIRST =
            NearNames.Near.<KnownAuthor>closestFirst()
                    .thenComparing(near -> -near.named().papers())
                    .thenComparing(near -> near.named().name())
                    .thenComparing(near -> near.named().iri());

    private final Map<String, KnownAuthor> byIri = new HashMap<>();
    private final Map<String, List<KnownAuthor>> bySlug = new HashMap<>();
    private final NearNames<KnownAuthor> names;

    private AuthorLookup(List<KnownAuthor> authors) {
        Map<KnownAuthor, List<FoldedName>> forms = new LinkedHashMap<>();
        for (KnownAuthor author : authors) {
            byIri.put(author.iri(), author);
            bySlug.computeIfAbsent(TakenName.slug(author.iri()), k -> new ArrayList<>())
                    .add(author);
            forms.put(
                    author,
                    Stream.concat(Stream.of(author.name()), author.otherForms().stream())
                            .map(FoldedName::of)
                            .distinct()
                            .toList());
        }
        names = new NearNames<>(forms);
    }

    /** Reads all names, in a transaction of its own unless one is open. */
    public static AuthorLookup of(Dataset dataset) {
        return of(
                ReadTransaction.of(
                        dataset, () -> AuthorNames.of(dataset.asDatasetGraph().getDefaultGraph())));
    }

    /** Holds names that were read before. */
    public static AuthorLookup of(List<KnownAuthor> authors) {
        return new AuthorLookup(authors);
    }

    /** Every author, in no order. */
    public Collection<KnownAuthor> all() {
        return byIri.values();
    }

    /**
     * An id or IRI means its author. A name means the one author who is clearly called so; others
     * are candidates.
     *
     * @param typed a name in any spelling, a slug or an IRI
     */
    public AuthorAnswer find(String typed) {
        String name = typed.strip();
        List<KnownAuthor> sameSlug =
                bySlug.getOrDefault(TakenName.slugIn(name, ResourcePaths.AUTHORS), List.of());
        return Optional.ofNullable(byIri.get(name))
                .or(() -> sameSlug.size() == 1 ? Optional.of(sameSlug.get(0)) : Optional.empty())
                .<AuthorAnswer>map(author -> new AuthorAnswer.Found(author, Optional.empty()))
                .orElseGet(() -> byName(typed));
    }

    private AuthorAnswer byName(String typed) {
        Set<KnownAuthor> called = names.called(FoldedName.of(typed));
        if (called.size() == 1) {
            return found(typed, called.iterator().next(), true);
        }
        AuthorAnswer.NotFound unsure = new AuthorAnswer.NotFound(candidates(typed));
        return unsure.clearly()
                .map(author -> found(typed, author, false))
                .orElse(unsure.narrowed());
    }

    private static AuthorAnswer found(String typed, KnownAuthor author, boolean plainly) {
        return new AuthorAnswer.Found(
                author,
                Optional.of(new TakenName(typed, author.name(), author.iri(), plainly, List.of())));
    }

    /** Those whose names are like one, closest first. */
    List<AuthorAnswer.Candidate> candidates(String typed) {
        return names.like(FoldedName.of(typed)).stream()
                .sorted(CLOSEST_FIRST)
                .limit(MOST)
                .map(near -> new AuthorAnswer.Candidate(near.named(), near.likeness()))
                .toList();
    }
}
