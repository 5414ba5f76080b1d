package org.w3id.paperkg.network;

import java.util.Arrays;

/**
 * Counts the co-authors of one person at a time, again and again in the same arrays. For one
 * thread. Cost of a count: the authors of all papers of the person.
 */
final class CoauthorTally {
    private final SelectedNetwork network;
    private final int[] jointPapers;
    private final double[] strength;
    private final int[] found;
    private int size;

    CoauthorTally(SelectedNetwork network) {
        this.network = network;
        int people = network.graph().people().size();
        this.jointPapers = new int[people];
        this.strength = new double[people];
        this.found = new int[people];
    }

    /** Forgets the person before. */
    CoauthorTally count(int person) {
        for (int i = 0; i < size; i++) {
            jointPapers[found[i]] = 0;
            strength[found[i]] = 0;
        }
        size = 0;
        Incidence papers = network.graph().papersOfPerson();
        for (int i = 0; i < papers.size(person); i++) {
            int paper = papers.item(person, i);
            if (network.takes(paper)) {
                add(person, paper);
            }
        }
        return this;
    }

    private void add(int person, int paper) {
        Incidence people = network.graph().peopleOfPaper();
        int team = people.size(paper);
        // Newman 2001: n - 1 others share what one has to give to a paper
        double share = 1.0 / (team - 1);
        for (int i = 0; i < team; i++) {
            int other = people.item(paper, i);
            if (other != person) {
                if (jointPapers[other] == 0) {
                    found[size++] = other;
                }
                jointPapers[other]++;
                strength[other] += share;
            }
        }
    }

    /** Those with the joint papers that the selection asks for, sorted. */
    int[] coauthors() {
        int least = network.selection().minJointPapers();
        int[] enough = new int[size];
        int many = 0;
        for (int i = 0; i < size; i++) {
            if (jointPapers[found[i]] >= least) {
                enough[many++] = found[i];
            }
        }
        int[] sorted = Arrays.copyOf(enough, many);
        Arrays.sort(sorted);
        return sorted;
    }

    int jointPapers(int other) {
        return jointPapers[other];
    }

    /** Of the tie (Newman 2001). */
    double strength(int other) {
        return strength[other];
    }
}
