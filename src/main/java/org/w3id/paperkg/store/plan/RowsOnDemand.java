package org.w3id.paperkg.store.plan;

import java.util.Iterator;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.IteratorDelayedInitialization;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;

/** Rows that are made of others, all at once, when the first of them is asked for. */
final class RowsOnDemand extends QueryIterPlainWrapper {
    private final QueryIterator others;

    /**
     * @param others closed with these rows
     */
    RowsOnDemand(
            QueryIterator others,
            Function<QueryIterator, Iterator<Binding>> making,
            ExecutionContext context) {
        super(
                new IteratorDelayedInitialization<>() {
                    @Override
                    protected Iterator<Binding> initializeIterator() {
                        return making.apply(others);
                    }
                },
                context);
        this.others = others;
    }

    @Override
    protected void requestCancel() {
        others.cancel();
        super.requestCancel();
    }

    @Override
    protected void closeIterator() {
        others.close();
        super.closeIterator();
    }
}
