package org.w3id.paperkg.build;

/** Shows how far long work has come. */
public interface Progress extends AutoCloseable {
    /** Shows nothing. */
    Progress SILENT =
            new Progress() {
                @Override
                public void start(String step, long total) {}

                @Override
                public void advance(long done) {}

                @Override
                public void close() {}
            };

    /**
     * @param step what is being done, as a clause
     * @param total how much there is to do; 0 when that is not known
     */
    void start(String step, long total);

    /** Called from any thread. */
    void advance(long done);

    @Override
    void close();
}
