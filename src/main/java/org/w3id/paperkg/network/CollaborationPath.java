package org.w3id.paperkg.network;

import java.util.List;

/**
 * A chain of people, each of whom wrote with the next.
 *
 * @param people from one end to the other
 * @param hops the ties between each two of them
 * @param distance sum of 1/strength over the ties; smaller is closer (M. E. J. Newman, Scientific
 *     collaboration networks II, Phys. Rev. E 64, 016132, 2001, section III)
 */
public record CollaborationPath(List<Member> people, List<Hop> hops, double distance) {
    public CollaborationPath {
        people = List.copyOf(people);
        hops = List.copyOf(hops);
    }

    /**
     * A tie, with what it is made of.
     *
     * @param strength sum over the joint papers of 1/(n−1), n the number of authors (Newman 2001)
     * @param papers the joint papers that the selection takes, newest first
     * @param topics that both have written on, those of the joint papers first
     */
    public record Hop(double strength, List<ListedPaper> papers, List<SharedTopic> topics) {
        public Hop {
            papers = List.copyOf(papers);
            topics = List.copyOf(topics);
        }
    }

    /**
     * A topic that two people have both written on.
     *
     * @param jointPapers how many of their joint papers are about it; 0 when they wrote on it apart
     */
    public record SharedTopic(PaperTopic topic, int jointPapers) {}
}
