package org.w3id.paperkg.server.page.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3id.paperkg.network.CollaborationGraph;
import org.w3id.paperkg.network.Member;
import org.w3id.paperkg.network.Subnetwork;
import org.w3id.paperkg.network.Tie;
import org.w3id.paperkg.network.excerpt.Excerpt;
import org.w3id.paperkg.network.export.NetworkFormat;
import org.w3id.paperkg.network.layout.Appearance;
import org.w3id.paperkg.query.lookup.KnownAuthor;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.PageLink;

/**
 * Makes what the network page shows of people: those around some, those of a topic, or those of a
 * community.
 */
public record ExplorerPage(
        CollaborationGraph graph,
        ExplorerChoice choice,
        ExplorerAddress address,
        CommunityLinks communities,
        Captions captions) {
    private static final String AUTHOR = "author";
    private static final String SHOWN = "shown";

    public ExplorerView view() {
        Excerpt excerpt = excerpt();
        PeopleScene scene = new PeopleScene(excerpt.network(), choice, this::details, captions);
        return new ExplorerView(
                chips(),
                excerpt.network().members().isEmpty()
                        ? Optional.empty()
                        : Optional.of(NetworkDrawing.of(scene.scene())),
                legend(),
                excerpt.leftOut(),
                more(excerpt),
                rows(excerpt),
                exports(),
                choice.shown().flatMap(key -> shown(excerpt, key)),
                choice,
                address);
    }

    /** The people with their ties as they are drawn. */
    public Subnetwork drawn() {
        Subnetwork network = excerpt().network();
        if (network.members().isEmpty()) {
            return network;
        }
        Scene scene = new PeopleScene(network, choice, this::details, captions).scene();
        return network.drawn(
                NetworkDrawing.of(scene).discs().stream()
                        .map(disc -> new Appearance(disc.x(), disc.y(), disc.radius(), disc.fill()))
                        .toList());
    }

    private Excerpt excerpt() {
        if (!choice.authors().isEmpty()) {
            List<String> iris = choice.authors().stream().map(KnownAuthor::iri).toList();
            return Excerpt.around(graph, iris, choice.depth(), choice.selection(), choice.most());
        }
        return choice.community()
                .map(
                        slug ->
                                Excerpt.ofCommunity(
                                        graph,
                                        communities.label(slug),
                                        choice.selection(),
                                        choice.most()))
                .orElseGet(() -> Excerpt.of(graph, choice.selection(), choice.most()));
    }

    private String details(Member member) {
        return address.with(SHOWN, member.key()) + "#shown";
    }

    private static ExplorerView.Legend legend(String size) {
        return new ExplorerView.Legend(
                "network.node.person", size, "network.colour.community", "network.breadth.papers");
    }

    private ExplorerView.Legend legend() {
        return legend("network.size." + choice.size().word());
    }

    private String more(Excerpt excerpt) {
        int next = Math.min(ExplorerChoice.MOST, choice.most() * 2);
        return excerpt.leftOut() > 0 && next > choice.most()
                ? address.with("limit", Integer.toString(next)).toString()
                : "";
    }

    /** A community is chosen only where nobody is. */
    private List<ExplorerView.Chip> chips() {
        Optional<String> community = choice.community().filter(slug -> choice.authors().isEmpty());
        return Stream.of(
                        choice.authors().stream().map(this::chip),
                        choice
                                .topic()
                                .flatMap(topic -> graph.topicNamed(topic.iri()))
                                .map(topic -> chip("topic", captions.topic(topic)))
                                .stream(),
                        community.map(slug -> chip("community", communities.link(slug))).stream())
                .flatMap(chips -> chips)
                .toList();
    }

    private ExplorerView.Chip chip(KnownAuthor author) {
        Member member = graph.member(author.iri());
        return new ExplorerView.Chip(
                AUTHOR,
                captions.author(member),
                address.less(AUTHOR, member.key()).without(SHOWN).toString());
    }

    private ExplorerView.Chip chip(String kind, PageLink chosen) {
        return new ExplorerView.Chip(kind, chosen, address.without(kind, SHOWN).toString());
    }

    private List<ExplorerView.Row> rows(Excerpt excerpt) {
        int[] ties = new int[excerpt.network().members().size()];
        for (Tie tie : excerpt.network().ties()) {
            ties[tie.first()]++;
            ties[tie.second()]++;
        }
        return IntStream.range(0, ties.length)
                .boxed()
                .sorted(
                        Comparator.comparingInt(
                                        (Integer i) -> -excerpt.network().members().get(i).papers())
                                .thenComparing(Comparator.naturalOrder()))
                .map(i -> row(excerpt.network().members().get(i), ties[i]))
                .toList();
    }

    private ExplorerView.Row row(Member member, int ties) {
        return new ExplorerView.Row(
                captions.author(member),
                member.papers(),
                ties,
                communities.linkOf(member.community()),
                around(member).toString());
    }

    private ExplorerAddress around(Member member) {
        return address.without(SHOWN, "community").with(AUTHOR, member.key());
    }

    private List<ExplorerView.Export> exports() {
        ExplorerAddress picture = address.at(ExplorerAddress.PICTURE).without(SHOWN, "map", "lang");
        return Stream.concat(
                        Stream.of("svg"),
                        Arrays.stream(NetworkFormat.values()).map(NetworkFormat::toString))
                .map(
                        format ->
                                new ExplorerView.Export(
                                        format, picture.with("format", format).toString()))
                .toList();
    }

    private Optional<PersonDetails> shown(Excerpt excerpt, String key) {
        return excerpt.place(key).stream().mapToObj(place -> details(excerpt, place)).findFirst();
    }

    private PersonDetails details(Excerpt excerpt, int place) {
        Member member = excerpt.network().members().get(place);
        List<PersonDetails.PersonTie> ties =
                excerpt.network().ties().stream()
                        .filter(tie -> tie.first() == place || tie.second() == place)
                        .sorted(
                                Comparator.comparingInt((Tie tie) -> -tie.jointPapers())
                                        .thenComparingDouble(tie -> -tie.strength()))
                        .map(tie -> tie(excerpt, member, place, tie))
                        .toList();
        return new PersonDetails(
                captions.author(member),
                member.papers(),
                member.firstListed(),
                member.lastListed(),
                address.without(SHOWN, "community").and(AUTHOR, member.key()).toString(),
                around(member).toString(),
                address.without(SHOWN).toString(),
                ties);
    }

    private PersonDetails.PersonTie tie(Excerpt excerpt, Member member, int place, Tie tie) {
        Member other =
                excerpt.network().members().get(tie.first() == place ? tie.second() : tie.first());
        PageLink link = new PageLink(Label.plain(other.name(), ""), details(other).toString());
        String path =
                new ExplorerAddress("/network/path", address.values())
                        .without("author", SHOWN, "size", "limit", "map", "depth", "community")
                        .with("from", member.key())
                        .with("to", other.key())
                        .toString();
        return new PersonDetails.PersonTie(link, tie.jointPapers(), path);
    }
}
