package org.w3id.paperkg.author;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.w3id.paperkg.digest.Listing;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.vocabulary.ArxivId;
import org.w3id.paperkg.vocabulary.NameFolding;

/** The key of each listed name: what folding says, and then what people decided. */
final class AuthorKeys {
    private final AuthorCuration curation;
    private final SplitNames split;
    private final Map<ArxivId, Map<String, String>> keyByName = new HashMap<>();
    private final Map<String, String> merged = new HashMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, Set<String>> persons = new TreeMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private AuthorKeys(AuthorCuration curation, SplitNames split) {
        this.curation = curation;
        this.split = split;
        split.joined().forEach(this::sayJoined);
        split.doubtful().forEach(this::sayDoubtful);
    }

    private void sayJoined(SplitNames.Person person) {
        say(person, "'%s' and '%s' are read as one person, %s");
    }

    private void sayDoubtful(SplitNames.Person person) {
        say(person, "'%s' and '%s' may be one person, %s; they are left as two");
    }

    private void say(SplitNames.Person person, String sentence) {
        Listing.Source place =
                person.paper().listings().stream()
                        .filter(listing -> listing.authors().names().contains(person.given()))
                        .findFirst()
                        .orElse(person.paper().listings().get(0))
                        .source();
        problems.add(
                new Problem(
                        place.file(),
                        place.line(),
                        place.line(),
                        Problem.Code.NAME_IN_TWO_PARTS,
                        sentence.formatted(person.given(), person.family(), person.name())));
    }

    /** The name, or the one of which a list prints it as a half. */
    String wholeName(ArxivId paper, String listed) {
        return split.joined(paper, listed).map(SplitNames.Person::name).orElse(listed);
    }

    /**
     * Applies the decisions; what cannot be carried out is a problem. Cost: linear in the number of
     * authorships.
     */
    static AuthorKeys of(List<Paper> papers, AuthorCuration curation) {
        AuthorKeys keys = new AuthorKeys(curation, SplitNames.of(papers));
        Map<String, String> keyByForm = new HashMap<>();
        Map<String, Set<ArxivId>> papersByKey = new HashMap<>();
        for (Paper paper : papers) {
            Map<String, String> listed = new HashMap<>();
            for (String name : paper.authors().names()) {
                String key =
                        keyByForm.computeIfAbsent(
                                keys.wholeName(paper.id(), name), NameFolding::slug);
                listed.put(name, key);
                papersByKey.computeIfAbsent(key, k -> new HashSet<>()).add(paper.id());
            }
            keys.keyByName.put(paper.id(), listed);
        }
        keys.apply(papersByKey);
        return keys;
    }

    private void apply(Map<String, Set<ArxivId>> papersByKey) {
        splitAll(papersByKey);
        curation.merges().stream()
                .filter(merge -> known(merge, papersByKey.keySet()))
                .forEach(merge -> merged.put(merge.author(), merge.into()));
        Set<String> left = new TreeSet<>();
        papersByKey.keySet().forEach(key -> left.add(last(key)));
        curation.renames().stream()
                .filter(rename -> known(rename, left))
                .forEach(rename -> names.put(rename.author(), rename.name()));
        curation.identifications().stream()
                .filter(person -> known(person, left))
                .forEach(
                        person ->
                                persons.computeIfAbsent(person.author(), key -> new TreeSet<>())
                                        .add(person.person()));
    }

    private void splitAll(Map<String, Set<ArxivId>> papersByKey) {
        Set<String> folded = Set.copyOf(papersByKey.keySet());
        for (AuthorCuration.Split split : curation.splits()) {
            if (folded.contains(split.into())) {
                problem(
                        split,
                        Problem.Code.CURATION_MISTAKE,
                        "there is an author '%s' already, so nothing is split off; name the new one otherwise, and merge the two if they are one"
                                .formatted(split.into()));
            } else if (known(split, folded)) {
                split(split, papersByKey);
            }
        }
    }

    private void split(AuthorCuration.Split split, Map<String, Set<ArxivId>> papersByKey) {
        Set<ArxivId> all = papersByKey.getOrDefault(split.author(), Set.of());
        for (ArxivId paper : new TreeSet<>(split.papers())) {
            if (all.remove(paper)) {
                papersByKey.computeIfAbsent(split.into(), key -> new HashSet<>()).add(paper);
                keyByName
                        .get(paper)
                        .replaceAll((n, key) -> key.equals(split.author()) ? split.into() : key);
            } else {
                notSplitOff(split, paper);
            }
        }
        if (all.isEmpty()) {
            papersByKey.remove(split.author());
        }
        if (papersByKey.containsKey(split.into())) {
            names.put(split.into(), split.name());
            apart.computeIfAbsent(split.author(), key -> new HashSet<>()).add(split.into());
            apart.computeIfAbsent(split.into(), key -> new HashSet<>()).add(split.author());
        }
    }

    private void notSplitOff(AuthorCuration.Split split, ArxivId paper) {
        if (keyByName.containsKey(paper)) {
            problem(
                    split,
                    Problem.Code.CURATION_MISTAKE,
                    "paper %s does not list the author '%s', so it is not split off; take it from the decision"
                            .formatted(paper, split.author()));
        } else {
            problem(
                    split,
                    Problem.Code.CURATION_UNUSED,
                    "paper %s is not in the collection, so the decision changes nothing there"
                            .formatted(paper));
        }
    }

    private boolean known(AuthorCuration.About decision, Set<String> keys) {
        if (keys.contains(decision.author())) {
            return true;
        }
        problem(
                decision,
                Problem.Code.CURATION_UNUSED,
                "the collection has no author '%s', so the decision changes nothing"
                        .formatted(decision.author()));
        return false;
    }

    private void problem(AuthorCuration.About decision, Problem.Code code, String sentence) {
        AuthorCuration.Origin origin = decision.origin();
        problems.add(new Problem(origin.file(), origin.line(), origin.line(), code, sentence));
    }

    private String last(String key) {
        String at = key;
        while (merged.containsKey(at)) {
            at = merged.get(at);
        }
        return at;
    }

    /** The key of a name that the paper lists. */
    String of(ArxivId paper, String name) {
        return last(keyByName.get(paper).get(name));
    }

    /** The name to show, where people decided it; by key. */
    Map<String, String> names() {
        return names;
    }

    /** IRIs of the known persons behind authors, sorted; by key. */
    Map<String, Set<String>> persons() {
        return persons;
    }

    /** Keys of authors that people decided to be others, by key. */
    Map<String, Set<String>> apart() {
        return apart;
    }

    /** What could not be carried out. */
    List<Problem> problems() {
        return problems.stream().sorted().toList();
    }
}
