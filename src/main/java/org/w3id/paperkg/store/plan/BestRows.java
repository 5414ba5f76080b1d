package org.w3id.paperkg.store.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterConcat;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.main.QC;

/**
 * Joins the best rows only. Rows of the first part of a pattern are put in order as far as it is
 * known from them; then the rest is joined to the best of them, a batch at a time, until there are
 * enough. A batch ends between two rows of different rank, so none that is left out could come
 * before one that is there.
 */
final class BestRows {
    private static final int FIRST_BATCH = 16;

    // as many as Jena's operators keep before they write to disk
    private static final int MOST_KEPT = 50_000;

    private final PatternCut cut;
    private final List<SortCondition> known;
    private final Comparator<Rank> comparator;
    private final ExecutionContext context;

    /**
     * @param order in which rows are wanted; rows of the first part decide its first condition
     */
    BestRows(PatternCut cut, List<SortCondition> order, ExecutionContext context) {
        this.cut = cut;
        this.known = decided(cut, order);
        this.comparator = Rank.byKeys(known);
        this.context = context;
    }

    private static List<SortCondition> decided(PatternCut cut, List<SortCondition> order) {
        int count = 1;
        while (count < order.size()
                && cut.decides(order.get(count).getExpression().getVarsMentioned())) {
            count++;
        }
        return order.subList(0, count);
    }

    /**
     * @param firsts rows of the first part; read to their end, closed by the caller
     * @param top takes the joined rows
     */
    void collect(QueryIterator firsts, TopRows top) {
        List<Rank> kept = new ArrayList<>();
        while (firsts.hasNext() && kept.size() < MOST_KEPT) {
            kept.add(Rank.of(firsts.next(), known, context));
        }
        if (firsts.hasNext()) {
            QueryIterConcat all = new QueryIterConcat(context);
            all.add(rows(kept));
            all.add(firsts);
            join(all, top);
        } else {
            collect(kept, top);
        }
    }

    private void collect(List<Rank> kept, TopRows top) {
        PriorityQueue<Rank> waiting = new PriorityQueue<>(comparator);
        waiting.addAll(kept);
        for (int size = FIRST_BATCH; !top.isFull() && !waiting.isEmpty(); size *= 2) {
            join(rows(batch(waiting, size)), top);
        }
    }

    private List<Rank> batch(PriorityQueue<Rank> waiting, int size) {
        List<Rank> batch = new ArrayList<>();
        Rank last = waiting.peek();
        while (!waiting.isEmpty()
                && (batch.size() < size || comparator.compare(last, waiting.peek()) == 0)) {
            last = waiting.poll();
            batch.add(last);
        }
        return batch;
    }

    private QueryIterator rows(List<Rank> ranks) {
        Iterator<Binding> rows = ranks.stream().map(Rank::row).iterator();
        return QueryIterPlainWrapper.create(rows, context);
    }

    private void join(QueryIterator rows, TopRows top) {
        QueryIterator joined = QC.execute(cut.rest(), rows, context);
        try {
            joined.forEachRemaining(top::add);
        } finally {
            joined.close();
        }
    }
}
