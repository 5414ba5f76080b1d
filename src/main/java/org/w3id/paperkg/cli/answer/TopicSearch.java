package org.w3id.paperkg.cli.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.query.BoundQuery;
import org.w3id.paperkg.query.lookup.KnownTopic;
import org.w3id.paperkg.query.lookup.TopicLookup;
import org.w3id.paperkg.store.Generation;
import org.w3id.paperkg.vocabulary.PublishedGraph;
import org.w3id.paperkg.vocabulary.ResourcePaths;

/**
 * Topics by the words of their names.
 *
 * @param typed those words, or the IRI of a topic
 */
public record TopicSearch(Generation generation, String typed) {
    // so few that what was meant may not be among them
    private static final int FEW = 2;

    /**
     * @param others values of the query's other parameters
     */
    public BoundQuery query(Map<String, String> others) {
        Map<String, String> parameters = new HashMap<>(others);
        parameters.put("words", name());
        return new CannedAnswers(generation).bind("topic/search", parameters);
    }

    /** The words of a topic's IRI; what was typed when it is none. */
    private String name() {
        for (String base : List.of(generation.base(), PublishedGraph.BASE)) {
            String start = base + ResourcePaths.TOPICS;
            if (typed.startsWith(start)) {
                return typed.substring(start.length()).replace('-', ' ');
            }
        }
        return typed;
    }

    /** Says what else to try when few topics or none were found. */
    public void advise(BoundQuery search, Terminal terminal) {
        List<List<String>> rows = new CannedAnswers(generation).table(search.first(FEW + 1)).rows();
        if (rows.isEmpty()) {
            terminal.say(
                    "no topic has '%s' in its names; end a word with a star for beginnings ('%s*'), or name a paper like 2402.06082"
                            .formatted(typed, typed.replaceAll("[^\\p{L}\\p{Nd}]+$", "")));
        }
        String near = rows.size() > FEW ? "" : near(rows);
        if (!near.isEmpty()) {
            terminal.say("did you mean %s?".formatted(near));
        }
    }

    /** Topics of like names that are not among the rows. */
    private String near(List<List<String>> rows) {
        Set<String> shown = rows.stream().flatMap(List::stream).collect(Collectors.toSet());
        return TopicLookup.of(generation.dataset()).candidates(typed).stream()
                .map(KnownTopic::label)
                .filter(label -> !shown.contains(label))
                .map("'%s'"::formatted)
                .collect(Collectors.joining(", "));
    }
}
