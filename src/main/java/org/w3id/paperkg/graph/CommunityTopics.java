package org.w3id.paperkg.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.measure.AuthorGroup;
import org.w3id.paperkg.measure.AuthorMeasures;
import org.w3id.paperkg.topic.thesaurus.Topic;
import org.w3id.paperkg.topic.thesaurus.TopicMention;
import org.w3id.paperkg.vocabulary.ArxivId;

/**
 * The topics that set a community apart. A paper belongs to a community as far as its authors do,
 * and a mention counts with its score. Topics are ranked by their part of the Kullback-Leibler
 * divergence of the community's topics from those of all papers: share · log(share / share among
 * all). Cost: each mention once for each community of its paper.
 */
final class CommunityTopics {
    private static final int MOST = 5;

    /** What a topic needs: a third of the papers, or about one that is surely on it. */
    private static final double LEAST_SHARE = 1.0 / 3;

    private static final double ENOUGH_SUPPORT = 1;

    /** Topics are taken for more common by two papers, so that one of one paper is no find. */
    private static final double PRIOR = 2;

    private final Map<String, Topic> topics;
    private final Map<String, Double> overall = new HashMap<>();
    private final Map<String, Map<String, Double>> supports = new HashMap<>();
    private final Map<String, Double> papers = new HashMap<>();
    private final double paperTotal;

    private record Ranked(Topic topic, double gain) {}

    CommunityTopics(Knowledge knowledge) {
        topics =
                knowledge.topics().topics().stream()
                        .collect(Collectors.toMap(Topic::slug, topic -> topic));
        paperTotal = knowledge.digests().papers().size();
        Map<ArxivId, Map<String, Double>> shares = shares(knowledge);
        shares.values().forEach(s -> s.forEach((group, x) -> papers.merge(group, x, Double::sum)));
        for (TopicMention mention : knowledge.topics().mentions()) {
            overall.merge(mention.topic(), mention.score(), Double::sum);
            shares.getOrDefault(mention.paper(), Map.of())
                    .forEach((group, share) -> add(mention, group, share));
        }
    }

    private void add(TopicMention mention, String group, double share) {
        supports.computeIfAbsent(group, g -> new HashMap<>())
                .merge(mention.topic(), share * mention.score(), Double::sum);
    }

    /** Which part of each paper's authors is in which community. */
    private static Map<ArxivId, Map<String, Double>> shares(Knowledge knowledge) {
        Map<String, String> communityOf = new HashMap<>();
        for (AuthorMeasures author : knowledge.measures().authors()) {
            author.community().ifPresent(c -> communityOf.put(author.author(), c.slug()));
        }
        Map<ArxivId, Map<String, Double>> shares = new HashMap<>();
        for (Paper paper : knowledge.digests().papers()) {
            List<String> team = knowledge.authors().slugsOf(paper.id());
            Map<String, Double> ofPaper = new HashMap<>();
            team.stream()
                    .map(communityOf::get)
                    .filter(Objects::nonNull)
                    .forEach(group -> ofPaper.merge(group, 1.0 / team.size(), Double::sum));
            shares.put(paper.id(), ofPaper);
        }
        return shares;
    }

    /** At most five, the most characteristic one first; none is broader than another. */
    List<Topic> of(AuthorGroup community) {
        String group = community.slug();
        double count = papers.getOrDefault(group, 0.0);
        double least = Math.min(ENOUGH_SUPPORT, LEAST_SHARE * count);
        List<Topic> chosen = new ArrayList<>();
        supports.getOrDefault(group, Map.of()).entrySet().stream()
                .filter(topic -> topic.getValue() >= least)
                .map(topic -> ranked(topic.getKey(), topic.getValue() / count))
                .filter(ranked -> ranked.gain() > 0)
                .sorted(
                        Comparator.comparingDouble((Ranked ranked) -> -ranked.gain())
                                .thenComparing(ranked -> ranked.topic().slug()))
                .map(Ranked::topic)
                .filter(
                        topic ->
                                chosen.size() < MOST
                                        && chosen.stream().noneMatch(c -> related(c, topic)))
                .forEach(chosen::add);
        return chosen;
    }

    private Ranked ranked(String slug, double share) {
        double expected = (overall.get(slug) + PRIOR) / (paperTotal + PRIOR);
        return new Ranked(topics.get(slug), share * StrictMath.log(share / expected));
    }

    private boolean related(Topic one, Topic other) {
        return upwards(one).anyMatch(other::equals) || upwards(other).anyMatch(one::equals);
    }

    private Stream<Topic> upwards(Topic topic) {
        return Stream.iterate(
                        Optional.of(topic),
                        Optional::isPresent,
                        narrower -> narrower.flatMap(Topic::broader).map(topics::get))
                .flatMap(Optional::stream);
    }
}
