package org.w3id.paperkg.network;

import java.util.Arrays;

/**
 * Which items each row has, as in a sparse matrix of zeros and ones. Rows and items are numbered
 * from 0; the items of a row are sorted.
 */
public final class Incidence {
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
    public static Incidence of(int rows, int[] row, int[] item) {
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

    /**
     * @param starts where the items of each row start, and where those of the last end
     * @param items of all rows, one row after the other, sorted in each
     * @throws IllegalArgumentException when the one does not fit the other
     */
    public static Incidence ofRows(int[] starts, int[] items) {
        boolean fits = starts.length > 0 && starts[0] == 0;
        for (int i = 1; fits && i < starts.length; i++) {
            fits = starts[i - 1] <= starts[i];
        }
        if (!fits || starts[starts.length - 1] != items.length) {
            throw new IllegalArgumentException("the rows do not add up to the items");
        }
        return new Incidence(starts, items);
    }

    /**
     * Which rows each item is in.
     *
     * @param columns how many items there are, from which rows take theirs
     */
    public Incidence transposed(int columns) {
        int[] rows = new int[items.length];
        for (int row = 0; row < rows(); row++) {
            Arrays.fill(rows, starts[row], starts[row + 1], row);
        }
        return of(columns, items, rows);
    }

    public int rows() {
        return starts.length - 1;
    }

    public int size(int row) {
        return starts[row + 1] - starts[row];
    }

    /**
     * @param place from 0 to less than {@link #size}
     */
    public int item(int row, int place) {
        return items[starts[row] + place];
    }

    boolean has(int row, int item) {
        return Arrays.binarySearch(items, starts[row], starts[row + 1], item) >= 0;
    }

    /** The items of a row; a copy. */
    public int[] items(int row) {
        return Arrays.copyOfRange(items, starts[row], starts[row + 1]);
    }
}
