package org.w3id.paperkg.topic.text;

import java.util.BitSet;
import java.util.Collection;

/**
 * Tells whether some name may begin with given letters; wrong only in saying yes, and seldom (a
 * Bloom filter with one hash function, Bloom 1970, over the prefixes of all names). Two bytes of
 * memory for each letter of the names.
 */
public final class PrefixFilter {
    private static final int SMALLEST = 1 << 12;
    private static final int BITS_PER_LETTER = 16;

    private final BitSet prefixes = new BitSet();
    private final int mask;

    public PrefixFilter(Collection<String> names) {
        long letters = names.stream().mapToLong(String::length).sum();
        long size = Math.min(1 << 28, Math.max(SMALLEST, letters * BITS_PER_LETTER));
        this.mask = Integer.highestOneBit((int) size) - 1;
        for (String name : names) {
            int hash = 0;
            for (int i = 0; i < name.length(); i++) {
                // As String.hashCode() computes it
                hash = 31 * hash + name.charAt(i);
                prefixes.set(place(hash));
            }
        }
    }

    public boolean mayBegin(String letters) {
        return letters.isEmpty() || prefixes.get(place(letters.hashCode()));
    }

    private int place(int hash) {
        int mixed = hash * 0x9E3779B1;
        return (mixed ^ mixed >>> 15) & mask;
    }
}
