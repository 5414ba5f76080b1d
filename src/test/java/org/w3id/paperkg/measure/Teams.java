package org.w3id.paperkg.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.w3id.paperkg.author.Author;
import org.w3id.paperkg.author.AuthorIndex;
import org.w3id.paperkg.author.CoauthorNetwork;
import org.w3id.paperkg.digest.Listing;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.digest.names.AuthorList;
import org.w3id.paperkg.vocabulary.ArxivId;

/** Papers of which nothing counts but who wrote them, and the network that they make. */
record Teams(List<Paper> papers, AuthorIndex authors, CoauthorNetwork coauthors) {
    static final int MAX_TEAM_SIZE = 12;

    static Teams of(List<Paper> papers, int maxTeamSize) {
        AuthorIndex authors = AuthorIndex.of(papers);
        return new Teams(papers, authors, CoauthorNetwork.of(papers, authors, maxTeamSize));
    }

    /** Each team is the names of its members with blanks between. */
    static Teams of(String... teams) {
        List<Paper> papers = new ArrayList<>();
        Arrays.stream(teams).forEach(team -> papers.add(paper(papers.size(), team.split(" "))));
        return of(papers, MAX_TEAM_SIZE);
    }

    /** Teams that overlap at random, some of one and some too large, so that some have no tie. */
    static Teams random(long seed) {
        Random random = new Random(seed);
        return random(random, 5 + random.nextInt(60), 3 + random.nextInt(30));
    }

    static Teams random(Random random, int people, int papersInTotal) {
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < papersInTotal; i++) {
            int size = random.nextInt(12) == 0 ? MAX_TEAM_SIZE + 4 : 1 + random.nextInt(6);
            papers.add(
                    paper(
                            i,
                            random.ints(size, 0, people)
                                    .distinct()
                                    .mapToObj(n -> "a" + n)
                                    .toArray(String[]::new)));
        }
        return of(papers, MAX_TEAM_SIZE);
    }

    private static Paper paper(int number, String... authors) {
        ArxivId id = new ArxivId("2402.%05d".formatted(number));
        return new Paper(
                id,
                List.of(
                        new Listing(
                                new Listing.Source("a.md", number + 1),
                                LocalDate.of(2024, 2, 12),
                                id,
                                "https://arxiv.org/abs/" + id,
                                "Paper " + number,
                                OptionalInt.empty(),
                                List.of(),
                                AuthorList.of(List.of(authors), false),
                                List.of())));
    }

    CompressedNetwork network() {
        return CompressedNetwork.of(authors, coauthors);
    }

    NetworkMeasures measures() {
        return NetworkMeasures.of(authors, coauthors);
    }

    /** The same network in a library that knows nothing of ours. */
    Graph<String, DefaultEdge> graph() {
        Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        authors.authors().stream().map(Author::slug).forEach(graph::addVertex);
        coauthors.pairs().forEach(pair -> graph.addEdge(pair.first(), pair.second()));
        return graph;
    }
}
