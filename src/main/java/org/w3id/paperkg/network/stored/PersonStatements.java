package org.w3id.paperkg.network.stored;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.paperkg.network.Incidence;
import org.w3id.paperkg.network.ListedPaper;
import org.w3id.paperkg.network.Member;
import org.w3id.paperkg.query.resource.Statements;
import org.w3id.paperkg.vocabulary.Pkg;

/** What a graph states of authors; of their places in the network it may state nothing. */
final class PersonStatements {
    private final Map<String, String> names;
    private final Map<String, String> communities = new HashMap<>();
    private final Map<String, String> pageRanks;
    private final Map<String, String> betweenness;
    private final List<String> iris;

    PersonStatements(Statements statements) {
        this.names = statements.values(FOAF.name.getURI());
        this.pageRanks = statements.values(Pkg.pageRank.getURI());
        this.betweenness = statements.values(Pkg.betweenness.getURI());
        betweenness.putAll(statements.values(Pkg.estimatedBetweenness.getURI()));
        readCommunities(statements);
        this.iris =
                statements.instances(Pkg.Author.getURI()).stream()
                        .filter(names::containsKey)
                        .sorted(
                                Comparator.comparing(PersonStatements::key)
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
    }

    private void readCommunities(Statements statements) {
        Map<String, String> labels = new HashMap<>();
        statements.forEach(
                SKOS.prefLabel.getURI(),
                (named, label) -> {
                    if (label.getLiteralLanguage().equals("en")) {
                        labels.put(named, label.getLiteralLexicalForm());
                    }
                });
        statements.forEach(
                Pkg.community.getURI(),
                (author, community) ->
                        communities.put(
                                author, labels.getOrDefault(Statements.text(community), "")));
    }

    /** Ordered by key, then by IRI. */
    List<String> iris() {
        return iris;
    }

    static String key(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    List<Member> members(List<ListedPaper> papers, Incidence papersOfPerson) {
        return IntStream.range(0, iris.size())
                .mapToObj(i -> member(i, Period.of(papersOfPerson.items(i), papers)))
                .toList();
    }

    private Member member(int person, Period listed) {
        String iri = iris.get(person);
        return new Member(
                iri,
                key(iri),
                names.get(iri),
                listed.papers(),
                listed.first(),
                listed.last(),
                communities.getOrDefault(iri, ""),
                Double.parseDouble(pageRanks.getOrDefault(iri, "0")),
                Double.parseDouble(betweenness.getOrDefault(iri, "0")));
    }
}
