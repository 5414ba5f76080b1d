package org.w3id.paperkg.store.integrity;

/**
 * A number that a collection has whatever the order of its elements, by which two collections are
 * compared that lie on disk in different orders: how many there are, and the sum of their hashes.
 */
final class SetSum {
    private static final long ODD = 0x9E3779B97F4A7C15L;

    private long count;
    private long sum;

    /** Adds an element of some parts, the order of which counts. */
    void add(long... parts) {
        long hash = parts.length;
        for (long part : parts) {
            hash = mixed(hash * ODD + part);
        }
        sum += hash;
        count++;
    }

    // the last step of SplitMix64 (Steele, Lea and Flood, 2014)
    private static long mixed(long value) {
        long once = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }

    long count() {
        return count;
    }

    boolean isSameAs(SetSum other) {
        return count == other.count && sum == other.sum;
    }
}
