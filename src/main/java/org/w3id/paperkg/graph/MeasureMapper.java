package org.w3id.paperkg.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.paperkg.author.Author;
import org.w3id.paperkg.measure.AuthorGroup;
import org.w3id.paperkg.measure.AuthorMeasures;
import org.w3id.paperkg.measure.NetworkMeasures;
import org.w3id.paperkg.vocabulary.Pkg;

/** Writes the authors' places in the co-author network, its components and its communities. */
final class MeasureMapper {
    private static final int STRENGTH_DIGITS = 6;

    /** Enough to rank the authors of some millions of papers. */
    private static final int PAGE_RANK_DIGITS = 9;

    private static final int BETWEENNESS_DIGITS = 3;

    private final Iris iris;
    private final StreamRDF out;

    MeasureMapper(Iris iris, StreamRDF out) {
        this.iris = iris;
        this.out = out;
    }

    void write(Knowledge knowledge) {
        NetworkMeasures measures = knowledge.measures();
        Node betweenness =
                measures.betweennessEstimated() ? Pkg.estimatedBetweenness : Pkg.betweenness;
        measures.authors().forEach(author -> write(author, betweenness));
        Map<String, Author> people = new HashMap<>();
        knowledge.authors().authors().forEach(author -> people.put(author.slug(), author));
        for (AuthorGroup component : measures.components()) {
            write(component, people.get(component.slug()).name());
        }
        CommunityTopics topics = new CommunityTopics(knowledge);
        for (AuthorGroup community : measures.communities()) {
            List<Author> members = community.members().stream().map(people::get).toList();
            write(community, CommunityPortrait.of(members, topics.of(community)));
        }
    }

    private void write(AuthorMeasures author, Node betweenness) {
        ResourceWriter about =
                ResourceWriter.about(out, iris.author(author.author()))
                        .add(Pkg.component, iris.component(author.component().slug()))
                        .integer(Pkg.componentSize, author.component().size())
                        .integer(Pkg.coreNumber, author.coreNumber())
                        .decimal(Pkg.totalStrength, author.totalStrength(), STRENGTH_DIGITS)
                        .decimal(Pkg.pageRank, author.pageRank(), PAGE_RANK_DIGITS)
                        .decimal(betweenness, author.betweenness(), BETWEENNESS_DIGITS);
        author.community()
                .ifPresent(group -> about.add(Pkg.community, iris.community(group.slug())));
    }

    private void write(AuthorGroup component, String leader) {
        ResourceWriter.start(out, iris.component(component.slug()), Pkg.Component)
                .integer(Pkg.memberCount, component.size())
                .language(RDFS.Nodes.label, leader + english(component.size() - 1), "en")
                .language(RDFS.Nodes.label, leader + korean(component.size() - 1), "ko");
    }

    private static String english(int others) {
        return switch (others) {
            case 0 -> "";
            case 1 -> " and 1 other";
            default -> " and " + others + " others";
        };
    }

    private static String korean(int others) {
        return others == 0 ? "" : " 외 " + others + "명";
    }

    private void write(AuthorGroup community, CommunityPortrait portrait) {
        ResourceWriter about =
                ResourceWriter.start(out, iris.community(community.slug()), Pkg.Community)
                        .language(SKOS.prefLabel.asNode(), portrait.english(), "en")
                        .integer(Pkg.memberCount, community.size());
        portrait.korean().ifPresent(label -> about.language(SKOS.prefLabel.asNode(), label, "ko"));
        portrait.leaders()
                .forEach(author -> about.add(Pkg.leadingMember, iris.author(author.slug())));
        portrait.topics()
                .forEach(topic -> about.add(Pkg.characteristicTopic, iris.topic(topic.slug())));
    }
}
