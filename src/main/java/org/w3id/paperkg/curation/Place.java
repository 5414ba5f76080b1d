package org.w3id.paperkg.curation;

/**
 * Where a statement stands.
 *
 * @param rank of the file among those read together, 0 for the one whose word counts most
 * @param line from 1
 */
record Place(String file, int rank, int line) implements Comparable<Place> {
    /** Whether what stands here holds, and what stands there quietly yields. */
    boolean overrules(Place other) {
        return rank < other.rank;
    }

    /** The weakest last. */
    @Override
    public int compareTo(Place other) {
        int byRank = Integer.compare(rank, other.rank);
        return byRank == 0 ? Integer.compare(line, other.line) : byRank;
    }
}
