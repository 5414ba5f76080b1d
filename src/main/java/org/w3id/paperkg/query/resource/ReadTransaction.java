package org.w3id.paperkg.query.resource;

import java.util.function.Supplier;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.Transactional;

/**
 * Reading in a transaction that ends however the reading ends. Jena's own {@code Txn} aborts when
 * something is thrown, after which a dataset with a text index may believe that the thread is still
 * reading, and refuses what this thread reads next.
 */
public final class ReadTransaction {
    private ReadTransaction() {}

    /** What is read, in the transaction that is open already or in a new one. */
    public static <T> T of(Transactional dataset, Supplier<T> reader) {
        if (dataset.isInTransaction()) {
            return reader.get();
        }
        dataset.begin(ReadWrite.READ);
        try {
            return reader.get();
        } finally {
            dataset.end();
        }
    }

    /** Reads what gives nothing back. */
    public static void run(Transactional dataset, Runnable reader) {
        of(
                dataset,
                () -> {
                    reader.run();
                    return true;
                });
    }
}
