package org.w3id.paperkg.author;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.digest.names.ListedName;
import org.w3id.paperkg.digest.names.OrganisationName;
import org.w3id.paperkg.vocabulary.ArxivId;

/** All authors and all authorships of a collection. Linear in the number of authorships. */
public final class AuthorIndex {
    private final List<Author> authors;
    private final Map<ArxivId, List<Authorship>> authorships;
    private final AuthorKeys keys;

    private AuthorIndex(
            List<Author> authors, Map<ArxivId, List<Authorship>> authorships, AuthorKeys keys) {
        this.authors = authors;
        this.authorships = authorships;
        this.keys = keys;
    }

    /** Folds the names of all papers; independent of the papers' order. */
    public static AuthorIndex of(List<Paper> papers) {
        return of(papers, AuthorCuration.NONE);
    }

    /** Folds the names of all papers, then does what people decided; see {@link #problems()}. */
    public static AuthorIndex of(List<Paper> papers, AuthorCuration curation) {
        AuthorKeys keys = AuthorKeys.of(papers, curation);
        Map<String, Tally> tallies = new TreeMap<>();
        Map<ArxivId, List<Authorship>> authorships = new TreeMap<>();
        for (Paper paper : papers) {
            List<Authorship> listed = authorships(paper, keys);
            authorships.put(paper.id(), listed);
            tally(paper, listed, keys, tallies);
        }
        List<Author> authors = new ArrayList<>(tallies.size());
        tallies.forEach(
                (slug, tally) ->
                        authors.add(
                                tally.author(slug, Optional.ofNullable(keys.names().get(slug)))));
        return new AuthorIndex(List.copyOf(authors), authorships, keys);
    }

    private static List<Authorship> authorships(Paper paper, AuthorKeys keys) {
        List<Authorship> listed = new ArrayList<>();
        for (ListedName named : paper.authors().authors()) {
            listed.add(
                    new Authorship(
                            paper.id(),
                            keys.of(paper.id(), named.name()),
                            named.asListed(),
                            named.affiliation(),
                            listed.size() + 1));
        }
        return List.copyOf(listed);
    }

    /** Counts the forms of the paper's names, and the paper once for each of its people. */
    private static void tally(
            Paper paper, List<Authorship> listed, AuthorKeys keys, Map<String, Tally> tallies) {
        Set<String> counted = new HashSet<>();
        for (int at = 0; at < listed.size(); at++) {
            String slug = listed.get(at).author();
            String name = paper.authors().authors().get(at).name();
            Tally tally = tallies.computeIfAbsent(slug, s -> new Tally());
            tally.forms.merge(keys.wholeName(paper.id(), name), 1, Integer::sum);
            tally.papers += counted.add(slug) ? 1 : 0;
        }
    }

    private static final class Tally {
        private static final Comparator<Map.Entry<String, Integer>> BEST_FIRST =
                Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(form -> irregularWords(form.getKey()))
                        .thenComparing(form -> -lettersBeyondAscii(form.getKey()))
                        .thenComparing(Map.Entry.comparingByKey());

        private final Map<String, Integer> forms = new TreeMap<>();
        private int papers;

        Author author(String slug, Optional<String> decided) {
            String name = decided.orElseGet(this::best);
            List<String> others = forms.keySet().stream().filter(f -> !f.equals(name)).toList();
            return new Author(slug, name, others, OrganisationName.matches(best()), papers);
        }

        private String best() {
            return forms.entrySet().stream().min(BEST_FIRST).orElseThrow().getKey();
        }

        /** Among forms printed equally often, "Gen Luo" is better than "Gen luo" and "GEN LUO". */
        private static long irregularWords(String name) {
            return List.of(name.split("[\\s-]+")).stream()
                    .filter(word -> !word.matches("\\p{Lu}[^\\p{Lu}]*"))
                    .count();
        }

        private static long lettersBeyondAscii(String name) {
            return name.chars().filter(c -> c > 127).count();
        }
    }

    /** Ordered by slug. */
    public List<Author> authors() {
        return authors;
    }

    /** In listed order; empty for a paper without an authors line. */
    public List<Authorship> of(ArxivId paper) {
        return authorships.getOrDefault(paper, List.of());
    }

    /** The distinct authors of a paper, as keys, in listed order. */
    public List<String> slugsOf(ArxivId paper) {
        return of(paper).stream().map(Authorship::author).distinct().collect(Collectors.toList());
    }

    /** IRIs of the known persons whom people named as the authors, sorted; by the authors' keys. */
    public Map<String, Set<String>> persons() {
        return Collections.unmodifiableMap(keys.persons());
    }

    /** Decisions that could not be carried out in this collection, in the order of their file. */
    public List<Problem> problems() {
        return keys.problems();
    }

    /** Whether people decided that two authors are not one. */
    boolean apart(String one, String other) {
        return keys.apart().getOrDefault(one, Set.of()).contains(other);
    }

    /** The papers that list an author, by the author's key. */
    Map<String, Set<ArxivId>> papersByAuthor() {
        Map<String, Set<ArxivId>> papers = new HashMap<>();
        authorships.forEach(
                (paper, listed) ->
                        listed.forEach(
                                authorship ->
                                        papers.computeIfAbsent(
                                                        authorship.author(), a -> new HashSet<>())
                                                .add(paper)));
        return papers;
    }

    public int authorshipCount() {
        return authorships.values().stream().mapToInt(List::size).sum();
    }
}
