package org.w3id.paperkg.store.guard;

/** The queries that run on a thread, for who decides which of all go on. */
public final class ThreadQueries {
    private ThreadQueries() {}

    /**
     * Ends them, as if their time were over.
     *
     * @param thread its number
     * @return whether there is one
     */
    public static boolean end(long thread) {
        return DeferredQueryEngine.RUNNING.endOn(thread);
    }
}
