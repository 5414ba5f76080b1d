package org.w3id.paperkg.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.system.Txn;

/**
 * Finds authors by what people type. Holds the names of one dataset; a lookup costs one pass over
 * them.
 */
public final class AuthorLookup {
    private static final String NAMES = "author/list";
    private static final int MOST = 10;
    private static final Comparator<AuthorAnswer.Candidate> CLOSEST_FIRST =
            Comparator.comparing(AuthorAnswer.Candidate::likeness)
                    .thenComparing(candidate -> -candidate.author().papers())
                    .thenComparing(candidate -> candidate.author().name())
                    .thenComparing(candidate -> candidate.author().iri());

    private final List<Entry> entries;
    private final Map<String, List<KnownAuthor>> byFoldedName = new HashMap<>();

    /** An author with the folded forms of the name. */
    private record Entry(KnownAuthor author, List<FoldedName> forms) {
        static Entry of(KnownAuthor author) {
            return new Entry(
                    author,
                    Stream.concat(Stream.of(author.name()), author.otherForms().stream())
                            .map(FoldedName::of)
                            .distinct()
                            .toList());
        }

        Optional<AuthorAnswer.Candidate> resembles(FoldedName typed) {
            return forms.stream()
                    .flatMap(form -> NameLikeness.of(typed, form).stream())
                    .min(Comparator.naturalOrder())
                    .map(likeness -> new AuthorAnswer.Candidate(author, likeness));
        }
    }

    private AuthorLookup(List<Entry> entries) {
        this.entries = entries;
        for (Entry entry : entries) {
            entry.forms().stream()
                    .map(FoldedName::run)
                    .distinct()
                    .forEach(run -> authorsOf(run).add(entry.author()));
        }
    }

    private List<KnownAuthor> authorsOf(String run) {
        return byFoldedName.computeIfAbsent(run, name -> new ArrayList<>());
    }

    /** Reads all names, in a transaction of its own unless one is open. */
    public static AuthorLookup of(Dataset dataset) {
        CannedQuery names =
                QueryCatalog.bundled()
                        .find(NAMES)
                        .orElseThrow(() -> new IllegalStateException("no query '" + NAMES + "'"));
        return new AuthorLookup(
                Txn.calculateRead(dataset, () -> read(names, dataset)).stream()
                        .map(Entry::of)
                        .toList());
    }

    private static List<KnownAuthor> read(CannedQuery names, Dataset dataset) {
        Map<String, KnownAuthor> authors = new LinkedHashMap<>();
        try (QueryExecution execution = new BoundQuery(names, Map.of()).on(dataset)) {
            ResultSet rows = execution.execSelect();
            while (rows.hasNext()) {
                KnownAuthor author = author(rows.next());
                authors.merge(author.iri(), author, AuthorLookup::withForms);
            }
        }
        return List.copyOf(authors.values());
    }

    private static KnownAuthor author(QuerySolution row) {
        return new KnownAuthor(
                row.getResource("author").getURI(),
                row.getLiteral("name").getLexicalForm(),
                row.contains("otherForm")
                        ? List.of(row.getLiteral("otherForm").getLexicalForm())
                        : List.of(),
                row.getLiteral("papers").getInt());
    }

    private static KnownAuthor withForms(KnownAuthor author, KnownAuthor again) {
        List<String> forms = new ArrayList<>(author.otherForms());
        forms.addAll(again.otherForms());
        return new KnownAuthor(author.iri(), author.name(), forms, author.papers());
    }

    /**
     * @param typed a name in any spelling, a slug or an IRI
     */
    public AuthorAnswer find(String typed) {
        Optional<KnownAuthor> byIri =
                entries.stream()
                        .map(Entry::author)
                        .filter(author -> author.iri().equals(typed.strip()))
                        .findFirst();
        return byIri.<AuthorAnswer>map(AuthorAnswer.Found::new).orElseGet(() -> byName(typed));
    }

    private AuthorAnswer byName(String typed) {
        FoldedName name = FoldedName.of(typed);
        if (name.isEmpty()) {
            return new AuthorAnswer.NotFound(List.of());
        }
        List<KnownAuthor> same = byFoldedName.getOrDefault(name.run(), List.of());
        return same.size() == 1
                ? new AuthorAnswer.Found(same.get(0))
                : new AuthorAnswer.NotFound(candidates(name));
    }

    private List<AuthorAnswer.Candidate> candidates(FoldedName name) {
        return entries.stream()
                .flatMap(entry -> entry.resembles(name).stream())
                .sorted(CLOSEST_FIRST)
                .limit(MOST)
                .toList();
    }
}
