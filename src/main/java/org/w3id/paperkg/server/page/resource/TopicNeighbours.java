package org.w3id.paperkg.server.page.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.w3id.paperkg.query.paper.PaperCard;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.network.NetworkDrawing;
import org.w3id.paperkg.server.page.network.Scene;
import org.w3id.paperkg.server.page.resource.PaperFigures.Count;

/**
 * Draws a topic among those that occur with it.
 *
 * @param papers about the topic
 */
record TopicNeighbours(PageSource source, Resource topic, List<PaperCard> papers) {
    private static final int MOST = 14;
    // a single paper ties what may have nothing in common
    private static final int LEAST_JOINT = 2;

    /**
     * @param together the other topics of the papers, most papers first
     */
    Optional<NetworkDrawing> drawing(List<Count> together) {
        List<Count> nodes = new ArrayList<>();
        nodes.add(new Count(topic.getURI(), papers.size()));
        together.stream()
                .filter(count -> count.papers() >= LEAST_JOINT)
                .limit(MOST)
                .forEach(nodes::add);
        return nodes.size() < 3
                ? Optional.empty()
                : Optional.of(
                        NetworkDrawing.of(
                                new Scene(nodes.stream().map(this::node).toList(), ties(nodes))));
    }

    private Scene.Node node(Count count) {
        PageLink link = source.link(source.model().createResource(count.iri()));
        boolean middle = count.iri().equals(topic.getURI());
        String name = link.label().plain();
        return new Scene.Node(
                count.iri(),
                name,
                link.href(),
                name + ": " + source.words().of("papers.count", count.papers()),
                count.papers(),
                "",
                middle);
    }

    private List<Scene.Tie> ties(List<Count> nodes) {
        List<Scene.Tie> ties = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                int joint = joint(nodes.get(i).iri(), nodes.get(j).iri());
                if (joint >= LEAST_JOINT || i == 0 && joint > 0) {
                    ties.add(new Scene.Tie(i, j, joint, source.words().of("papers.count", joint)));
                }
            }
        }
        return ties;
    }

    private int joint(String one, String other) {
        int joint = 0;
        for (PaperCard card : papers) {
            boolean both = false;
            for (PaperCard.Mention mention : card.mentions()) {
                both |= mention.topic().equals(other);
            }
            if (both && card.topics().contains(one)) {
                joint++;
            }
        }
        return joint;
    }
}
