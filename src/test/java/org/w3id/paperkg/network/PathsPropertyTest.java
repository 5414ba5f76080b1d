package org.w3id.paperkg.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Paths in small random networks are those that trying all of them finds. */
class PathsPropertyTest {
    private static final int NETWORKS = 300;
    private static final double PRECISION = 1e6;

    /** The same by brute force: every simple path, put in order. */
    private static final class AllPaths {
        private final Papers papers;
        private final NetworkSelection selection;
        private final Map<String, Map<String, Double>> ties;

        AllPaths(Papers papers, NetworkSelection selection) {
            this.papers = papers;
            this.selection = selection;
            this.ties = ties();
        }

        private boolean taken(Papers.Paper paper) {
            int team = paper.authors().size();
            return team >= 2
                    && (selection.maxTeamSize() == 0 || team <= selection.maxTeamSize())
                    && selection.since().map(day -> !paper.listed().isBefore(day)).orElse(true)
                    && selection.until().map(day -> !paper.listed().isAfter(day)).orElse(true)
                    && selection
                            .topic()
                            .map(
                                    iri ->
                                            paper.topics().stream()
                                                    .map(Papers::topicIri)
                                                    .anyMatch(iri::equals))
                            .orElse(true);
        }

        /** Strength by pair of co-authors, both ways. */
        private Map<String, Map<String, Double>> ties() {
            Map<String, Map<String, Double>> strength = new TreeMap<>();
            for (String one : people()) {
                strength.put(one, new TreeMap<>());
                for (String other : people()) {
                    List<Papers.Paper> joint =
                            papers.all().stream()
                                    .filter(this::taken)
                                    .filter(paper -> !one.equals(other))
                                    .filter(p -> p.authors().containsAll(List.of(one, other)))
                                    .toList();
                    if (!joint.isEmpty() && joint.size() >= selection.minJointPapers()) {
                        double sum =
                                joint.stream()
                                        .mapToDouble(p -> 1.0 / (p.authors().size() - 1))
                                        .sum();
                        strength.get(one).put(other, sum);
                    }
                }
            }
            return strength;
        }

        TreeSet<String> people() {
            TreeSet<String> people = new TreeSet<>();
            papers.all().forEach(paper -> people.addAll(paper.authors()));
            return people;
        }

        List<List<String>> between(String from, String to) {
            List<List<String>> found = new ArrayList<>();
            extend(new ArrayList<>(List.of(from)), to, found);
            Map<List<String>, Double> length = new HashMap<>();
            found.forEach(path -> length.put(path, length(path)));
            found.sort(
                    Comparator.comparingInt((List<String> path) -> path.size())
                            .thenComparingLong(path -> Math.round(length.get(path) * PRECISION))
                            .thenComparing(this::names));
            return found;
        }

        private String names(List<String> path) {
            return String.join("", path.stream().map(key -> papers.name(key) + key).toList());
        }

        double length(List<String> path) {
            double length = 0;
            for (int i = 1; i < path.size(); i++) {
                length += 1 / ties.get(path.get(i - 1)).get(path.get(i));
            }
            return length;
        }

        private void extend(List<String> path, String to, List<List<String>> found) {
            String last = path.get(path.size() - 1);
            if (last.equals(to)) {
                found.add(List.copyOf(path));
                return;
            }
            for (String next : ties.get(last).keySet()) {
                if (!path.contains(next)) {
                    path.add(next);
                    extend(path, to, found);
                    path.remove(path.size() - 1);
                }
            }
        }
    }

    private static Papers random(Random random) {
        Papers papers = new Papers();
        int people = 4 + random.nextInt(6);
        for (int p = 0; p < people; p++) {
            // several may share a name; all are of one length, so that joined names compare alike
            papers.name("p" + p, "N" + random.nextInt(4));
        }
        int count = 4 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            int team = random.nextInt(6) == 0 ? 1 + random.nextInt(6) : 2 + random.nextInt(2);
            TreeSet<String> authors = new TreeSet<>();
            for (int a = 0; a < team; a++) {
                authors.add("p" + random.nextInt(people));
            }
            List<String> topics =
                    random.nextBoolean() ? List.of("t" + random.nextInt(2)) : List.of();
            String day = LocalDate.of(2024, 1, 1 + random.nextInt(9)).toString();
            papers.paper(day, topics, authors.toArray(String[]::new));
        }
        return papers;
    }

    private static NetworkSelection selection(Random random) {
        NetworkSelection selection = NetworkSelection.ofTeams(random.nextInt(6));
        if (random.nextInt(4) == 0) {
            selection = selection.since(Optional.of(LocalDate.of(2024, 1, 3)));
        }
        if (random.nextInt(4) == 0) {
            selection = selection.until(Optional.of(LocalDate.of(2024, 1, 7)));
        }
        if (random.nextInt(4) == 0) {
            selection = selection.topic(Optional.of(Papers.topicIri("t0")));
        }
        return selection.minJointPapers(random.nextInt(4) == 0 ? 2 : 1);
    }

    @Test
    void areThoseThatTryingAllFinds() {
        Random random = new Random(20240212);
        int connected = 0;
        int longer = 0;
        for (int n = 0; n < NETWORKS; n++) {
            Papers papers = random(random);
            CollaborationGraph graph = papers.graph();
            AllPaths all = new AllPaths(papers, selection(random));
            List<String> people = List.copyOf(all.people());
            for (int pair = 0; people.size() > 1 && pair < 4; pair++) {
                String from = people.get(random.nextInt(people.size()));
                String to = people.get(random.nextInt(people.size()));
                if (!from.equals(to)) {
                    int k = 1 + random.nextInt(12);
                    int hops = compare(graph, all, List.of(from, to), k);
                    connected += hops > 0 ? 1 : 0;
                    longer += hops > 1 ? 1 : 0;
                }
            }
        }
        assertTrue(connected > NETWORKS / 2, connected + " pairs were connected");
        assertTrue(longer > NETWORKS / 3, longer + " pairs had others between them");
    }

    /** Returns how many hops apart they are; 0 when they are not connected. */
    private static int compare(CollaborationGraph graph, AllPaths all, List<String> ends, int k) {
        List<List<String>> paths = all.between(ends.get(0), ends.get(1));
        String seen = ends + " " + all.papers.all() + " " + all.selection;
        PathAnswer answer =
                graph.paths(Papers.iri(ends.get(0)), Papers.iri(ends.get(1)), k, all.selection);
        if (paths.isEmpty()) {
            assertInstanceOf(Separation.class, answer, seen);
            return 0;
        }
        int hops = paths.get(0).size() - 1;
        Connection connection = assertInstanceOf(Connection.class, answer, seen);
        assertEquals(hops, connection.hops(), seen);
        assertEquals(
                paths.stream().filter(path -> path.size() == hops + 1).count(),
                connection.shortest(),
                seen);
        assertEquals(
                paths.stream().filter(path -> path.size() <= hops + 2).limit(k).toList(),
                connection.paths().stream()
                        .map(path -> path.people().stream().map(Member::key).toList())
                        .toList(),
                seen);
        for (int i = 0; i < connection.paths().size(); i++) {
            double length = all.length(paths.get(i));
            assertEquals(length, connection.paths().get(i).distance(), 1e-9, seen);
        }
        return hops;
    }
}
