package org.w3id.paperkg.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.w3id.paperkg.network.CollaborationPath;
import org.w3id.paperkg.network.Connection;
import org.w3id.paperkg.network.ListedPaper;
import org.w3id.paperkg.network.Separation;

/** How two people are connected, as one would write it to somebody. */
public final class PathText {
    private static final int TOPICS = 5;
    private static final String LINE = "  │  ";

    private final SelectionWords selection;

    public PathText(SelectionWords selection) {
        this.selection = selection;
    }

    public List<String> of(Connection connection) {
        List<String> lines = new ArrayList<>();
        lines.add(headline(connection));
        int number = 0;
        for (CollaborationPath path : connection.paths()) {
            number++;
            lines.add("");
            if (connection.paths().size() > 1) {
                lines.add("%d. %s".formatted(number, hops(path.hops().size())));
            }
            lines.addAll(chain(path));
        }
        lines.add("");
        lines.add(remark(connection));
        return lines;
    }

    private static String headline(Connection connection) {
        String from = connection.from().name();
        String to = connection.to().name();
        return connection.hops() == 1
                ? "%s and %s have written together.".formatted(from, to)
                : "%s and %s are %s apart.".formatted(from, to, hops(connection.hops()));
    }

    private static String hops(int hops) {
        return hops == 1 ? "1 hop" : hops + " hops";
    }

    private static List<String> chain(CollaborationPath path) {
        List<String> lines = new ArrayList<>(List.of(path.people().get(0).name()));
        for (int i = 0; i < path.hops().size(); i++) {
            CollaborationPath.Hop hop = path.hops().get(i);
            hop.papers().forEach(paper -> lines.add(LINE + line(paper)));
            if (!hop.topics().isEmpty()) {
                lines.add(LINE + topics(hop.topics()));
            }
            lines.add(path.people().get(i + 1).name());
        }
        return lines;
    }

    private static String topics(List<CollaborationPath.SharedTopic> shared) {
        List<CollaborationPath.SharedTopic> shown = shared.stream().limit(TOPICS).toList();
        String jointly = labels(shown, topic -> topic.jointPapers() > 0);
        String apart = labels(shown, topic -> topic.jointPapers() == 0);
        String also = apart.isEmpty() ? "" : "each also on " + apart;
        return jointly.isEmpty() ? also : "on " + jointly + (also.isEmpty() ? "" : "; " + also);
    }

    private static String labels(
            List<CollaborationPath.SharedTopic> topics,
            Predicate<CollaborationPath.SharedTopic> some) {
        return topics.stream()
                .filter(some)
                .map(shared -> shared.topic().label())
                .collect(Collectors.joining(", "));
    }

    private static String line(ListedPaper paper) {
        return "%s (arXiv %s, %s, %d authors)"
                .formatted(
                        paper.title().replaceAll("\\s+", " "),
                        paper.id(),
                        paper.firstListed(),
                        paper.authors());
    }

    private String remark(Connection connection) {
        long shown =
                connection.paths().stream()
                        .filter(path -> path.hops().size() == connection.hops())
                        .count();
        long all = connection.shortest();
        String taken = "Taken from %s.".formatted(selection.papers());
        if (all <= shown) {
            return (all == 1 && connection.hops() > 1 ? "No other path is as short. " : "") + taken;
        }
        String many = all == Long.MAX_VALUE ? "countless" : "%,d".formatted(all);
        return shown == 1
                ? "Of %s shortest paths this one has the strongest ties; --paths 3 shows more. %s"
                        .formatted(many, taken)
                : "These are %d of %s shortest paths, strongest ties first. %s"
                        .formatted(shown, many, taken);
    }

    public List<String> of(Separation separation) {
        String from = separation.from().name();
        String to = separation.to().name();
        List<String> lines = new ArrayList<>();
        lines.add(
                "No chain of joint papers leads from %s to %s in %s."
                        .formatted(from, to, selection.papers()));
        lines.add("");
        lines.add(place(from, separation.fromComponent()));
        lines.add(place(to, separation.toComponent()));
        separation.remedies().forEach(remedy -> lines.add(sentence(remedy)));
        if (separation.remedies().isEmpty()) {
            lines.add("All papers of the graph, without any limit, do not connect them either.");
        }
        return lines;
    }

    private static String sentence(Separation.Remedy remedy) {
        return "%s they are %s apart."
                .formatted(capital(SelectionWords.without(remedy.dropped())), hops(remedy.hops()));
    }

    private static String place(String name, Separation.Component component) {
        int members = component.members();
        if (members == 1) {
            return "%s has no co-author in these papers.".formatted(name);
        }
        String center = component.center().name();
        String most = center.equals(name) ? "" : "; most co-authors there has " + center;
        return "%s is in a component of %,d people%s.".formatted(name, members, most);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
