package org.w3id.paperkg.server.page.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3id.paperkg.network.CollaborationGraph;
import org.w3id.paperkg.network.excerpt.Overview;
import org.w3id.paperkg.server.markup.DisplayWidth;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.PageLink;

/** Makes what the network page shows before anybody is chosen: the whole as a map. */
public record OverviewPage(
        CollaborationGraph graph,
        ExplorerChoice choice,
        ExplorerAddress address,
        CommunityLinks communities,
        Captions captions) {
    private static final int LINKS_OF_A_GROUP = 4;
    // columns of text
    private static final int LONGEST = 32;

    public ExplorerView view() {
        boolean ofCommunities = choice.map() == ExplorerChoice.WholeMap.COMMUNITIES;
        Overview overview =
                ofCommunities
                        ? Overview.ofCommunities(graph.whole(choice.selection()), choice.most())
                        : Overview.ofTopics(graph, choice.selection(), choice.most());
        return new ExplorerView(
                List.of(),
                overview.groups().isEmpty()
                        ? Optional.empty()
                        : Optional.of(NetworkDrawing.of(scene(overview, ofCommunities))),
                legend(ofCommunities),
                overview.all() - overview.groups().size(),
                more(overview),
                rows(overview, ofCommunities),
                List.of(),
                Optional.empty(),
                choice,
                address);
    }

    private static ExplorerView.Legend legend(boolean ofCommunities) {
        return ofCommunities
                ? new ExplorerView.Legend(
                        "network.node.community",
                        "network.size.members",
                        "",
                        "network.breadth.pairs")
                : new ExplorerView.Legend(
                        "network.node.topic", "network.size.topic", "", "network.breadth.both");
    }

    private String more(Overview overview) {
        int next = Math.min(ExplorerChoice.MOST, choice.most() * 2);
        return overview.all() > overview.groups().size() && next > choice.most()
                ? address.with("limit", Integer.toString(next)).toString()
                : "";
    }

    private Scene scene(Overview overview, boolean ofCommunities) {
        List<Scene.Node> nodes =
                overview.groups().stream()
                        .map(
                                group ->
                                        new Scene.Node(
                                                id(group, ofCommunities),
                                                name(group, ofCommunities),
                                                look(group, ofCommunities),
                                                title(group, ofCommunities),
                                                group.size(),
                                                "",
                                                false))
                        .toList();
        return new Scene(nodes, strong(overview));
    }

    /** The strongest of each group: a map of everything that ever met would show nothing. */
    private List<Scene.Tie> strong(Overview overview) {
        int[] drawn = new int[overview.groups().size()];
        return overview.links().stream()
                .filter(
                        link ->
                                Math.min(drawn[link.first()]++, drawn[link.second()]++)
                                        < LINKS_OF_A_GROUP)
                .map(
                        link ->
                                new Scene.Tie(
                                        link.first(),
                                        link.second(),
                                        link.weight(),
                                        captions.words()
                                                .of(
                                                        "network.link.title",
                                                        overview.groups().get(link.first()).label(),
                                                        overview.groups()
                                                                .get(link.second())
                                                                .label(),
                                                        Math.round(link.weight()))))
                .toList();
    }

    private String id(Overview.Group group, boolean ofCommunities) {
        return ofCommunities ? communities.slugOf(group.id()).orElse("") : lastPart(group.id());
    }

    private static String lastPart(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private String look(Overview.Group group, boolean ofCommunities) {
        return address.without("map", "limit")
                .with(ofCommunities ? "community" : "topic", id(group, ofCommunities))
                .toString();
    }

    private Label label(Overview.Group group, boolean ofCommunities) {
        return ofCommunities
                ? communities.linkOf(group.id()).label()
                : captions.label(group.label(), group.korean());
    }

    /** As much of the label as has room; the names in that of a community are in its title. */
    private String name(Overview.Group group, boolean ofCommunities) {
        String label = label(group, ofCommunities).plain();
        int names = ofCommunities ? label.indexOf(" (") : -1;
        return DisplayWidth.cut(names < 0 ? label : label.substring(0, names), LONGEST);
    }

    private String title(Overview.Group group, boolean ofCommunities) {
        return captions.words()
                .of(
                        ofCommunities ? "network.community.title" : "network.topic.title",
                        label(group, ofCommunities).plain(),
                        group.size());
    }

    private List<ExplorerView.Row> rows(Overview overview, boolean ofCommunities) {
        int[] links = new int[overview.groups().size()];
        overview.links()
                .forEach(
                        link -> {
                            links[link.first()]++;
                            links[link.second()]++;
                        });
        return IntStream.range(0, links.length)
                .mapToObj(
                        i -> {
                            Overview.Group group = overview.groups().get(i);
                            String iri =
                                    ofCommunities
                                            ? communities.linkOf(group.id()).href()
                                            : captions.hrefs().page(group.id());
                            return new ExplorerView.Row(
                                    new PageLink(label(group, ofCommunities), iri),
                                    group.size(),
                                    links[i],
                                    new PageLink(Label.plain("", ""), ""),
                                    look(group, ofCommunities));
                        })
                .toList();
    }
}
