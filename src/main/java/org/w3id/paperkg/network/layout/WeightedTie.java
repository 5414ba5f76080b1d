package org.w3id.paperkg.network.layout;

/**
 * That two nodes are tied, one tie per pair.
 *
 * @param weight above 0; the greater, the nearer they stand
 */
public record WeightedTie(int first, int second, double weight) {
    public WeightedTie {
        if (first == second || !(weight > 0)) {
            throw new IllegalArgumentException("no tie: " + first + ", " + second + ", " + weight);
        }
    }
}
