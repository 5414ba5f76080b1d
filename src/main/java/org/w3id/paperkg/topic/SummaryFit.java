package org.w3id.paperkg.topic;

import org.w3id.paperkg.digest.Paper;

/** x */
public final class SummaryFit {
    private SummaryFit() {}

    /** x */
    public static boolean suspect(Paper paper) {
        return false;
    }
}
