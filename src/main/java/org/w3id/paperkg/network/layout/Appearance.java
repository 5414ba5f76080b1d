package org.w3id.paperkg.network.layout;

/**
 * How a node is drawn.
 *
 * @param x to the right, in pixels of the picture
 * @param y downwards
 * @param radius in the same unit
 * @param colour as in {@code #2a6fbb}
 */
public record Appearance(long x, long y, double radius, String colour) {
    /** One of the three parts of the colour, from 0 to 255: red is the first, from 0. */
    public int part(int place) {
        return Integer.parseInt(colour.substring(1 + 2 * place, 3 + 2 * place), 16);
    }
}
