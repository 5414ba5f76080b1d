package org.w3id.paperkg.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3id.paperkg.digest.Digest;
import org.w3id.paperkg.digest.Listing;
import org.w3id.paperkg.measure.AuthorGroup;

/** The totals of a build, by the local names of the ontology's terms. */
final class KnowledgeCounts {
    private KnowledgeCounts() {}

    static Map<String, Long> of(Knowledge knowledge) {
        Map<String, Long> totals = new LinkedHashMap<>();
        totals.put("digestTotal", (long) knowledge.digests().digests().size());
        totals.put("paperTotal", (long) knowledge.digests().papers().size());
        totals.put("listingTotal", listings(knowledge).count());
        totals.put(
                "summaryPointTotal", listings(knowledge).mapToLong(l -> l.points().size()).sum());
        totals.put("authorTotal", (long) knowledge.authors().authors().size());
        totals.put("authorshipTotal", (long) knowledge.authors().authorshipCount());
        totals.put("coauthorPairTotal", (long) knowledge.coauthors().pairs().size());
        totals.put(
                "collaborationTotal",
                knowledge.coauthors().pairs().stream()
                        .filter(AuthorMapper::isCollaboration)
                        .count());
        List<AuthorGroup> components = knowledge.measures().components();
        totals.put("componentTotal", (long) components.size());
        totals.put(
                "largestComponentTotal",
                components.stream().mapToLong(AuthorGroup::size).max().orElse(0));
        totals.put("communityTotal", (long) knowledge.measures().communities().size());
        totals.put("topicTotal", (long) knowledge.topics().topics().size());
        totals.put("topicMentionTotal", (long) knowledge.topics().mentions().size());
        totals.put(
                "problemTotal",
                (long) knowledge.digests().problems().size() + knowledge.curationProblems().size());
        return totals;
    }

    private static java.util.stream.Stream<Listing> listings(Knowledge knowledge) {
        return knowledge.digests().digests().stream().map(Digest::listings).flatMap(List::stream);
    }
}
