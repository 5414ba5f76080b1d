package org.w3id.paperkg.network;

import java.util.Arrays;

/**
 * Which items each row has, as in a sparse matrix of zeros and ones. Rows and items are numbered
 * from 0; the items of a row are sorted.
 */
final class Incidence {
    private final int[] starts;
    private final int[] items;

    private Incidence(int[] starts, int[] items) {
        this.starts = starts;
        this.items = items;
    }

    /**
     * @param row of each entry
     * @param item of each entry; no entry may be there twice
     */
    static Incidence of(int rows, int[] row, int[] item) {
        int[] starts = new int[rows + 1];
        for (int r : row) {
            starts[r + 1]++;
        }
        for (int r = 0; r < rows; r++) {
            starts[r + 1] += starts[r];
        }
        int[] next = Arrays.copyOf(starts, rows);
        int[] items = new int[item.length];
        for (int i = 0; i < row.length; i++) {
            items[next[row[i]]++] = item[i];
        }
        for (int r = 0; r < rows; r++) {
            Arrays.sort(items, starts[r], starts[r + 1]);
        }
        return new Incidence(starts, items);
    }

    int rows() {
        return starts.length - 1;
    }

    int size(int row) {
        return starts[row + 1] - starts[row];
    }

    /**
     * @param place from 0 to less than {@link #size}
     */
    int item(int row, int place) {
        return items[starts[row] + place];
    }

    boolean has(int row, int item) {
        return Arrays.binarySearch(items, starts[row], starts[row + 1], item) >= 0;
    }

    /** The items of a row; a copy. */
    int[] items(int row) {
        return Arrays.copyOfRange(items, starts[row], starts[row + 1]);
    }
}
