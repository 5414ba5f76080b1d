package org.w3id.paperkg.bench;

/**
 * One line of the results.
 *
 * @param kind of measurement
 * @param question what was asked
 * @param server who was asked
 * @param clients how many asked at once
 * @param requests how many were answered
 * @param cpuMillis of the server, for each request
 * @param medianMillis from asking to the last byte
 * @param lateMillis what 99 of 100 stayed below
 */
record Figure(
        Kind kind,
        String question,
        String server,
        int clients,
        long requests,
        double cpuMillis,
        double medianMillis,
        double lateMillis) {
    /** How something was measured. */
    enum Kind {
        /** From the launch of the process to its first answer. */
        START,
        /** The first time since the start that this was asked; others were before it. */
        FIRST,
        /** Again and again, on kept connections. */
        REPEATED
    }
}
