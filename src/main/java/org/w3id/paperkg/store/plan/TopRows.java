package org.w3id.paperkg.store.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.function.FunctionEnv;

/** The first rows of an order among all that are added; keeps no others. */
final class TopRows {
    private final int most;
    private final List<SortCondition> order;
    private final FunctionEnv environment;
    private final Comparator<Rank> comparator;
    private final PriorityQueue<Rank> lastFirst;

    TopRows(int most, List<SortCondition> order, FunctionEnv environment) {
        this.most = most;
        this.order = order;
        this.environment = environment;
        this.comparator = Rank.total(order);
        this.lastFirst = new PriorityQueue<>(comparator.reversed());
    }

    void add(Binding row) {
        Rank rank = Rank.of(row, order, environment);
        if (lastFirst.size() < most) {
            lastFirst.add(rank);
        } else if (most > 0 && comparator.compare(rank, lastFirst.peek()) < 0) {
            lastFirst.poll();
            lastFirst.add(rank);
        }
    }

    boolean isFull() {
        return lastFirst.size() >= most;
    }

    Iterator<Binding> sorted() {
        List<Rank> ranks = new ArrayList<>(lastFirst);
        ranks.sort(comparator);
        return ranks.stream().map(Rank::row).iterator();
    }
}
