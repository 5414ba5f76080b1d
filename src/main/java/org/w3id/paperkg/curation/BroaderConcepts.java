package org.w3id.paperkg.curation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.w3id.paperkg.vocabulary.PublishedGraph;

/** Which listed concept is broader than which: one at most, and never in a circle. */
final class BroaderConcepts {
    private final CurationMistakes mistakes;
    private final Map<String, String> broader = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    private BroaderConcepts(CurationMistakes mistakes) {
        this.mistakes = mistakes;
    }

    /**
     * Slugs by slugs. What cannot be used is left out and reported.
     *
     * @param entries those that are used
     * @param listed the IRIs of all entries
     */
    static Map<String, String> of(
            List<ListedConceptEntry> entries, Set<Node> listed, CurationMistakes mistakes) {
        BroaderConcepts concepts = new BroaderConcepts(mistakes);
        Set<String> used =
                entries.stream().map(ListedConceptEntry::slug).collect(Collectors.toSet());
        for (ListedConceptEntry entry : entries) {
            for (CurationEntry.Statement statement : entry.broader()) {
                String target = PublishedGraph.topicSlug(statement.value()).orElse("");
                // one that is left out was reported itself
                if (concepts.holds(entry.slug(), statement, listed) && used.contains(target)) {
                    concepts.broader.put(entry.slug(), target);
                    concepts.places.put(entry.slug(), statement.place());
                }
            }
        }
        concepts.removeCircles();
        return concepts.broader;
    }

    private boolean holds(String slug, CurationEntry.Statement statement, Set<Node> listed) {
        String quoted = CurationMistakes.quote(statement.value());
        if (!listed.contains(statement.value())) {
            mistakes.add(
                    statement.place(),
                    "the broader concept %s is not in the list; list it, or remove the skos:broader"
                            .formatted(quoted));
            return false;
        }
        Place other = places.get(slug);
        if (other != null) {
            mistakes.addClash(
                    statement.place(),
                    other,
                    "%s is a second broader concept beside the one of line %d; keep the nearest"
                            .formatted(quoted, other.line()));
        }
        return other == null;
    }

    private void removeCircles() {
        List<String> circle = Cycles.first(broader);
        while (!circle.isEmpty()) {
            List<String> members =
                    circle.stream().sorted(Comparator.comparing(places::get)).toList();
            String last = members.get(members.size() - 1);
            mistakes.addClash(
                    places.get(last),
                    places.get(members.get(0)),
                    "the skos:broader closes a circle (%s); remove it or another one of these"
                            .formatted(Cycles.words(circle)));
            broader.remove(last);
            circle = Cycles.first(broader);
        }
    }
}
