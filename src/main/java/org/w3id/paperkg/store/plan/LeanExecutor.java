package org.w3id.paperkg.store.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterConcat;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.w3id.paperkg.store.guard.TimedGraph;

/**
 * Runs queries as TDB2 does, with less work: the first rows of an order are looked for before all
 * is joined ({@link BestRows}), and rows are compared faster ({@link Rank}). Optional inner queries
 * compute the groups that are asked for ({@link KeyedGroups}), and rows are counted without reading
 * their terms ({@link CountedGroups}).
 */
public final class LeanExecutor extends OpExecutorTDB2 {
    // a page of the most rows that can be asked for, and the row that tells of a next page
    private static final int MOST_ROWS = 10_001;

    // where there are more, reading all groups at once is as fast
    private static final int MOST_KEYS = 1_000;

    private LeanExecutor(ExecutionContext context) {
        super(context);
    }

    /** Lets queries on one dataset run like this. */
    public static void use(Context context) {
        // Jena sorts all rows when more than 1,000 are wanted, and asks no dataset for its limit
        ARQ.getContext().set(ARQ.topNSortingThreshold, MOST_ROWS);
        QC.setFactory(context, LeanExecutor::new);
    }

    @Override
    protected QueryIterator execute(OpTopN wanted, QueryIterator input) {
        List<SortCondition> order = wanted.getConditions();
        Optional<PatternCut> cut =
                PatternCut.behind(
                        order.get(0).getExpression().getVarsMentioned(), wanted.getSubOp());
        QueryIterator all = exec(cut.map(PatternCut::first).orElse(wanted.getSubOp()), input);
        return new RowsOnDemand(
                all,
                rows -> {
                    TopRows top = new TopRows(wanted.getLimit(), order, execCxt);
                    cut.ifPresentOrElse(
                            two -> new BestRows(two, order, execCxt).collect(rows, top),
                            () -> rows.forEachRemaining(top::add));
                    return top.sorted();
                },
                execCxt);
    }

    @Override
    protected QueryIterator execute(OpLeftJoin optional, QueryIterator input) {
        Optional<KeyedGroups> groups = KeyedGroups.of(optional.getRight());
        if (groups.isEmpty()) {
            return super.execute(optional, input);
        }
        QueryIterator left = exec(optional.getLeft(), input);
        List<Binding> few = new ArrayList<>();
        while (left.hasNext() && few.size() < MOST_KEYS) {
            few.add(left.next());
        }
        boolean all = !left.hasNext();
        QueryIterator right = exec(all ? groups.get().joinedTo(few) : optional.getRight(), root());
        QueryIterConcat rows = new QueryIterConcat(execCxt);
        rows.add(QueryIterPlainWrapper.create(few.iterator(), execCxt));
        rows.add(left);
        return Join.hashLeftJoin(rows, right, optional.getExprs(), execCxt);
    }

    /** Jena 5.6.0 looks at no clock while it walks a path; what it reads it from does. */
    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        return new QueryIterPath(path.getTriplePath(), input, timed());
    }

    private ExecutionContext timed() {
        return ExecutionContext.copyChangeActiveGraph(
                execCxt, new TimedGraph(execCxt.getActiveGraph(), execCxt.getCancelSignal()));
    }

    @Override
    protected QueryIterator execute(OpGroup grouped, QueryIterator input) {
        Optional<CountedGroups> counted = CountedGroups.of(grouped);
        return counted.isEmpty()
                ? super.execute(grouped, input)
                : new RowsOnDemand(exec(grouped.getSubOp(), input), counted.get()::of, execCxt);
    }
}
