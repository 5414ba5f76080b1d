package org.w3id.paperkg.measure;

import java.util.List;
import org.w3id.paperkg.author.AuthorIndex;
import org.w3id.paperkg.author.CoauthorNetwork;

/**
 * All measures of a co-author network. The same for the same papers, whatever their order and the
 * number of threads.
 *
 * @param authors ordered by key
 * @param components largest first, led by the member with most co-authors
 * @param communities largest first, led by the member with the greatest total strength
 * @param betweennessEstimated whether the network was too large for exact betweenness
 */
public record NetworkMeasures(
        List<AuthorMeasures> authors,
        List<AuthorGroup> components,
        List<AuthorGroup> communities,
        boolean betweennessEstimated) {
    /** Steps of the search for shortest paths: a minute or so of one processor. */
    private static final long BETWEENNESS_BUDGET = 10_000_000_000L;

    public NetworkMeasures {
        authors = List.copyOf(authors);
        components = List.copyOf(components);
        communities = List.copyOf(communities);
    }

    /**
     * Measures with all processors. Cost: betweenness, up to a bound the number of authors with
     * several papers times their ties; all else is about linear in the ties.
     */
    public static NetworkMeasures of(AuthorIndex authors, CoauthorNetwork coauthors) {
        return of(authors, coauthors, BETWEENNESS_BUDGET);
    }

    static NetworkMeasures of(
            AuthorIndex authors, CoauthorNetwork coauthors, long betweennessBudget) {
        CompressedNetwork network = CompressedNetwork.of(authors, coauthors);
        return new NodeMeasures(network, betweennessBudget).ofAuthors();
    }
}
