package org.w3id.paperkg.server.page.network;

import java.util.List;
import java.util.Optional;
import org.w3id.paperkg.server.page.PageLink;

/**
 * How two people are connected.
 *
 * @param from as typed, for the form
 * @param to as typed, for the form
 * @param sentence what was found, in words; empty before anybody is named
 * @param drawing all paths together; empty for none
 * @param chains the best first
 * @param remedies what would connect them, each with its address
 * @param more the address with more paths; empty when all are there
 * @param fewer parameters besides the two names, which the form carries on
 */
public record PathView(
        String from,
        String to,
        String sentence,
        Optional<NetworkDrawing> drawing,
        List<Chain> chains,
        List<Remedy> remedies,
        String more,
        ExplorerAddress fewer) {
    /** A path: its first person, and each step to the next. */
    public record Chain(PageLink first, List<Step> steps) {
        public Chain {
            steps = List.copyOf(steps);
        }
    }

    /**
     * @param papers those that join the two, newest first
     * @param topics what the two work on, those of joint papers first
     */
    public record Step(PageLink person, List<PageLink> papers, List<PageLink> topics) {
        public Step {
            papers = List.copyOf(papers);
            topics = List.copyOf(topics);
        }
    }

    /**
     * @param sentence how far the two are from each other then
     */
    public record Remedy(String sentence, String href) {}

    public PathView {
        chains = List.copyOf(chains);
        remedies = List.copyOf(remedies);
    }
}
