package org.w3id.paperkg.graph;

import java.util.regex.Pattern;
import org.w3id.paperkg.vocabulary.PublishedGraph;

/**
 * What besides the input decides how the graph looks.
 *
 * @param base below which all IRIs are minted; absolute, ends with a slash
 * @param maxTeamSize the most authors of a paper whose pairs count as co-authors; 0 for no limit
 * @param softwareVersion of this program
 * @param rights in the digests
 */
public record GraphSettings(
        String base, int maxTeamSize, String softwareVersion, DatasetRights rights) {
    /** The base of the published graph. */
    public static final String DEFAULT_BASE = PublishedGraph.BASE;

    public static final int DEFAULT_MAX_TEAM_SIZE = 100;

    private static final Pattern BASE =
            Pattern.compile(
                    "https?://[^\\s\\p{C}<>\"{}|\\\\^`#?/:@\\[\\]]+(?::\\d+)?/(?:[^\\s\\p{C}<>\"{}|\\\\^`#?]*/)?");

    /** For digests of the usual source. */
    public GraphSettings(String base, int maxTeamSize, String softwareVersion) {
        this(base, maxTeamSize, softwareVersion, DatasetRights.DEFAULT);
    }

    /**
     * @throws IllegalArgumentException with a sentence for the user
     */
    public GraphSettings {
        if (!BASE.matcher(base).matches()) {
            throw new IllegalArgumentException(
                    "'"
                            + base
                            + "' cannot be the base of IRIs; name an http(s) address that ends with"
                            + " '/'");
        }
        if (maxTeamSize < 0) {
            throw new IllegalArgumentException(
                    "the team size is a whole number from 0 (no limit), not '" + maxTeamSize + "'");
        }
    }
}
