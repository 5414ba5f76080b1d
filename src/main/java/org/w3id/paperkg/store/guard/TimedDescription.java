package org.w3id.paperkg.store.guard;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.describe.DescribeBNodeClosure;
import org.apache.jena.sparql.core.describe.DescribeHandlerRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * Describes resources as Jena does, for as long as the query may take: Jena 5.6.0 asks the time
 * while it finds the resources, and no more while it describes them.
 */
final class TimedDescription extends DescribeBNodeClosure {
    private AtomicBoolean cancelled;

    /** Lets all DESCRIBE queries of this program end in time. */
    static void use() {
        DescribeHandlerRegistry handlers = DescribeHandlerRegistry.get();
        handlers.clear();
        handlers.add(TimedDescription::new);
    }

    @Override
    public void start(Model description, Context context) {
        super.start(description, context);
        cancelled = Context.getOrSetCancelSignal(context);
    }

    @Override
    public void describe(Resource resource) {
        if (cancelled.get()) {
            throw new QueryCancelledException();
        }
        super.describe(resource);
    }
}
