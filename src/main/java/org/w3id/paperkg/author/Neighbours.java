package org.w3id.paperkg.author;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The co-author network by numbers: who is next to whom. */
final class Neighbours {
    private final int[][] sorted;

    private Neighbours(int[][] sorted) {
        this.sorted = sorted;
    }

    /** Numbers authors in the order of the index. */
    static Neighbours of(AuthorIndex authors, CoauthorNetwork network) {
        List<Author> people = authors.authors();
        Map<String, Integer> numbers = new HashMap<>();
        people.forEach(author -> numbers.put(author.slug(), numbers.size()));
        int[][] neighbours = new int[people.size()][];
        for (int i = 0; i < neighbours.length; i++) {
            neighbours[i] = new int[network.degree(people.get(i).slug())];
        }
        int[] filled = new int[neighbours.length];
        for (Coauthorship pair : network.pairs()) {
            int a = numbers.get(pair.first());
            int b = numbers.get(pair.second());
            neighbours[a][filled[a]++] = b;
            neighbours[b][filled[b]++] = a;
        }
        for (int[] list : neighbours) {
            Arrays.sort(list);
        }
        return new Neighbours(neighbours);
    }

    int count() {
        return sorted.length;
    }

    /** Ascending; not to be changed. */
    int[] of(int author) {
        return sorted[author];
    }

    int degree(int author) {
        return sorted[author].length;
    }

    boolean linked(int a, int b) {
        return Arrays.binarySearch(sorted[a], b) >= 0;
    }
}
