package org.w3id.paperkg.store.guard;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorBase;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.QueryEngineTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * TDB2's query engine, except that work begins with the first row and not with the plan. Jena 5.6.0
 * makes a plan inside the lock that its timeouts need, and some operators work at once there:
 * OFFSET skips its rows, with all the sorting beneath, and MINUS fills its table. Such a query
 * would outlive its limit, and every other query's limit with it, since one thread watches over
 * all.
 */
public final class DeferredQueryEngine extends QueryEngineTDB {
    static final RunningQueries RUNNING = MemoryWatch.start();

    private final Optional<Query> asked;

    private DeferredQueryEngine(Query query, DatasetGraph graph, Binding input, Context context) {
        super(query, TDBInternal.requireStorage(graph), input, context);
        asked = Optional.of(query);
    }

    private DeferredQueryEngine(Op op, DatasetGraph graph, Binding input, Context context) {
        super(op, TDBInternal.requireStorage(graph), input, context);
        asked = Optional.empty();
    }

    static {
        TimedDescription.use();
    }

    /** Lets this engine run the queries on one dataset. */
    public static void use(DatasetGraph graph) {
        QueryEngineRegistry engines = QueryEngineRegistry.get().copy();
        engines.add(new Factory());
        QueryEngineRegistry.set(graph.getContext(), engines);
    }

    @Override
    public QueryIterator eval(Op op, DatasetGraph graph, Binding input, Context context) {
        return new Deferred(
                asked,
                Context.getOrSetCancelSignal(context),
                () -> super.eval(planned(op), graph, input, context));
    }

    /** Nothing, as yet: what is planned is timed, too. */
    @Override
    protected Op modifyOp(Op op) {
        return op;
    }

    // planning computes what is constant, and with it patterns that no text ends
    private Op planned(Op op) {
        Deadline deadline = Deadline.of(context);
        Op bounded =
                Transformer.transform(new TransformCopy(), new BoundedExpressions(deadline), op);
        return super.modifyOp(bounded);
    }

    /** The rows of a query that has not begun until the first of them is asked for. */
    private static final class Deferred extends QueryIteratorBase {
        private final Optional<Query> asked;
        private final AtomicBoolean cancelled;
        private final Supplier<QueryIterator> query;
        private RunningQueries.Running running;
        private volatile QueryIterator rows;

        Deferred(Optional<Query> asked, AtomicBoolean cancelled, Supplier<QueryIterator> query) {
            // the iterators beneath look at the signal; here it would hide why it was given
            super(null);
            this.asked = asked;
            this.cancelled = cancelled;
            this.query = query;
        }

        @Override
        protected boolean hasNextBinding() {
            if (running == null) {
                running = RUNNING.begin(cancelled, asked);
            }
            running.turn();
            try {
                if (rows == null) {
                    rows = query.get();
                }
                return rows.hasNext();
            } catch (RuntimeException e) {
                throw reason(e);
            } finally {
                running.turn();
            }
        }

        @Override
        protected Binding moveToNextBinding() {
            running.turn();
            try {
                return rows.nextBinding();
            } catch (RuntimeException e) {
                throw reason(e);
            } finally {
                running.turn();
            }
        }

        // whatever an operator stumbles over once the query was cancelled, that is the reason: a
        // hash
        // join of Jena 5.6.0 that is closed before its first row throws a NullPointerException
        private RuntimeException reason(RuntimeException e) {
            if (!cancelled.get()) {
                return e;
            }
            QueryCancelledException end =
                    e instanceof QueryCancelledException ended
                            ? ended
                            : new QueryCancelledException();
            boolean memory = running.isEnded();
            close();
            return memory ? new MemoryShortException(end) : end;
        }

        @Override
        protected void closeIterator() {
            try {
                closeRows();
            } catch (RuntimeException e) {
                if (!cancelled.get()) {
                    throw e;
                }
            }
        }

        private void closeRows() {
            try {
                if (rows != null) {
                    rows.close();
                }
            } finally {
                if (running != null) {
                    running.close();
                }
            }
        }

        @Override
        protected void requestCancel() {
            if (rows != null) {
                rows.cancel();
            }
        }

        @Override
        public void output(IndentedWriter out, SerializationContext names) {
            out.print("deferred");
        }
    }

    private static final class Factory extends QueryEngineFactoryTDB {
        @Override
        public Plan create(Query query, DatasetGraph graph, Binding input, Context context) {
            RefusedQueries.of(context).check(query);
            QueryCalls.check(query);
            return new DeferredQueryEngine(query, graph, input, context).getPlan();
        }

        @Override
        public Plan create(Op op, DatasetGraph graph, Binding input, Context context) {
            QueryCalls.check(op);
            return new DeferredQueryEngine(op, graph, input, context).getPlan();
        }
    }
}
