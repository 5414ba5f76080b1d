package org.w3id.paperkg.network;

/**
 * How far around some people one looks.
 *
 * @param depth how many ties away people may be, from 1
 * @param most how many people besides those in the middle, from 1: the closest, if there are more
 */
public record Reach(int depth, int most) {
    /** A depth of two around somebody with many co-authors is thousands of people. */
    public static final int USUAL_MOST = 300;

    public Reach {
        if (depth < 1 || most < 1) {
            throw new IllegalArgumentException(
                    "depth and number of people begin with 1, not %d and %d"
                            .formatted(depth, most));
        }
    }

    /** As many people as usual. */
    public static Reach ofDepth(int depth) {
        return new Reach(depth, USUAL_MOST);
    }

    public Reach most(int people) {
        return new Reach(depth, people);
    }
}
