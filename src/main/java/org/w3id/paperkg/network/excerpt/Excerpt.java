package org.w3id.paperkg.network.excerpt;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.w3id.paperkg.network.CollaborationGraph;
import org.w3id.paperkg.network.Member;
import org.w3id.paperkg.network.NetworkSelection;
import org.w3id.paperkg.network.Reach;
import org.w3id.paperkg.network.Subnetwork;

/**
 * The people of a part of the network that matter most there, and all ties among them.
 *
 * @param people how many the part has in all
 */
public record Excerpt(Subnetwork network, int people) {
    private static final Comparator<Member> MOST_PAPERS_FIRST =
            Comparator.comparingInt((Member one) -> -one.papers()).thenComparing(Member::key);

    /**
     * Some people and those closest to them.
     *
     * @param authorIris of those in the middle
     * @param depth how many ties away people may be, from 1
     * @param most how many people besides those in the middle, from 1
     * @throws org.w3id.paperkg.network.UnknownAuthorException for an IRI that is no author's
     */
    public static Excerpt around(
            CollaborationGraph graph,
            List<String> authorIris,
            int depth,
            NetworkSelection selection,
            int most) {
        Subnetwork near = graph.ego(authorIris, new Reach(depth, most), selection);
        return new Excerpt(near, near.members().size() + near.leftOut());
    }

    /**
     * The people with most papers, of those who have one that the selection takes.
     *
     * @param most how many people, from 1
     */
    public static Excerpt of(CollaborationGraph graph, NetworkSelection selection, int most) {
        Subnetwork whole = graph.whole(selection);
        return best(graph, whole.members(), selection, most);
    }

    /**
     * The members of a community with most papers.
     *
     * @param label of the community, as members have it
     * @param most how many people, from 1
     */
    public static Excerpt ofCommunity(
            CollaborationGraph graph, String label, NetworkSelection selection, int most) {
        List<Member> members =
                graph.people().stream().filter(one -> one.community().equals(label)).toList();
        return best(graph, members, selection, most);
    }

    private static Excerpt best(
            CollaborationGraph graph, List<Member> members, NetworkSelection selection, int most) {
        List<Member> best = members.stream().sorted(MOST_PAPERS_FIRST).limit(most).toList();
        return new Excerpt(graph.among(best, selection), members.size());
    }

    /** How many people are left out. */
    public int leftOut() {
        return people - network.members().size();
    }

    /** The place of a member in the network; empty when it is not in it. */
    public OptionalInt place(String key) {
        return IntStream.range(0, network.members().size())
                .filter(i -> network.members().get(i).key().equals(key))
                .findFirst();
    }
}
