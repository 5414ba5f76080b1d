package org.w3id.paperkg.server.page.network;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3id.paperkg.network.Member;
import org.w3id.paperkg.network.Subnetwork;
import org.w3id.paperkg.network.Tie;
import org.w3id.paperkg.query.lookup.KnownAuthor;

/**
 * People as the nodes of a picture.
 *
 * @param href where a click on somebody leads
 */
record PeopleScene(
        Subnetwork network,
        ExplorerChoice choice,
        Function<Member, String> href,
        Captions captions) {
    Scene scene() {
        Set<String> middle =
                choice.authors().stream().map(KnownAuthor::iri).collect(Collectors.toSet());
        List<Scene.Node> nodes =
                network.members().stream()
                        .map(one -> node(one, middle.contains(one.iri())))
                        .toList();
        List<Scene.Tie> ties = network.ties().stream().map(this::tie).toList();
        return new Scene(nodes, ties);
    }

    private Scene.Node node(Member member, boolean middle) {
        return new Scene.Node(
                member.key(),
                member.name(),
                href.apply(member),
                captions.described(member),
                size(member),
                member.community(),
                middle);
    }

    private double size(Member member) {
        return switch (choice.size()) {
            case PAPERS -> member.papers();
            case PAGE_RANK -> member.pageRank();
            case BETWEENNESS -> member.betweenness();
        };
    }

    private Scene.Tie tie(Tie tie) {
        return new Scene.Tie(
                tie.first(),
                tie.second(),
                tie.jointPapers(),
                captions.described(
                        network.members().get(tie.first()),
                        network.members().get(tie.second()),
                        tie));
    }
}
