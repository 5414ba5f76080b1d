package org.w3id.paperkg.topic;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.topic.thesaurus.Thesaurus;
import org.w3id.paperkg.topic.thesaurus.Topic;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;
import org.w3id.paperkg.topic.thesaurus.TopicMention;

/** What is found in papers, to be asked by slugs and by the papers' numbers. */
public record Mined(Thesaurus thesaurus) {

    public static Mined from(TopicCuration curation, List<Paper> papers) {
        return new Mined(new TopicMiner(curation).find(papers));
    }

    public static Mined from(List<Paper> papers) {
        return from(TopicCuration.NONE, papers);
    }

    public Set<String> slugs() {
        return thesaurus.topics().stream()
                .map(Topic::slug)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Topic topic(String slug) {
        return thesaurus.topics().stream()
                .filter(topic -> topic.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new AssertionError(slug + " not in " + slugs()));
    }

    /** The slugs of a paper's topics. */
    public Set<String> of(int paper) {
        return mentions(paper).stream()
                .map(TopicMention::topic)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public List<TopicMention> mentions(int paper) {
        return thesaurus.mentions().stream()
                .filter(mention -> mention.paper().value().equals("2402.%05d".formatted(paper)))
                .toList();
    }

    public TopicMention mention(int paper, String slug) {
        return mentions(paper).stream()
                .filter(mention -> mention.topic().equals(slug))
                .findFirst()
                .orElseThrow(() -> new AssertionError(slug + " not in " + of(paper)));
    }
}
