package org.w3id.paperkg.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3id.paperkg.author.CoauthorNetwork;
import org.w3id.paperkg.digest.Digest;
import org.w3id.paperkg.digest.Listing;
import org.w3id.paperkg.measure.AuthorGroup;

/** The totals of a build, by the local names of the ontology's terms. */
final class KnowledgeCounts {
    private KnowledgeCounts() {}

    static Map<String, Long> of(Knowledge knowledge) {
        List<Listing> listings =
                knowledge.digests().digests().stream()
                        .map(Digest::listings)
                        .flatMap(List::stream)
                        .toList();
        List<AuthorGroup> components = knowledge.measures().components();
        Map<String, Long> totals = new LinkedHashMap<>();
        totals.put("digestTotal", (long) knowledge.digests().digests().size());
        totals.put("paperTotal", (long) knowledge.digests().papers().size());
        totals.put("listingTotal", (long) listings.size());
        totals.put("summaryPointTotal", listings.stream().mapToLong(l -> l.points().size()).sum());
        totals.put("authorTotal", (long) knowledge.authors().authors().size());
        totals.put("authorshipTotal", (long) knowledge.authors().authorshipCount());
        totals.put("coauthorPairTotal", (long) knowledge.coauthors().pairs().size());
        totals.put("collaborationTotal", collaborations(knowledge.coauthors()));
        totals.put("componentTotal", (long) components.size());
        totals.put("largestComponentTotal", largest(components));
        totals.put("communityTotal", (long) knowledge.measures().communities().size());
        totals.put("topicTotal", (long) knowledge.topics().topics().size());
        totals.put("topicMentionTotal", (long) knowledge.topics().mentions().size());
        totals.put("problemTotal", problems(knowledge));
        return totals;
    }

    private static long collaborations(CoauthorNetwork coauthors) {
        return coauthors.pairs().stream().filter(AuthorMapper::isCollaboration).count();
    }

    private static long largest(List<AuthorGroup> groups) {
        return groups.stream().mapToLong(AuthorGroup::size).max().orElse(0);
    }

    private static long problems(Knowledge knowledge) {
        return (long) knowledge.digests().problems().size() + knowledge.curationProblems().size();
    }
}
