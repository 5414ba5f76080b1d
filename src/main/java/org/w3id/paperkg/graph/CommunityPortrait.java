package org.w3id.paperkg.graph;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3id.paperkg.author.Author;
import org.w3id.paperkg.topic.thesaurus.Topic;

/**
 * What tells a community from the others: {@code image editing, diffusion model (Björn Ommer, …)}.
 *
 * @param leaders members to name, the leading one first
 * @param topics the most characteristic one first
 * @param english the label
 * @param korean the label with Korean names of topics; empty when there is none
 */
record CommunityPortrait(
        List<Author> leaders, List<Topic> topics, String english, Optional<String> korean) {
    private static final int LEADERS = 5;
    private static final int LEADERS_IN_LABEL = 2;
    private static final int TOPICS_IN_LABEL = 2;

    /**
     * @param members the leading one first
     */
    static CommunityPortrait of(List<Author> members, List<Topic> topics) {
        List<Author> people = members.stream().filter(member -> !member.organisation()).toList();
        List<Author> leaders =
                (people.isEmpty() ? members : people).stream().limit(LEADERS).toList();
        String names =
                leaders.stream()
                                .limit(LEADERS_IN_LABEL)
                                .map(Author::name)
                                .collect(Collectors.joining(", "))
                        + (members.size() > LEADERS_IN_LABEL ? ", …" : "");
        List<Topic> shown = topics.stream().limit(TOPICS_IN_LABEL).toList();
        Optional<String> korean =
                shown.stream().anyMatch(topic -> topic.korean().isPresent())
                        ? Optional.of(label(shown, t -> t.korean().orElse(t.english()), names))
                        : Optional.empty();
        return new CommunityPortrait(leaders, topics, label(shown, Topic::english, names), korean);
    }

    private static String label(List<Topic> topics, Function<Topic, String> name, String names) {
        return topics.isEmpty()
                ? names
                : topics.stream()
                        .map(name)
                        .collect(Collectors.joining(", ", "", " (" + names + ")"));
    }
}
