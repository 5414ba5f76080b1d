package org.w3id.paperkg.server.page.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.paperkg.network.CollaborationPath;
import org.w3id.paperkg.network.Connection;
import org.w3id.paperkg.network.Limit;
import org.w3id.paperkg.network.ListedPaper;
import org.w3id.paperkg.network.Member;
import org.w3id.paperkg.network.PathAnswer;
import org.w3id.paperkg.network.Separation;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.PageLink;

/**
 * Makes the page that says how two people are connected.
 *
 * @param address of the page as it is asked for
 */
public record PathPage(ExplorerAddress address, Captions captions) {
    private static final int TOPICS = 5;
    private static final int MORE = 5;
    private static final String PATHS = "k";

    /** Before two people are named. */
    public PathView empty(String from, String to) {
        return new PathView(from, to, "", Optional.empty(), List.of(), List.of(), "", fewer());
    }

    public PathView of(PathAnswer answer) {
        return answer instanceof Connection connection
                ? connected(connection)
                : separate((Separation) answer);
    }

    private ExplorerAddress fewer() {
        return address.without("from", "to");
    }

    private PathView connected(Connection found) {
        int shown = found.paths().size();
        String more =
                found.shortest() > shown
                        ? address.with(PATHS, Integer.toString(shown + MORE)).toString()
                        : "";
        return new PathView(
                found.from().name(),
                found.to().name(),
                captions.words()
                        .of(
                                "path.found",
                                found.from().name(),
                                found.to().name(),
                                found.hops(),
                                found.shortest()),
                Optional.of(NetworkDrawing.of(scene(found))),
                found.paths().stream().map(this::chain).toList(),
                List.of(),
                more,
                fewer());
    }

    private PathView separate(Separation found) {
        return new PathView(
                found.from().name(),
                found.to().name(),
                captions.words()
                        .of(
                                "path.none",
                                found.from().name(),
                                found.to().name(),
                                found.fromComponent().members(),
                                found.toComponent().members()),
                Optional.empty(),
                List.of(),
                found.remedies().stream().map(this::remedy).toList(),
                "",
                fewer());
    }

    private PathView.Remedy remedy(Separation.Remedy remedy) {
        ExplorerAddress wider = address;
        List<String> names = new ArrayList<>();
        for (Limit limit : remedy.dropped().stream().sorted().toList()) {
            String parameter = parameter(limit);
            names.add(captions.words().of("path.limit." + parameter));
            wider =
                    limit == Limit.MAX_TEAM_SIZE
                            ? wider.with(parameter, "0")
                            : wider.without(parameter);
        }
        return new PathView.Remedy(
                captions.words().of("path.remedy", String.join(", ", names), remedy.hops()),
                wider.toString());
    }

    private static String parameter(Limit limit) {
        return switch (limit) {
            case SINCE -> "since";
            case UNTIL -> "until";
            case TOPIC -> "topic";
            case MIN_JOINT_PAPERS -> "minPapers";
            case MAX_TEAM_SIZE -> "maxTeamSize";
        };
    }

    private PathView.Chain chain(CollaborationPath path) {
        List<PathView.Step> steps = new ArrayList<>();
        for (int i = 0; i < path.hops().size(); i++) {
            CollaborationPath.Hop hop = path.hops().get(i);
            steps.add(
                    new PathView.Step(
                            captions.author(path.people().get(i + 1)),
                            hop.papers().stream().map(this::paper).toList(),
                            hop.topics().stream()
                                    .limit(TOPICS)
                                    .map(shared -> captions.topic(shared.topic()))
                                    .toList()));
        }
        return new PathView.Chain(captions.author(path.people().get(0)), steps);
    }

    private PageLink paper(ListedPaper paper) {
        return new PageLink(Label.marked(paper.title(), "en"), captions.hrefs().page(paper.iri()));
    }

    /** Everybody on a path once. */
    private Scene scene(Connection found) {
        Map<Member, Integer> places = new LinkedHashMap<>();
        for (CollaborationPath path : found.paths()) {
            path.people().forEach(one -> places.putIfAbsent(one, places.size()));
        }
        List<Scene.Node> nodes = places.keySet().stream().map(one -> node(one, found)).toList();
        return new Scene(nodes, ties(found, places));
    }

    private Scene.Node node(Member one, Connection found) {
        return new Scene.Node(
                one.key(),
                one.name(),
                captions.author(one).href(),
                captions.described(one),
                one.papers(),
                one.community(),
                one.equals(found.from()) || one.equals(found.to()));
    }

    /** Each once, however many paths lead over it. */
    private List<Scene.Tie> ties(Connection found, Map<Member, Integer> places) {
        Set<List<Integer>> met = new LinkedHashSet<>();
        List<Scene.Tie> ties = new ArrayList<>();
        for (CollaborationPath path : found.paths()) {
            for (int i = 0; i < path.hops().size(); i++) {
                int one = places.get(path.people().get(i));
                int next = places.get(path.people().get(i + 1));
                if (met.add(List.of(Math.min(one, next), Math.max(one, next)))) {
                    ties.add(tie(path, i, one, next));
                }
            }
        }
        return ties;
    }

    private Scene.Tie tie(CollaborationPath path, int hop, int one, int next) {
        int joint = path.hops().get(hop).papers().size();
        String title =
                captions.words()
                        .of(
                                "network.link.title",
                                path.people().get(hop).name(),
                                path.people().get(hop + 1).name(),
                                joint);
        return new Scene.Tie(one, next, joint, title);
    }
}
